/** Makes a piece cut from a sentence fit to stand alone: no loose marks at its ends, no quote or bracket without its other half. */
import { guarded } from '../../mentions/patterns/guarded';
import { BLANKS, Chars } from '../metric/chars';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['〔', '〕'],
]);
const CLOSERS = new Set(PAIRS.values());
const ENDS = new Chars(BLANKS + ',，、:：;；。！!');
/** （6月底前完成，牵头单位：…: said in the row's own columns. */
const NOTE = guarded(/[（(][^（）()]{0,240}(?:牵头|责任单位|责任部门|负责|主办|承办|配合单位|完成时限|前完成|底完成)/);

const HALVES = new Chars('“”‘’《》（）()〔〕');

export function tidy(text: string): string {
  // （市教育局负责）开展节水宣传: the note of the sentence before.
  if (!HALVES.in(text, 0, text.length)) return trimmed(text);
  const head = NOTE.exec(text)?.index === 0 ? (/^[^）)]*[）)]/.exec(text)?.[0].length ?? 0) : 0;
  const own = text.slice(head);
  const note = NOTE.exec(own);
  const said = note && note.index > 0 ? own.slice(0, note.index) : own;
  return trimmed(balanced(trimmed(said)));
}

function trimmed(text: string): string {
  const start = ENDS.skip(text, 0, text.length);
  return text.slice(start, ENDS.trim(text, start, text.length));
}

function balanced(text: string): string {
  const open: { readonly at: number; readonly closer: string }[] = [];
  const loose = new Set<number>();
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    const closer = PAIRS.get(c);
    if (closer !== undefined) open.push({ at: i, closer });
    else if (CLOSERS.has(c)) {
      if (open.at(-1)?.closer === c) open.pop();
      else loose.add(i);
    }
  }
  for (const { at } of open) loose.add(at);
  return loose.size === 0 ? text : without(text, loose);
}

function without(text: string, loose: ReadonlySet<number>): string {
  let kept = '';
  for (let i = 0; i < text.length; i++) if (!loose.has(i)) kept += text.charAt(i);
  return kept;
}
