/** Says whether a sentence goes on across a line end: hard-wrapped text, or a former link that stands on a line of its own. */
import { enumeratorOf } from './enumerators';
import { fold } from './fold';

const ENDED = /[。！？；：!?;:…】\]]["'”’）)》」』]*$/;
const CANNOT_START = /^[，。、；：！？）》」』】”’%％‰,.;:!?)]/;
const GOES_ON = /[，、,《（(“「『‘]$/;
const PARTICLE = /[\u3400-\u9fff][的和与及或在把将被以从向于由按至并]$/;
const NUMBER_END = /[\u3400-\u9fff，、（(][0-9０-９]+(?:[.．][0-9０-９]+)?$/;
const UNIT_START = /^[%％‰多余万亿千百元个人名户家倍年月日天吨亩公平立米套项件所座条次岁]/;
const PAIRS: readonly (readonly [string, string])[] = [
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['“', '”'],
];
/** Letters of a line before which brackets are not looked at. */
const TAIL = 200;
const MIN_WIDTH = 15;
const REPEATED = 8;

/** What is known of the line so far and the one that follows it. */
export interface Seam {
  /** The logical line so far, trimmed, and the source line that it ends with. */
  readonly before: string;
  readonly last: string;
  readonly after: string;
  /** True where an empty line stands between. */
  readonly gap: boolean;
  /** Width of hard-wrapped lines of this paragraph; `Infinity` where none are. */
  readonly width: number;
}

/** True where `after` continues the sentence that `before` leaves open. */
export function continues({ before, last, after, gap, width }: Seam): boolean {
  if (before === '' || after === '') return false;
  const folded = fold(before.slice(0, 12));
  const enumerator = enumeratorOf(before, folded);
  const opens = enumeratorOf(after, fold(after.slice(0, 12)));
  if (opens && opens.style !== 'arabic') return false;
  // `（一）⏎进一步…`: the numbering stands alone.
  if (enumerator && enumerator.style !== 'dash' && enumerator.end >= before.length) return true;
  if (CANNOT_START.test(after)) return !/[。！？]$/.test(before) || /^[，。、；）》」』”’]/.test(after);
  if (leavesOpen(before, after)) return true;
  if (ENDED.test(before)) return false;
  if (opens) return false;
  if (GOES_ON.test(before)) return true;
  if (NUMBER_END.test(before) && UNIT_START.test(after)) return true;
  // No number opens so: `1⏎00亿元`, `74⏎.4%`.
  if (NUMBER_END.test(before) && /^(?:[0０][0-9０-９]|[.．][0-9０-９])/.test(after)) return true;
  // `PM⏎2.5⏎浓度`
  if (/[A-Za-z]$/.test(before) && /[\u3400-\u9fff]/.test(before) && /^\d[\d.]{0,5}$/.test(after)) return true;
  if (/^\d[\d.]{0,5}$/.test(last) && before.length > last.length && /^[\u3400-\u9fff]/.test(after)) return true;
  if (PARTICLE.test(before) && before.length > 6) return true;
  if (gap) return false;
  if (/[a-z,]$/.test(before) && /^[a-z(]/.test(after)) return true;
  // A title that stands twice goes on in no second line.
  if (before.length >= MIN_WIDTH && after.startsWith(before.slice(0, REPEATED))) return false;
  // `政府工作报⏎告`
  if (/^[\u3400-\u9fff]$/.test(after) && before.length < MIN_WIDTH) return true;
  return last.length >= width - 3 || wrapsOnce(last, after, enumerator !== null);
}

/** Two lines only: the first long and with a comma but no end, the second no longer and well ended. */
function wrapsOnce(last: string, after: string, numbered: boolean): boolean {
  return (
    !numbered &&
    last.length >= 25 &&
    after.length <= last.length + 2 &&
    /[，。；]/.test(last) &&
    /[。！？；]["”’）)]*$/.test(after) &&
    !/[）)”]$/.test(last) &&
    !/^[0-9０-９]/.test(after)
  );
}

/** A bracket or quote opened before and closed behind the line end. */
function leavesOpen(before: string, after: string): boolean {
  const tail = before.slice(-TAIL);
  const head = after.slice(0, TAIL);
  return PAIRS.some(([open, close]) => {
    const opened = tail.lastIndexOf(open);
    if (opened < 0 || tail.lastIndexOf(close) > opened) return false;
    if (opened === tail.length - 1) return true;
    const closed = head.indexOf(close);
    if (closed < 0) return false;
    const reopened = head.indexOf(open);
    return reopened < 0 || closed < reopened;
  });
}

/** The width at which the lines of a paragraph are wrapped by hand: two or more unended lines of nearly the same, greatest length. */
export function wrapWidth(lines: readonly string[]): number {
  if (lines.length < 3) return Infinity;
  const width = Math.max(...[...lines].map((line) => line.length).slice(0, 10_000));
  if (width < MIN_WIDTH) return Infinity;
  const full = lines.filter((line) => line.length >= width - 2 && !ENDED.test(line)).length;
  return full >= 2 && lines.every((line, i) => i === 0 || !ENDED.test(line) || line.length <= width) ? width : Infinity;
}
