/** Where a writing of time can open: a look at two signs tells almost every place where none can, long before a pattern is tried. */

const HAN_DIGITS = '一二三四五六七八九十';
const NUMBER = `0123456789两${HAN_DIGITS} `;
const RELATIVE = '今明去后前上下本当同次翌';

/** What may stand behind each sign that opens a writing of time and is no digit; all for folded text. */
const SECONDS: readonly (readonly [openers: string, seconds: string])[] = [
  ['元', '月旦宵 '],
  ['首', '季'],
  ['第', `1234${HAN_DIGITS}`],
  ['到', `${NUMBER}${RELATIVE}年月全首第头元“‘"「『｢`],
  ['从', `12一二 `],
  ['每', `${NUMBER}个隔年半季月周星旬学日天`],
  ['这', NUMBER],
  ['年', '底末内初度'],
  ['月', '底末'],
  ['“‘"「『｢', `${HAN_DIGITS} `],
  ['今', '年明后'],
  ['去', '年今'],
  ['明', '年后'],
  ['后', `年半${NUMBER}`],
  ['前', `年半${NUMBER}`],
  ['头', NUMBER],
  ['近', NUMBER],
  ['上', '年一半旬中月届个世'],
  ['下', '年一半旬月届个世'],
  ['中', '旬下秋'],
  ['本', '年月届世个'],
  ['当', '年月'],
  ['同次翌全', '年'],
  ['过', '去'],
  ['以', '往'],
  ['往', '后'],
  ['未', '来'],
  ['接', '下'],
  ['最', '近后'],
  ['新', '的'],
  ['逐', '年季月周日'],
  ['按', '年季月周旬'],
  ['春', '节'],
  ['除', '夕'],
  ['清', '明'],
  ['端', '午'],
  ['建', '军'],
  ['劳', '动'],
  ['国', '庆'],
];

const DIGIT = 1;
const HAN_DIGIT = 2;
/** By code unit: 0 opens nothing, `DIGIT`, `HAN_DIGIT`, or 3 and more: an index into `ALLOWED`. */
const CLASSES = new Uint8Array(0x10000);
const ALLOWED: string[] = ['', '', ''];
for (const sign of '0123456789') CLASSES[sign.charCodeAt(0)] = DIGIT;
for (const sign of `${HAN_DIGITS}两`) CLASSES[sign.charCodeAt(0)] = HAN_DIGIT;
for (const [openers, seconds] of SECONDS) {
  for (const sign of openers) CLASSES[sign.charCodeAt(0)] = ALLOWED.length;
  ALLOWED.push(seconds);
}

/** The first offset from `at` on where a writing of time may open, or −1. A number opens one at its first digit only. */
export function nextOpening(folded: string, at: number): number {
  for (let i = at; i < folded.length; i++) {
    const kind = CLASSES[folded.charCodeAt(i)] ?? 0;
    if (kind === 0) continue;
    if (kind <= HAN_DIGIT) {
      if (i === 0 || CLASSES[folded.charCodeAt(i - 1)] !== kind) return i;
    } else if (ALLOWED[kind]?.includes(folded.charAt(i + 1))) return i;
  }
  return -1;
}
