/** Plain nouns that reports count without a classifier (`7单位`, `5市县`, `3省`, `6方面`). Source: abbreviated style of government news. */
export const PLAIN_COUNTED: readonly string[] =
  `单位 部门 车道 省 省份 市 市县 市州 省市 县 县区 县市 区 区县 旗 旗县 镇 乡 乡镇 街道 村 社区 国 国家 地区 地市 州市 企业 公司 学校 高校 医院 项目 工程 方面 领域 行业 产业 品种 专业 学生 学者
  专家 代表 委员 党员 干部 职工 农户 家庭 居民 群众 农民 村民 游客 观众 选手 人口 床位 学位 车位 泊位 工业园 园区 平台 中心 基地 景区 站点 网点 城市 城区 院校 机构 银行 班子 岗位 标段 地块 案件`
    .split(/\s+/)
    .filter(Boolean);
