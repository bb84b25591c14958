/** Places by their neighbours in a list: one character for a country or a province, a county beside a known place. */
import { COUNTRY_CHARACTERS, PROVINCE_CHARACTERS } from '../../lexicon/places';
import { isCommonWordAt } from '../../lexicon/names';
import { sought, Words } from '../patterns/pattern';
import { countyShorts } from './counties';
import { place } from './place';
import { isNameCharacter, type NameCandidate, type NameText } from './text';

const NATIONS = new RegExp(
  `(?:[${COUNTRY_CHARACTERS}]、){1,6}[${COUNTRY_CHARACTERS}](?=等?[\\d两三四五六七八九十]{0,2}国)`,
  'g',
);
const PROVINCES = new RegExp(
  `(?:[${PROVINCE_CHARACTERS}]、){1,8}[${PROVINCE_CHARACTERS}](?=等?[\\d两三四五六七八九十]{0,2}(?:省|个省|地|市))`,
  'g',
);

const CHARACTER_LISTS = [NATIONS, PROVINCES].map(sought);

const JOINTS = new Words([...'、和至与']);
const LIST_BORDER = /^(?:[^\u4e00-\u9fff]|[等和至与及两三段]|)$/;

/** 英、葡两国, 湘、鄂、赣三省; 通海、江川 beside a place that is known. */
export function* listed(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const pattern of CHARACTER_LISTS) {
    for (const match of pattern.in(text)) {
      for (let at = match.index; at < match.index + match[0].length; at += 2)
        yield place(at, at + 1, 'listed-character');
    }
  }
  const known = text.atoms.filter(({ division }) => division);
  if (known.length === 0) return;
  const joints = JOINTS.in(text);
  const ends = new Set(known.map(({ end }) => end));
  for (const at of joints) {
    if (!ends.has(at)) continue;
    const end = countyShorts().longestAt(folded, at + 1)?.end;
    if (
      end === undefined ||
      !(LIST_BORDER.test(text.at(end)) || isCommonWordAt(folded, end, end + 2)) ||
      text.atomStartingAt(at + 1)
    )
      continue;
    ends.add(end);
    yield place(at + 1, end, 'listed-county');
  }
  const starts = new Set(known.map(({ start }) => start));
  for (let i = joints.length - 1; i >= 0; i -= 1) {
    const at = joints[i] ?? 0;
    if (at < 2 || !starts.has(at + 1)) continue;
    if (countyShorts().longestAt(folded, at - 2)?.end !== at || text.cutsAtom(at - 1) || text.atomEndingAt(at))
      continue;
    if (isNameCharacter(text.at(at - 3)) && isCommonWordAt(folded, at - 3, at - 1)) continue;
    starts.add(at - 2);
    yield place(at - 2, at, 'listed-county');
  }
}
