/** The report's title, as far as front matter and headings tell. */
import type { Passage, Prose } from './types';

/** Runs at the head of a page among which the title is sought. */
const HEAD_RUNS = 40;
const MAX_TITLE = 60;
const TITLE =
  /(?:报告|规划|纲要|计划|方案|通知|意见|决定|办法|条例|公报|公告|通报|要点|讲话|措施|细则|规定|总结|预案|清单|建议)(?:[（(][^（）()]{1,20}[）)])?$/;
/** Buttons, sources and salutations. */
const DIRT =
  /^(?:下载|打印|全屏|收藏|分享|首页|返回|关闭|加大|还原|减小|放大|缩小|大|中|小|字号|【字号|】|来源|时间|日期|作者|责任编辑|编辑|发布|索引号|文号|原文|当前位置|【|附件)|^各位|^[-—\d\s/:：.年月日]*$/;

/** Front matter's title, else the first heading or line that looks like one, else the first short line; `null` if nothing. */
export function titleOf(prose: Prose, passages: readonly Passage[]): string | null {
  if (prose.frontMatter?.title) return prose.frontMatter.title;
  const head = passages.slice(0, HEAD_RUNS).map((passage) => passage.run);
  const short = head.filter((run) => run.text.length <= MAX_TITLE && !DIRT.test(run.text) && run.kind !== 'cell');
  const fits = (text: string): boolean => !/[。；！？：，]$/.test(text);
  const titled =
    short.find((run) => run.kind === 'heading' && run.depth === 1) ??
    short.find((run) => run.enumerator === null && TITLE.test(run.text) && fits(run.text)) ??
    short.find((run) => run.kind === 'heading') ??
    short.find((run) => run.enumerator === null && fits(run.text) && head.indexOf(run) < 5);
  return titled?.text ?? null;
}
