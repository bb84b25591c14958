/** The numberings that open a line of a report. */
import type { Enumerator } from './types';

const HAN = '[一二三四五六七八九十]{1,3}';
const ORDER = '[一二三四五六七八九十百零○0-9]{1,5}';

/** Tried in this order on folded text. */
const STYLES: readonly (readonly [Enumerator['style'], RegExp])[] = [
  ['chapter', new RegExp(`^第${ORDER}(?:[章编篇]|部分)(?=[\\s:、.]|[\\u3400-\\u9fff]|$)`)],
  ['section', new RegExp(`^第${ORDER}节(?=[\\s:、.]|[\\u3400-\\u9fff]|$)`)],
  ['ordinal', new RegExp(`^(?:第${HAN}[,、]|其[一二三四五六七八九十][,是]|${HAN}(?:是|要|则)(?!否))`)],
  ['han', new RegExp(`^${HAN}(?:[、.]|\\s|,(?=[\\u3400-\\u9fff]))`)],
  ['han-paren', new RegExp(`^(?:\\(\\s?${HAN}\\s?\\)|[㈠-㈩])、?`)],
  ['arabic-paren', /^(?:\(\s?\d{1,2}\s?\)|\d{1,2}\)|[⑴-⒇])、?/],
  ['arabic', /^(?:\d{1,2}(?:\.\d{1,2}){0,2}(?:、(?!\d)|\.(?!\d)|\s(?=[\u3400-\u9fff]))|[⒈-⒛])/],
  ['circled', /^[①-⑳]/],
  ['dash', /^(?:[—―─–]{1,2}|-{1,4})(?=[^\s\d-])/],
  // ▶新增停车位: bullets that a web page left in the text.
  ['dash', /^[▶►➤●■◆★☆◎▲△※•‣❖◇□▪]{1,2}\s?(?=\S)/],
];

/** The first characters of all of them: most lines open with none. */
const OPENING = /^[第其一二三四五六七八九十(㈠-㈩0-9⑴-⒇⒈-⒛①-⑳—―─–▶►➤●■◆★☆◎▲△※•‣❖◇□▪-]/;

/** The numbering that `folded` opens with, or `null`. */
export function enumeratorOf(text: string, folded: string): Enumerator | null {
  if (!OPENING.test(folded)) return null;
  const head = folded.slice(0, 12);
  for (const [style, pattern] of STYLES) {
    const end = pattern.exec(head)?.[0].length;
    if (end !== undefined) return { style, start: 0, end, text: text.slice(0, end).trim() };
  }
  return null;
}
