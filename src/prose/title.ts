/** The report's title, as far as front matter and headings tell. */
import type { Passage, Prose, Run } from './types';

/** Runs at the head of a page among which the title is sought. */
const HEAD_RUNS = 40;
const MAX_TITLE = 60;
/** Notices that issue several papers have titles of two lines and more. */
const MAX_NAMED = 140;
const TITLE =
  /(?:报告|规划|纲要|计划|方案|通知|意见|决定|办法|条例|公报|公告|通报|要点|讲话|措施|细则|规定|总结|预案|清单|建议)(?:[（(][^（）()]{1,20}[）)])?$/;
/** Buttons, sources and salutations. */
const DIRT =
  /^(?:下载|打印|全屏|收藏|分享|首页|返回|关闭|加大|还原|减小|放大|缩小|大|中|小|字号|【字号|】|来源|时间|日期|作者|责任编辑|编辑|发布|索引号|文号|原文|当前位置|【|附件)|^各位|^[-—\d\s/:：.年月日]*$/;

/** Who is addressed: what follows is the speech, and no line of it the title. */
const SALUTATION = /^(?:各位|同志们|尊敬的)[^。]{0,40}[:：！!]?$/;
/** A part of a report by its words: `2018年：铆足干劲`, `工作回顾`, `2019年工作安排`. */
const PART =
  /^[0-9○〇一二三四五六七八九]{4}年[:：]|(?:回顾|安排|部署|总体要求|目标任务|主要目标|工作目标|重点工作|主要任务|重点任务|指导思想|保障措施|主要工作|总体思路)$/;
/** 柳林街道2016年工作总结和2017年工作安排 names the whole. */
const REVIEW_AND_PLAN = /(?:总结|汇报|报告|情况)[和及暨与、]/;
const BODY = /(?:政府|办公[室厅]|委员会|[局厅院委部])$/;

/** Figures with their verb are a sentence whose full stop is lost, not a title. */
const SENTENCE = /(?:达到?|增长|增加|提高|下降|减少|为|[至到]) ?[0-9０-９]|[0-9０-９] ?(?:％|%|[亿万]元)/;

/** Among the first lines, before any prose. */
function opensPage(run: Run, head: readonly Run[]): boolean {
  const at = head.indexOf(run);
  return at < 5 && !SENTENCE.test(run.text) && head.slice(0, at).every((before) => before.text.length <= MAX_NAMED / 2);
}

/** Front matter's title, else the first heading or line that looks like one, else the first short line; `null` if nothing. */
export function titleOf(prose: Prose, passages: readonly Passage[]): string | null {
  if (prose.frontMatter?.title) return prose.frontMatter.title;
  const runs = passages.slice(0, HEAD_RUNS).map((passage) => passage.run);
  const speech = runs.findIndex((run) => SALUTATION.test(run.text));
  const head = speech < 0 ? runs : runs.slice(0, speech);
  const lines = head.filter(
    (run) =>
      run.enumerator === null &&
      run.kind !== 'cell' &&
      run.text.length <= MAX_NAMED &&
      !/[。；！？：，]$/.test(run.text) &&
      !DIRT.test(run.text),
  );
  const short = lines.filter(
    (run) => run.text.length <= MAX_TITLE && (!PART.test(run.text) || REVIEW_AND_PLAN.test(run.text)),
  );
  const titled =
    short.find((run) => run.kind === 'heading' && run.depth === 1) ??
    lines.find((run) => TITLE.test(run.text) && !/[。；]/.test(run.text)) ??
    short.find((run) => run.kind === 'heading') ??
    short.find((run) => opensPage(run, head));
  if (!titled) return null;
  // `云江市人民政府办公室⏎关于印发…的通知`
  const before = head[head.indexOf(titled) - 1];
  return titled.text.startsWith('关于') && before && before.text.length <= 30 && BODY.test(before.text)
    ? before.text + titled.text
    : titled.text;
}
