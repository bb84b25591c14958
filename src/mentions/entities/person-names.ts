/** What a person's name looks like: surname and given name, a name written by sound, its two borders. */
import { wordClass } from '../../lexicon/names';
import { AFTER_NAME_POSTS, SPEECH_VERBS } from '../../lexicon/posts';
import { isSounded, surnameAt } from '../../lexicon/surnames';

const DOTTED = /[\u4e00-\u9fff]{2,7}(?:·[\u4e00-\u9fff]{1,7}){1,3}/y;
const POST_INSIDE = /主任|主席|书记|部长|省长|市长|区长|县长|州长|局长|厅长|院长|校长|总统|总理|委员|代表|同志|秘书/;
const verbs = [...SPEECH_VERBS];
const afterName = [...AFTER_NAME_POSTS];

/** Surname and one or two characters, no common word. */
export function isName(text: string): boolean {
  const surname = surnameAt(text, 0);
  const given = text.length - surname;
  return surname > 0 && given >= 1 && given <= 2 && wordClass(text) === null && !NO_GIVEN.test(text);
}
/** 国务院 and 常务副 open with a surname too: the last character of a body or a place ends no given name. */
const NO_GIVEN = /[院局部委厅省市县区乡镇党副长为要将让已也还都使被把从由]$|[的了和与等是]/;

/**
 * End of a name without surname at `at`, written by sound (普京, 宝音德力格尔), or `at`. Shorter than `least` it is taken for plain words.
 */
function soundedEnd(text: string, at: number, least: number): number {
  let end = at;
  while (end - at < 8 && isSounded(text[end] ?? '')) end += 1;
  for (; end - at >= least; end -= 1) {
    if (
      wordClass(text.slice(at, end)) === null &&
      isNameBorder(text, end) &&
      wordClass(text.slice(at, at + 2)) === null
    )
      return end;
  }
  return at;
}

/** 买提|参加调研: the last part of a dotted name ends where a verb begins. */
function dottedEnd(text: string, at: number, end: number): number {
  const least = text.lastIndexOf('·', end) + 3;
  for (let cut = Math.max(least, at + 1); cut < end; cut += 1) if (isNameBorder(text, cut)) return cut;
  return end;
}

/** End of the name that starts at `at`, or `at` when none does. The longer given name wins where a border follows it. */
export function nameEnd(text: string, at: number, least = 4): number {
  DOTTED.lastIndex = at;
  const dotted = DOTTED.exec(text);
  // 常委|会主任古丽娜尔·买提: a post stands before the name itself.
  if (dotted && !POST_INSIDE.test(dotted[0])) return dottedEnd(text, at, at + dotted[0].length);
  const sounded = soundedEnd(text, at, least);
  if (sounded > at) return sounded;
  const surname = surnameAt(text, at);
  // 负责人向|参会人员介绍
  if (surname === 0 || (text[at] === '向' && wordClass(text.slice(at + 1, at + 3)) !== null)) return at;
  for (const given of [2, 1]) {
    const end = at + surname + given;
    const name = text.slice(at, end);
    if (name.length < surname + given || !/^[\u4e00-\u9fff]+$/.test(name) || wordClass(name) !== null) continue;
    const opening = wordClass(text.slice(at, at + 2));
    if (given === 2 && (opening === 'verb' || opening === 'function')) continue;
    if (/[的了在和与等是说对就作向到赴曾并称摄从任]/.test(name.slice(surname))) continue;
    if (given === 2 && wordClass(text.slice(at, at + 2)) !== null && wordClass(text.slice(at + 1, at + 3)) !== null)
      continue;
    if (!NO_GIVEN.test(name) && isNameBorder(text, end)) return end;
  }
  return at;
}

/** What may follow a name: a mark, the end, a blank, a verb of speech or another verb. */
function isNameBorder(text: string, at: number): boolean {
  const next = text[at] ?? '';
  if (next === '' || /[^\u4e00-\u9fff]/.test(next)) return true;
  if (verbs.some((verb) => text.startsWith(verb, at)) || afterName.some((post) => text.startsWith(post, at)))
    return true;
  return [4, 3, 2].some((length) => {
    const kind = wordClass(text.slice(at, at + length));
    return kind === 'verb' || kind === 'function';
  });
}

/** Start of the name that ends at `end` (before 同志, 总书记 …), or `end`. */
export function nameStart(text: string, end: number): number {
  const dotted = /[\u4e00-\u9fff]{2,7}(?:·[\u4e00-\u9fff]{1,7}){1,3}$/.exec(text.slice(Math.max(0, end - 24), end));
  if (dotted) return end - dotted[0].length;
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0) continue;
    const name = text.slice(start, end);
    const surname = surnameAt(text, start);
    if (!isName(name) || !/^[\u4e00-\u9fff]+$/.test(name) || (length === 4 && surname < 2)) continue;
    const before = text[start - 1] ?? '';
    const alone = before === '' || /[^\u4e00-\u9fff]/.test(before);
    const given = length === 3 ? wordClass(name.slice(-2)) : null;
    // A given name may be a rare word (家宝) where nothing but a mark stands before the surname.
    if (given !== null && !(given === 'rare' && alone)) continue;
    if (length === 3 && wordClass(name.slice(0, 2)) === 'verb') continue;
    const free = alone || /[以和与对是在由向及让请受经]/.test(before);
    const word = [2, 3, 4].some((n) => wordClass(text.slice(start - n, start)) !== null);
    if (free || word) return start;
  }
  return end;
}
