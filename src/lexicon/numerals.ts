/**
 * The signs of Chinese numerals. Sources: GB/T 15835-2011 (numerals in publications), the formal writings of the payment and
 * settlement rules of the People's Bank of China, and the traditional writings that `prose/fold` does not fold.
 */

export const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((sign, value) => [sign, value] as const),
  ...[...'零壹贰叁肆伍陆柒捌玖'].map((sign, value) => [sign, value] as const),
  ['○', 0],
  ['〇', 0],
  ['两', 2],
  ['貳', 2],
  ['參', 3],
  ['陸', 6],
  ['幺', 1],
]);

/** Signs that multiply what stands before them inside a group of four. */
export const SMALL_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** Signs that multiply the whole group before them; 兆 in its older sense of a million millions. */
export const BIG_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
]);

/** Two tens and three tens in one sign. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
]);

/** Signs for some digit that the text leaves open. */
export const OPEN_DIGITS: ReadonlySet<string> = new Set(['几', '幾', '数']);

/** Words that end in 数 (`人数`, `指数`): behind these letters 数 opens no numeral. */
export const NOUNS_OF_NUMBER =
  '人户指系参函总次倍分件家额复少多无代算位整字常对负正单双奇偶点度基众计个岁天年月日号页级层批项篇度';

/** Signs inside a numeral that say `and some more`. */
export const MORE: ReadonlySet<string> = new Set(['多', '余', '餘', '來']);

/** Marks that stand between the ends of a range; 一 is what a scanner made of a dash. */
export const RANGE_MARKS: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  '―',
  '─',
  '~',
  '〜',
  '‐',
  '‑',
  '−',
  '至',
  '到',
  '一',
]);
