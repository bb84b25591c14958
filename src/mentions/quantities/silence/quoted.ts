/** Numbers in short quotes are names (`“33618”`, `“两不愁三保障”`); a quoted clause with figures in it is not. */
import type { Silence } from './silence';

const OPEN = '“‘「『"';
const CLOSE = '”’」』"';
/** A name in quotes is at most so long; what is longer is a sentence. */
const NAME = 16;

export const quoted: Silence = {
  id: 'quoted-name',
  applies(run, read) {
    const text = run.folded;
    let from = read.start - 1;
    while (
      from >= 0 &&
      read.start - from <= NAME &&
      !OPEN.includes(text.charAt(from)) &&
      !CLOSE.includes(text.charAt(from))
    )
      from--;
    if (from < 0 || !OPEN.includes(text.charAt(from)) || read.start - from > NAME) return false;
    let to = read.end;
    while (
      to < text.length &&
      to - from <= NAME + 1 &&
      !CLOSE.includes(text.charAt(to)) &&
      !OPEN.includes(text.charAt(to))
    )
      to++;
    if (!CLOSE.includes(text.charAt(to)) || to === text.length) return false;
    const inside = text.slice(from + 1, to);
    if (inside.length > NAME || /[,。;]/.test(inside)) return false;
    const strong =
      read.kind === 'percentage' || read.kind === 'percentage-point' || (read.kind === 'money' && !read.numeral.bare);
    return !(strong && inside.length > 6);
  },
};
