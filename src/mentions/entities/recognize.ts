/** Names of one run, as far as the run alone tells them: the recognisers in order, then the longest of what overlaps. */
import type { Run } from '../../prose/types';
import type { EntityMention } from '../types';
import { placeAtoms, type PlaceAtom } from './atoms';
import { documents } from './documents';
import { events } from './events';
import { lists } from './lists';
import { organizations } from './organizations';
import { persons } from './persons';
import { places } from './places';
import { programmes } from './programmes';
import { projects } from './projects';
import { settle } from './settle';
import { NameText, type NameCandidate, type NameRecognizer } from './text';

export const NAME_RECOGNIZERS: readonly NameRecognizer[] = [
  documents,
  events,
  persons,
  organizations,
  programmes,
  places,
  projects,
  lists,
];

/** @param atoms the known places that stand in it, those among them that the report itself makes known. */
export function recognizeEntities(
  run: Run,
  atoms: readonly PlaceAtom[] = placeAtoms(run.folded),
): readonly EntityMention[] {
  const text = new NameText(run.folded, atoms);
  return findNames(text, NAME_RECOGNIZERS).map((name) => withoutFarMarks(run, name));
}

/** 联合国教科|文组织世界遗产委员会: a name that begins inside a known body and goes on begins with it. */
function withWholeBodies(candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  const known = candidates.filter(({ reason }) => reason === 'central-body');
  if (known.length === 0) return candidates;
  return candidates.map((name) => {
    const whole = known.find(({ start, end }) => start < name.start && name.start < end && end < name.end);
    return whole && name.reason === 'body-head' ? { ...name, start: whole.start } : name;
  });
}

/** 绿色货运三年行动方案（2024—2026年）: the years of a plan are part of its name. */
function withYears(folded: string, name: EntityMention): EntityMention {
  if (name.type !== 'document') return name;
  const years = YEARS.exec(folded.slice(name.end, name.end + 16))?.[0].length ?? 0;
  return years > 0 ? { ...name, end: name.end + years } : name;
}
/** 国家网络安全产业园区（绵阳）: the place in brackets that a zone or an institute of the state has there. */
function withSeat(text: NameText, name: EntityMention): EntityMention {
  if ((name.type !== 'place' && name.type !== 'organization') || !/[(（]/.test(text.at(name.end))) return name;
  const seat = text.atomStartingAt(name.end + 1);
  return seat && /[)）]/.test(text.at(seat.end)) && SEATED.test(text.folded.slice(name.start, name.end))
    ? { ...name, end: seat.end + 1 }
    : name;
}
const SEATED = /(?:园区|产业园|基地|中心|试验区|示范区|片区|实验室|研究院|分院|校区|创新区|测试区)$/;
const YEARS = /^[(（]\d{4}年?[—–~-]{1,2}\d{4}年?[)）]/;

/** A title on a line of its own between 《 and 》 is named without them: in the source the marks stand lines away. */
function withoutFarMarks(run: Run, name: EntityMention): EntityMention {
  if (name.reason !== 'title-marks') return name;
  const far = run.map.startOf(name.start + 1) - run.map.startOf(name.start) > 1;
  return far && name.end - name.start > 2 ? { ...name, start: name.start + 1, end: name.end - 1 } : name;
}

/** The names of a text by the given recognisers, with the body before a person's post as affiliation. */
export function findNames(text: NameText, recognizers: readonly NameRecognizer[]): readonly EntityMention[] {
  const { folded } = text;
  const candidates: NameCandidate[] = [];
  for (const recognizer of recognizers) candidates.push(...recognizer.find(text, candidates));
  const names = settle(
    withWholeBodies(candidates).filter(({ start, end }) => !text.cutsAtom(start) && !text.cutsAtom(end)),
  );
  return names.map((found, i) => {
    const name = withSeat(text, withYears(folded, found));
    if (name.type !== 'person' || !name.title) return name;
    const before = names[i - 1];
    const post = folded.lastIndexOf(name.title, name.start);
    const near =
      before &&
      post >= before.end &&
      post - before.end <= 12 &&
      (before.type === 'organization' || before.type === 'place');
    return near ? { ...name, affiliation: folded.slice(before.start, before.end) } : name;
  });
}
