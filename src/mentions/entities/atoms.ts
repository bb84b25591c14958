/** Known places of a run, found in one scan: divisions in chains (重庆市巴南区), regions, countries, joined short names (川渝, 中俄蒙). */
import { divisions, type Division } from '../../lexicon/divisions';
import { isCommonWord, wordClass, wordClassAt } from '../../lexicon/names';
import { NOT_AFTER, NOT_BEFORE } from '../../lexicon/place-neighbours';
import { COUNTRIES, JOINED, NOT_PLACES, PLAIN_SHORT_FORMS, REGIONS } from '../../lexicon/places';
import type { Span } from '../../model';
import { isBareCounty } from './bare-counties';
import { Gazetteer } from './gazetteer';

/** A known place as written. `division` is the innermost one of a chain. */
export interface PlaceAtom extends Span {
  readonly division: Division | null;
  readonly kind: 'division' | 'region' | 'country' | 'joined';
  /** A plain word that only opens names (石门一中 in a report of 石门县) and is none by itself. */
  readonly opens?: true;
}

type Known = { readonly kind: PlaceAtom['kind']; readonly divisions: readonly Division[]; readonly opens?: true };

/** A place that a report has made its own: the short form of its home and of the divisions below and beside it. */
export interface OwnPlace {
  readonly division: Division;
  /** The form is a word of plain prose too (石门, 新会): it counts only where no word crosses its borders. */
  readonly plain: boolean;
}
export type OwnPlaces = Gazetteer<OwnPlace>;

let loaded: Gazetteer<Known> | null = null;

function known(): Gazetteer<Known> {
  if (loaded) return loaded;
  const entries = new Map<string, Known>();
  const index = divisions();
  for (const division of index.all) {
    const bare = division.name.length === 2 && division.name.endsWith('县');
    if ((bare || division.name.length >= 3) && !index.isPlain(division.name))
      entries.set(division.name, { kind: 'division', divisions: index.full(division.name) });
    // 积石山县, 恩施州: what remains of an autonomous division's name when the peoples are left out.
    const plain = /自治([县旗州])$/.exec(division.name);
    if (
      plain &&
      division.short !== division.name &&
      division.short.length >= 2 &&
      !entries.has(division.short + plain[1])
    )
      entries.set(division.short + plain[1], { kind: 'division', divisions: [division] });
    // 海拉尔, 牙克石: three characters that are no word need no licence.
    if (division.level === 'county' && division.short.length >= 3 && !isCommonWord(division.short))
      entries.set(division.short, { kind: 'division', divisions: index.short(division.short) });
    if (division.level === 'county' || division.short === division.name || PLAIN_SHORT_FORMS.has(division.short))
      continue;
    const same = index.short(division.short).filter((one) => one.level !== 'county');
    entries.set(division.short, { kind: 'division', divisions: same });
  }
  for (const name of COUNTRIES) entries.set(name, { kind: 'country', divisions: [] });
  for (const name of REGIONS) {
    if (!entries.has(name) && !NOT_PLACES.has(name)) entries.set(name, { kind: 'region', divisions: [] });
  }
  for (const name of JOINED) if (!entries.has(name)) entries.set(name, { kind: 'joined', divisions: [] });
  return (loaded = new Gazetteer(entries));
}

/** All atoms of a text in order, chains joined. Linear: each character is looked at once for each length that its first character allows. */
export function placeAtoms(text: string, own: OwnPlaces | null = null): readonly PlaceAtom[] {
  const atoms: PlaceAtom[] = [];
  const gazetteer = known();
  for (let at = 0; at < text.length;) {
    const last = atoms.at(-1);
    // A county's short or plain name right after its parent's: 岳阳临湘, 沧州市新华区.
    const chained = last?.end === at && last.division ? namesBelow(last.division).longestAt(text, at) : null;
    const hit = chained ?? gazetteer.longestAt(text, at) ?? (own && ownAt(own, text, at));
    // 城北|海拉尔, not 城|北海|拉尔: a longer name that begins inside a short one is meant.
    const later = hit && hit.end - at === 2 ? gazetteer.longestAt(text, at + 1) : null;
    const bare = hit !== chained && hit?.end === at + 2 && text[at + 1] === '县';
    if (
      !hit ||
      (later && later.end - at >= 4) ||
      (bare && last?.end !== at && !isBareCounty(text, at)) ||
      isInsideWord(text, at, hit.end)
    ) {
      at += 1;
      continue;
    }
    const { end } = hit;
    const choices = hit.value.divisions;
    const child = last?.end === at && last.division ? choices.find((one) => isWithin(one, last.division)) : undefined;
    if (last && child) atoms[atoms.length - 1] = { ...last, end, division: child };
    // 黄河|三门峡, 长江|武汉: a river and what lies on it are one place.
    else if (
      last?.end === at &&
      last.kind === 'region' &&
      /[江河湖山]$/.test(text.slice(last.start, last.end)) &&
      hit.value.kind === 'region'
    )
      atoms[atoms.length - 1] = { ...last, end };
    // 浙皖|闽赣: characters of provinces one by one.
    else if (last?.end === at && last.kind === 'joined' && hit.value.kind === 'joined')
      atoms[atoms.length - 1] = { ...last, end };
    else
      atoms.push({
        start: at,
        end,
        division: choices[0] ?? null,
        kind: hit.value.kind,
        ...(hit.value.opens && { opens: true }),
      });
    at = end;
  }
  return atoms;
}

/** 城郊乡|镇, 城郊乡|村振兴: the class of a township that belongs to the word behind it. */
export const goesOnAsWord = (text: string, end: number): boolean =>
  text[end - 1] === '乡' && /^(?:镇|村(?![民委]))/.test(text.slice(end, end + 2));

/** The report's own place at `at`, or `null`. */
export function ownAt(
  own: OwnPlaces,
  text: string,
  at: number,
): { readonly end: number; readonly value: Known } | null {
  const hit = own.longestAt(text, at);
  if (!hit) return null;
  const { end, value } = hit;
  if (value.division.level === 'town' && goesOnAsWord(text, end)) return null;
  const crossed = wordClassAt(text, at - 1, at + 1) !== null || wordClassAt(text, end - 1, end + 1) !== null;
  if (!value.plain) return { end, value: { kind: 'division', divisions: [value.division] } };
  return crossed ? null : { end, value: { kind: 'division', divisions: [value.division], opens: true } };
}

const below = new Map<Division, Gazetteer<Known>>();

/** The divisions one and two levels below one, by their full names and by the short ones that are no common word. */
function namesBelow(parent: Division): Gazetteer<Known> {
  const seen = below.get(parent);
  if (seen) return seen;
  const index = divisions();
  const entries = new Map<string, Known>();
  for (const child of index.children(parent).flatMap((one) => [one, ...index.children(one)])) {
    for (const name of [child.name, child.short]) {
      const plain = name !== child.name && isCommonWord(name);
      if (name.length >= 2 && !plain && !entries.has(name)) entries.set(name, { kind: 'division', divisions: [child] });
    }
  }
  const names = new Gazetteer(entries);
  below.set(parent, names);
  return names;
}

export function isWithin(inner: Division | null, outer: Division | null): boolean {
  for (let up = inner?.parent ?? null; up; up = up.parent) if (up === outer) return true;
  return false;
}

function isInsideWord(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const next = text[end] ?? '';
  const before = text[start - 1] ?? '';
  if (NOT_AFTER[name]?.includes(next) && next) return true;
  if (NOT_BEFORE[name]?.includes(before) && before) return true;
  // 新晋|中国工程院院士: 中 belongs to 中国.
  if (name.endsWith('中') && next === '国') return true;
  // 通海县域经济: 县 belongs to 县域.
  if (/[县市]$/.test(name) && /[域级际]/.test(next)) return true;
  // 沿|海城市: two words, each with a part of the name.
  if (
    /^[^]{2}[市县区]$/.test(name) &&
    wordClassAt(text, start - 1, start + 1) !== null &&
    wordClassAt(text, start + 1, end) !== null
  )
    return true;
  // A short form of two characters across a word's border: 上海南部, 建成都市圈.
  return name.length === 2 && next !== '' && wordClass(name) === null && crosses(text, start, end);
}

/** True where the last character belongs to a common word that goes on and the first to one that came before: 建成|都市. */
function crosses(text: string, start: number, end: number): boolean {
  return wordClassAt(text, start - 1, start + 1) !== null && wordClassAt(text, end - 1, end + 1) !== null;
}
