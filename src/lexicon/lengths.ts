/** Words right before a length of time. Source: the usage of government reports. */

/** These measure: what follows is a length (`连续五年`). */
export const LENGTH_HEADS: readonly string[] =
  `连续 学制 刑期 聘期 租期 合同期 保质期 用 利用 经过 历时 免税 免费 免征 减征 贴息 缓缴 保修 质保 缓刑 试点 提前 推迟 延长 延期 为期 长达 达 达到 至少 不少于 不低于 超过 突破 满 不满 未满 不足 不到 约 期限为 周期为 年限 工期 期限 有效期 任期 已 已经 再 再用 经 过 费时 耗时 只有 仅 仅用 整整 工作 服务 保持 持续 实行 为 每
  比上年提高 提高到 增加 缩短 缩短到 时隔 相隔 滞后 领先 了 花 分 在 需要 需`
    .split(/\s+/)
    .filter(Boolean);

/** These name the years meant: a period (`近三年`, `今明两年`). */
export const SPAN_HEADS: readonly string[] =
  `近 最近 这 那 过去 过去的 前 后 头 未来 未来的 今后 此后 其后 以后 往后 今明 去今 接下来 接下来的 上 下 本届 第`
    .split(/\s+/)
    .filter(Boolean);
