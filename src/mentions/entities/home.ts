/** Whose report it is, and which places it makes its own: told by the known places in it, before any of its names are read. */
import { divisions, type Division } from '../../lexicon/divisions';
import { sameItems } from '../../prose/memo';
import { ownAt, placeAtoms, type OwnPlaces, type PlaceAtom } from './atoms';
import { countyShorts } from './counties';
import { homeOrgans } from './home-organs';
import { divisionForms, ownPlaces, type ShortForm } from './short-forms';

/** The known places of a run, told by the run alone. */
export interface RunPlaces {
  readonly atoms: readonly PlaceAtom[];
  /** Counties of cities by their short forms alone, each once. */
  readonly counties: readonly Division[];
}

/** What the known places of a report say together. */
export interface Home {
  /** The city, county or province whose report it is, or `null`. */
  readonly division: Division | null;
  /** The fullest writing of each division that is named. */
  readonly named: ReadonlyMap<Division, string>;
  /** Short forms of divisions that it licenses. */
  readonly forms: readonly ShortForm[];
  /** Places that it makes known by them. */
  readonly own: OwnPlaces | null;
}

export function runPlaces(folded: string): RunPlaces {
  const shorts = countyShorts();
  const counties = new Set<Division>();
  for (let at = 0; at < folded.length; at += 1) {
    const county = shorts.longestAt(folded, at)?.value;
    if (county?.parent?.level === 'city') counties.add(county);
  }
  return { atoms: placeAtoms(folded), counties: [...counties] };
}

/** One for each document: its last home, given again as long as its places say the same. */
export class HomeMemo {
  private last: { readonly told: Told; readonly home: Home } | null = null;

  settle(told: Told): Home {
    if (!this.last || !sameTold(this.last.told, told)) this.last = { told, home: homeBy(told) };
    return this.last.home;
  }
}

interface Told {
  readonly division: Division | null;
  /** Cities of which the report names three counties or more by their short forms alone. */
  readonly cities: readonly Division[];
  readonly named: ReadonlyMap<Division, string>;
  /** The organs of its town or subdistrict. */
  readonly organs: readonly ShortForm[];
}

const sameTold = (a: Told, b: Told): boolean =>
  a.division === b.division &&
  sameItems(a.cities, b.cities) &&
  sameItems(a.organs, b.organs, (one, other) => one.form === other.form) &&
  sameItems([...a.named], [...b.named], (one, other) => one[0] === other[0] && one[1] === other[1]);

/**
 * @param texts the folded text of each run, and `places` what `runPlaces` says of it.
 * @param title tells whose report it is where it names a place.
 */
export function homeOf(
  texts: readonly string[],
  places: readonly RunPlaces[],
  title: string | null,
  memo = new HomeMemo(),
): Home {
  const named = new Map<Division, string>();
  const counts = new Map<Division, number>();
  const counties = new Map<Division, Set<Division>>();
  places.forEach(({ atoms, counties: own }, i) => {
    for (const { start, end, division } of atoms) {
      if (!division) continue;
      counts.set(division, (counts.get(division) ?? 0) + 1);
      if (end - start > (named.get(division)?.length ?? 0)) named.set(division, (texts[i] ?? '').slice(start, end));
    }
    for (const county of own) {
      const city = county.parent;
      if (city) counties.set(city, (counties.get(city) ?? new Set()).add(county));
    }
  });
  const division = divisionOfTitle(title) ?? mostSpokenOf(counts);
  const cities = [...counties].filter(([city, seen]) => seen.size >= 3 && city !== division).map(([city]) => city);
  return memo.settle({ division, cities, named, organs: homeOrgans(title) });
}

function homeBy({ division, cities, named, organs }: Told): Home {
  const forms = [...divisionForms(named, division ? [division, ...cities] : cities), ...organs];
  return { division, named, forms, own: ownPlaces(forms, division) };
}

function divisionOfTitle(title: string | null): Division | null {
  return title === null ? null : (placeAtoms(title).find(({ division }) => division)?.division ?? null);
}

/** The report's own places that stand in a text: all that its names may depend on beside the text itself; empty where none does. */
export function ownIn(folded: string, own: OwnPlaces | null): string {
  if (!own) return '';
  let found = '';
  for (let at = 0; at < folded.length - 1; at += 1) {
    const hit = ownAt(own, folded, at);
    if (hit)
      found += ` ${String(at)}-${String(hit.end)}=${hit.value.divisions[0]?.code ?? ''}${hit.value.opens ? '*' : ''}`;
  }
  return found;
}

/**
 * The division whose report it is: the city or county that holds a third of all mentions of divisions and half of those below a
 * province, whose own name is on every page too; else the one that the report speaks of most. A country-wide report, which names many, has none.
 */
function mostSpokenOf(counts: ReadonlyMap<Division, number>): Division | null {
  let all = 0;
  let local = 0;
  const below = new Map<Division, number>();
  for (const [division, count] of counts) {
    all += count;
    if (division.level !== 'province') local += count;
    for (let up: Division | null = division; up && up.level !== 'province'; up = up.parent)
      below.set(up, (below.get(up) ?? 0) + count);
  }
  const own = mostOf(below);
  if (own && own.count >= FEW && own.count * 3 >= all && own.count * 2 >= local) return own.division;
  const most = mostOf(counts);
  return most &&
    (most.count >= FEW || most.division.level !== 'province') &&
    most.count * 4 >= all &&
    !ABROAD.test(most.division.name)
    ? most.division
    : null;
}

/** Fewer mentions of a province tell nothing of whose report it is. */
const FEW = 3;

/** Every report of the centre speaks of them. */
const ABROAD = /^(?:台湾|香港|澳门)/;

/** Of equal counts the larger division, which a report of both names first. */
function mostOf(counts: ReadonlyMap<Division, number>): { division: Division; count: number } | null {
  let most: { division: Division; count: number } | null = null;
  for (const [division, count] of counts)
    if (!most || count > most.count || (count === most.count && division === most.division.parent))
      most = { division, count };
  return most;
}

/** The division of a full name, `null` where there is none. */
export function divisionNamed(named: ReadonlyMap<Division, string>, name: string | undefined): Division | null {
  if (!name) return null;
  for (const [division, full] of named) if (full === name) return division;
  return divisions().full(name)[0] ?? null;
}
