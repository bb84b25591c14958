/** People: a name after a post, before a post or a verb of speech, in a by-line; names of minorities with a middle dot. */
import { AFTER_NAME_POSTS, POST_SOURCE, SPEECH_VERBS } from '../../lexicon/posts';
import { surnameAt } from '../../lexicon/surnames';
import { wordClass } from '../../lexicon/names';
import type { NameCandidate, NameRecognizer, NameText } from './text';

const POST = new RegExp(`${POST_SOURCE}(?:、(?=[\\u4e00-\\u9fff]))?`, 'g');
const DOTTED = /[\u4e00-\u9fff]{2,7}(?:·[\u4e00-\u9fff]{1,7}){1,3}/y;
const BY_LINE =
  /(?:本报记者|记者|通讯员|特约记者|实习生|责任编辑|编辑|责编|作者|摄影|供稿|撰稿|校对|审核|翻译|整理)[:： ]{0,2}([\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,4})(?=[)）\]】\s,，。]|$)/g;
const PHOTO = /(?:^|[。！？；)）(（\s])([\u4e00-\u9fff]{2,4})[ 　]{0,2}摄(?![影像制取入食氏])/g;
const afterName = [...AFTER_NAME_POSTS].sort((a, b) => b.length - a.length);
const verbs = [...SPEECH_VERBS].sort((a, b) => b.length - a.length);
const HONOURED = new RegExp(`(?:${afterName.join('|')})`, 'g');

const person = (start: number, end: number, title: string | null, reason: string): NameCandidate => ({
  start,
  end,
  type: 'person',
  title,
  affiliation: null,
  reason,
});

export const persons: NameRecognizer = {
  id: 'persons',
  *find(text: NameText) {
    const { folded } = text;
    for (const match of folded.matchAll(POST)) {
      let at = match.index + match[0].length;
      if (match[0].endsWith('、')) continue;
      while (/[ 　:：]/.test(text.at(at)) && at < match.index + match[0].length + 2) at += 1;
      const end = nameEnd(folded, at);
      if (end > at) yield person(at, end, match[0].trim(), 'after-post');
    }
    for (const match of folded.matchAll(HONOURED)) {
      const start = nameStart(folded, match.index);
      if (start < match.index) yield person(start, match.index, match[0] === '同志' ? null : match[0], 'before-post');
    }
    for (const match of folded.matchAll(BY_LINE)) {
      const list = match[1] ?? '';
      const from = match.index + match[0].length - list.length;
      for (const part of list.matchAll(/[\u4e00-\u9fff]{2,4}/g)) {
        if (!isName(part[0])) continue;
        yield person(from + part.index, from + part.index + part[0].length, null, 'by-line');
      }
    }
    for (const match of folded.matchAll(PHOTO)) {
      const name = match[1] ?? '';
      if (!isName(name)) continue;
      const start = match.index + match[0].indexOf(name);
      yield person(start, start + name.length, null, 'by-line');
    }
  },
};

/** Surname and one or two characters, no common word. */
export function isName(text: string): boolean {
  const surname = surnameAt(text, 0);
  const given = text.length - surname;
  return surname > 0 && given >= 1 && given <= 2 && wordClass(text) === null;
}

/** End of the name that starts at `at`, or `at` when none does. The longer given name wins where a border follows it. */
function nameEnd(text: string, at: number): number {
  DOTTED.lastIndex = at;
  const dotted = DOTTED.exec(text);
  if (dotted) return at + dotted[0].length;
  const surname = surnameAt(text, at);
  if (surname === 0) return at;
  for (const given of [2, 1]) {
    const end = at + surname + given;
    const name = text.slice(at, end);
    if (name.length < surname + given || !/^[\u4e00-\u9fff]+$/.test(name) || wordClass(name) !== null) continue;
    const opening = wordClass(text.slice(at, at + 2));
    if (given === 2 && (opening === 'verb' || opening === 'function')) continue;
    if (/[的了在和与等是说对就作向到赴曾并称摄从任]/.test(name.slice(surname))) continue;
    if (given === 2 && wordClass(text.slice(at, at + 2)) !== null && wordClass(text.slice(at + 1, at + 3)) !== null)
      continue;
    if (isNameBorder(text, end)) return end;
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
function nameStart(text: string, end: number): number {
  const dotted = /[\u4e00-\u9fff]{2,7}(?:·[\u4e00-\u9fff]{1,7}){1,3}$/.exec(text.slice(Math.max(0, end - 24), end));
  if (dotted) return end - dotted[0].length;
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0) continue;
    const name = text.slice(start, end);
    const surname = surnameAt(text, start);
    if (!isName(name) || !/^[\u4e00-\u9fff]+$/.test(name) || (length === 4 && surname < 2)) continue;
    if (length === 3 && (wordClass(name.slice(-2)) !== null || wordClass(name.slice(0, 2)) === 'verb')) continue;
    const before = text[start - 1] ?? '';
    const free = before === '' || /[^\u4e00-\u9fff]/.test(before) || /[以和与对是在由向及让请]/.test(before);
    const word = [2, 3, 4].some((n) => wordClass(text.slice(start - n, start)) !== null);
    if (free || word) return start;
  }
  return end;
}
