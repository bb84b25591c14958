/** Gives each run the headings that it stands under. Levels follow the order in which the styles appear, as in an outline. */
import type { Passage, Prose, Run } from './types';

interface Heading {
  /** Headings of one style are of one level. */
  readonly style: string;
  /** Markdown or HTML depth, else 0. */
  readonly depth: number;
  readonly title: string;
}

/** Where the block of each run starts in the source, in the order of the runs. */
export function blockStarts(prose: Prose): number[] {
  return prose.blocks.flatMap(({ start, runs }) => runs.map(() => start));
}

/** Every run in order with its heading path. */
export function placePassages(prose: Prose): Passage[] {
  const runs = prose.blocks.flatMap((block) => block.runs);
  const stack: Heading[] = [];
  /** The titles of the stack; all runs under them share it. */
  let path: readonly string[] = [];
  const bare = endsItsSentences(runs);
  return runs.map((run, i) => {
    const heading = bare ? (headingOf(run) ?? bareHeading(run, runs[i + 1])) : shortHeading(run);
    if (!heading) return { run, section: path };
    if (heading.style === 'dash') return { run, section: [...path, heading.title] };
    // A chapter or its section never stands under 第六章's own （一） or 1.
    const low = CHAPTERS.has(heading.style) ? stack.findIndex((above) => LOW.has(above.style)) : -1;
    if (low >= 0) stack.length = low;
    const same = stack.findIndex((above) =>
      heading.depth > 0 ? above.depth === 0 || above.depth >= heading.depth : above.style === heading.style,
    );
    if (same >= 0) stack.length = same;
    stack.push(heading);
    path = stack.map((above) => above.title);
    return { run, section: path };
  });
}

function headingOf(run: Run): Heading | null {
  if (!run.headline || run.kind === 'cell') return null;
  const title = run.text.slice(run.headline.start, run.headline.end).trim();
  if (run.kind === 'heading') return { style: `#${run.depth}`, depth: run.depth, title };
  return run.enumerator ? { style: run.enumerator.style, depth: 0, title } : null;
}

/** The heading of a line where lines have no end marks: numbered sentences are none. */
function shortHeading(run: Run): Heading | null {
  const heading = headingOf(run);
  return heading && LOW.has(heading.style) && heading.title.length > MAX_BARE ? null : heading;
}

const CHAPTERS = new Set(['chapter', 'section']);
const LOW = new Set(['han-paren', 'arabic', 'arabic-paren', 'circled', 'ordinal']);

const MAX_BARE = 30;
const ENDS = /[。，、；：！？!?;:,.…”’"）)》】]$/;
/** Lines of the head of a page: where it comes from, when, who speaks, and its buttons. */
const HEAD_LINE =
  /^(?:来源|时间|日期|作者|责任编辑|编辑|发布|索引号|字号|下载|打印|收藏|全屏|分享|附件|原文)|[:：]|(?:省长|市长|区长|县长|州长|主席|总理|主任|书记)\s?\S{2,12}$|^[0-9０-９\-/.年月日: ]{1,40}$|会议上$/;

/** Where body text has no end marks (lines cut from a PDF), a short line without one is no heading. */
function endsItsSentences(runs: readonly Run[]): boolean {
  const body = runs.filter((run) => run.kind === 'paragraph' && run.headline === null && run.text.length > MAX_BARE);
  return (
    body.length < MIN_BODY ||
    body.filter(({ text }) => /[。！？!?：:；;…][”’"）)》]?$/.test(text)).length * 2 >= body.length
  );
}
/** Lines of body text that are enough to judge by. */
const MIN_BODY = 8;

/** A short line without end mark, alone before a paragraph: `2031年工作回顾`, `2031年：乘势而上开新局`. */
function bareHeading(run: Run, next: Run | undefined): Heading | null {
  const { text, folded } = run;
  if (run.kind !== 'paragraph' || text.length < 4 || text.length > MAX_BARE || !/[\u3400-\u9fff]{2}/.test(text))
    return null;
  if (ENDS.test(text) || /[。；]/.test(text)) return null;
  if (!/^\d{4}年:/.test(folded) && HEAD_LINE.test(text)) return null;
  if (!next || !isParagraph(next)) return null;
  return { style: 'bare', depth: 0, title: text };
}

/** Body text, or a numbered heading under which it stands. */
function isParagraph(run: Run): boolean {
  if (run.kind !== 'paragraph' && run.kind !== 'item') return false;
  return (
    (run.headline !== null && run.enumerator?.style !== 'dash') ||
    (run.text.length > MAX_BARE && /[。；：！？!?;]/.test(run.text))
  );
}
