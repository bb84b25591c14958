/** Folds the writings of one character to one, unit for unit, so that recognisers need to know one writing only. */

const PAIRS: readonly (readonly [string, string])[] = [
  ['％', '%'],
  ['﹪', '%'],
  ['．', '.'],
  ['，', ','],
  ['：', ':'],
  ['∶', ':'],
  ['；', ';'],
  ['（', '('],
  ['）', ')'],
  ['－', '-'],
  ['＋', '+'],
  ['／', '/'],
  ['～', '~'],
  ['＄', '$'],
  ['￥', '¥'],
  ['億', '亿'],
  ['萬', '万'],
  ['兩', '两'],
  ['點', '点'],
  ['〇', '○'],
  ['０', '0'],
];

/** By code unit; 0 where nothing changes. */
const TABLE = new Uint16Array(0x10000);
for (const [from, to] of PAIRS) TABLE[from.charCodeAt(0)] = to.charCodeAt(0);
for (let i = 0; i < 10; i++) TABLE[0xff10 + i] = 0x30 + i;
for (let i = 0; i < 26; i++) {
  TABLE[0xff21 + i] = 0x41 + i;
  TABLE[0xff41 + i] = 0x61 + i;
}

/** `text` with each unit replaced by its folded form; the length never changes. */
export function fold(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const to = TABLE[text.charCodeAt(i)];
    if (!to) continue;
    out += text.slice(from, i) + String.fromCharCode(to);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
