/** Drops the blanks that only lay a text out (`1 9 9 8 年`, `政 府 工 作 报 告`, `300 亿元`) and keeps those that part words. */
import type { Edit, MappedText } from './mapped-text';

const BLANKS = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+/g;
const REAL = /[^\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;
const HAN = /[\u3400-\u9fff\uf900-\ufaff○〇]/;
const DIGIT = /[0-9０-９]/;
const UNIT_SIGN = /[%％‰℃°]/;
const POINT = /[.．]/;
const WIDE_MARK = /[\u3001\u3002\u3008-\u3011\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f“”‘’…—]/;
/** A number behind these is whole by itself. */
const LABEL = /(?:专栏|专题|附件|附表|案例|[图表])[0-9０-９]$/;
/** 区 长 刘世杰: a post that is spread over the width of the name. */
const POST = /^[省市区县州盟旗镇乡局院]\s+长$/;
const ASTRAL = /[\ud800-\udfff\u2600-\u27bf\ufe0f]/;

/** A stretch of text between blanks. */
interface Word {
  readonly start: number;
  readonly end: number;
}

export interface Cleaned {
  readonly text: MappedText;
  /** Offsets of the new text where a source line ended. */
  readonly breaks: readonly number[];
}

/** `text` without its layout blanks; other blanks become one space, and line ends (`\n`) vanish or become one. */
export function dropLayoutBlanks(mapped: MappedText): Cleaned {
  const text = mapped.text;
  const blanks = [...text.matchAll(BLANKS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    lineEnd: match[0].includes('\n'),
    real: REAL.test(match[0]),
    joiner: match[0] === '\u200d',
    one: match[0].length === 1,
  }));
  if (blanks.length === 0) return { text: mapped, breaks: [] };
  const words: Word[] = [];
  let at = 0;
  for (const blank of blanks) {
    words.push({ start: at, end: blank.start });
    at = blank.end;
  }
  words.push({ start: at, end: text.length });
  const spaced = letterSpaced(text, words);
  const edits: Edit[] = [];
  const breaks: number[] = [];
  let shift = 0;
  blanks.forEach((blank, i) => {
    const before = text.charAt(blank.start - 1);
    const after = text.charAt(blank.end);
    let by = ' ';
    if (before === '' || after === '') by = '';
    else if (!blank.real) by = blank.joiner && ASTRAL.test(after) ? '\u200d' : '';
    else if (WIDE_MARK.test(before) || WIDE_MARK.test(after)) by = '';
    else if (spaced.has(i)) by = '';
    else if (blank.lineEnd) by = /[\x21-\x7e]/.test(before) && /[A-Za-z]/.test(after) ? ' ' : '';
    else if (splitsNumber(text, words[i], words[i + 1])) by = '';
    else if (blank.one && partsFigureFromWord(before, after)) by = '';
    shift += by.length - (blank.end - blank.start);
    if (blank.lineEnd && before !== '' && after !== '') breaks.push(blank.end + shift);
    if (by !== text.slice(blank.start, blank.end)) edits.push({ start: blank.start, end: blank.end, text: by });
  });
  return { text: edits.length > 0 ? mapped.edit(edits) : mapped, breaks };
}

function partsFigureFromWord(before: string, after: string): boolean {
  return (DIGIT.test(before) && (HAN.test(after) || UNIT_SIGN.test(after))) || (HAN.test(before) && DIGIT.test(after));
}

/** `7 4 7 7 2`, `2 4 . 6 6`: digits that stand one by one. */
function splitsNumber(text: string, left: Word | undefined, right: Word | undefined): boolean {
  if (!left || !right) return false;
  const last = text.charAt(left.end - 1);
  const first = text.charAt(right.start);
  const numeric = (c: string): boolean => DIGIT.test(c) || POINT.test(c);
  if (!numeric(last) || !numeric(first)) return false;
  const aloneLeft = left.end - left.start === 1 || !numeric(text.charAt(left.end - 2));
  const aloneRight = right.end - right.start === 1 || !numeric(text.charAt(right.start + 1));
  // `专栏7 5G网络`: a label, and a code.
  if (LABEL.test(text.slice(Math.max(left.start, left.end - 5), left.end))) return false;
  if (/[A-Za-z]/.test(text.charAt(right.start + 1))) return false;
  return aloneLeft && aloneRight && (DIGIT.test(last) || DIGIT.test(first));
}

/** Indexes of the blanks inside a stretch of three or more single Han characters, or two that are all there is or a post. */
function letterSpaced(text: string, words: readonly Word[]): Set<number> {
  const inside = new Set<number>();
  const all = words.filter((word) => word.end > word.start).length;
  let from = 0;
  const close = (to: number): void => {
    const count = to - from;
    const post = count === 2 && POST.test(text.slice(words[from]?.start, words[to - 1]?.end));
    if (count >= 3 || (count === 2 && (all === 2 || post))) for (let i = from; i < to - 1; i++) inside.add(i);
  };
  words.forEach((word, i) => {
    if (word.end - word.start === 1 && HAN.test(text.charAt(word.start))) return;
    close(i);
    from = i + 1;
  });
  close(words.length);
  return inside;
}
