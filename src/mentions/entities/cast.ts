/** The cast of a report: which short forms its names license, and for each name the fullest form, code and post. */
import { divisions, type Division } from '../../lexicon/divisions';
import { isCommonWord } from '../../lexicon/names';
import { sameItems } from '../../prose/memo';
import type { Level } from '../../model';
import type { EntityMention } from '../types';
import { placeAtoms, type OwnPlaces } from './atoms';
import {
  abbreviationAfter,
  citiesByCounties,
  divisionForms,
  divisionOf,
  firmForms,
  ownPlaces,
  type ShortForm,
} from './short-forms';
import { levelOfBody, parentsOf } from './standing';

export interface LinkedEntity extends EntityMention {
  readonly canonical: string;
  readonly code: string | null;
  readonly parents: readonly string[];
  readonly level: Level | null;
}

/** Rules whose names are proper enough to count wherever the report writes them again. */
const REPEATABLE = new Set([
  'after-post',
  'before-post',
  'shared-list',
  'body-head',
  'place-head',
  'pointed-place',
  'quoted-brand',
  'named-project',
]);

export interface Cast {
  readonly forms: readonly ShortForm[];
  readonly own: OwnPlaces | null;
  link(entity: EntityMention, folded: string, written: string): LinkedEntity;
}

/** What the names of a report say of each other: all that linking a name asks for. */
interface Knowledge {
  readonly forms: readonly ShortForm[];
  readonly home: Division | null;
  /** The division that each place's name spells, or `null`. */
  readonly places: ReadonlyMap<string, Division | null>;
  /** The fullest name of each division that is named. */
  readonly named: ReadonlyMap<Division, string>;
  /** The first mention with a post, by person. */
  readonly posts: ReadonlyMap<string, EntityMention>;
  /** The full name of an organ by its short one; `null` where two have it. */
  readonly organs: ReadonlyMap<string, string | null>;
}

/** Answers about names, kept for every name that was asked. */
class Asked {
  private answers = new Map<string, Division | null>();

  constructor(private readonly answer: (name: string) => Division | null) {}

  of(name: string): Division | null {
    const known = this.answers.get(name);
    if (known !== undefined) return known;
    if (this.answers.size > MOST_NAMES) this.answers = new Map();
    const division = this.answer(name);
    this.answers.set(name, division);
    return division;
  }
}

/** One for each document: the cast of its last analysis, given again as long as the names say the same. */
export class CastMemo {
  private last: { readonly known: Knowledge; readonly cast: Cast } | null = null;
  private readonly spelt = new Asked(divisionOf);
  private readonly opening = new Asked(placeOpening);

  /** The division that a name spells, or `null`. */
  divisionOf(name: string): Division | null {
    return this.spelt.of(name);
  }

  /** The division that a name opens with, or `null`. */
  openingOf(name: string): Division | null {
    return this.opening.of(name);
  }

  settle(known: Knowledge): Cast {
    if (this.last && sameKnowledge(this.last.known, known)) return this.last.cast;
    const before = this.last;
    // What a second reading looks for stays the same object as long as it says the same.
    const own =
      before && before.known.home === known.home && sameItems(before.known.forms, known.forms, sameForm)
        ? before.cast.own
        : ownPlaces(known.forms, known.home);
    this.last = { known, cast: castOf(known, own) };
    return this.last.cast;
  }
}

function sameKnowledge(a: Knowledge, b: Knowledge): boolean {
  return (
    a.home === b.home &&
    sameItems(a.forms, b.forms, sameForm) &&
    sameItems([...a.places], [...b.places], sameEntry) &&
    sameItems([...a.named], [...b.named], sameEntry) &&
    sameItems([...a.organs], [...b.organs], sameEntry) &&
    sameItems([...a.posts], [...b.posts], ([name, one], [other, two]) => {
      return name === other && one.title === two.title && one.affiliation === two.affiliation;
    })
  );
}

const sameForm = (a: ShortForm, b: ShortForm): boolean =>
  a.form === b.form &&
  a.canonical === b.canonical &&
  a.type === b.type &&
  a.reason === b.reason &&
  a.division === b.division;
const sameEntry = <K, V>(a: readonly [K, V], b: readonly [K, V]): boolean => a[0] === b[0] && a[1] === b[1];

/** Reads every name once and says what the whole report knows of it. */
export function readCast(
  texts: readonly string[],
  entities: readonly (readonly EntityMention[])[],
  title: string | null,
  memo = new CastMemo(),
): Cast {
  const named = new Map<Division, string>();
  const counts = new Map<Division, number>();
  const places = new Map<string, Division | null>();
  const forms: ShortForm[] = [];
  const posts = new Map<string, EntityMention>();
  const organs = new Map<string, string | null>();
  const seen = new Set<string>();
  entities.forEach((list, i) => {
    const text = texts[i] ?? '';
    for (const entity of list) {
      const name = text.slice(entity.start, entity.end);
      if (entity.type === 'place') {
        const division = memo.divisionOf(name);
        places.set(name, division);
        if (division && name.length > (named.get(division)?.length ?? 0)) named.set(division, name);
        // 云江港 and 云江新区 speak of 云江 too.
        const spokenOf = division ?? memo.openingOf(name);
        if (spokenOf) counts.set(spokenOf, (counts.get(spokenOf) ?? 0) + 1);
      }
      if (entity.type === 'person' && entity.title && !posts.has(name)) posts.set(name, entity);
      const short = abbreviationAfter(text, entity.end);
      if (short) forms.push({ form: short, type: entity.type, canonical: name, reason: 'abbreviation' });
      if (seen.has(name)) continue;
      seen.add(name);
      if (REPEATABLE.has(entity.reason) && name.length >= 2 && !isCommonWord(name))
        forms.push({ form: name, type: entity.type, canonical: name, reason: entity.reason });
      if (entity.reason === 'local-organ') addOrgan(organs, name);
      if (entity.type === 'organization' && entity.reason === 'body-head') forms.push(...firmForms(name));
    }
  });
  const home = (title !== null && placeAtoms(title).find(({ division }) => division)?.division) || homeOf(counts);
  const cities = citiesByCounties(texts).filter((city) => city !== home);
  forms.push(...divisionForms(named, home ? [home, ...cities] : cities));
  return memo.settle({ forms, home, places, named, posts, organs });
}

/** So many names are kept at most: those of edits that are gone are among them. */
const MOST_NAMES = 50_000;

function castOf({ forms, places, named, posts, organs }: Knowledge, own: OwnPlaces | null): Cast {
  const canonical = new Map(forms.map((form) => [form.form, form.canonical]));
  const openings = new Map<string, Division | null>();
  const openingOf = (name: string): Division | null => {
    const seenOpening = openings.get(name);
    if (seenOpening !== undefined) return seenOpening;
    const opening = placeOpening(name);
    openings.set(name, opening);
    return opening;
  };
  return {
    forms,
    own,
    link(entity, folded, written) {
      const division =
        entity.type === 'place' && entity.reason !== 'known-place'
          ? (places.get(folded) ??
            divisionIn(named, canonical.get(folded)) ??
            townIn(canonical.get(folded) ?? folded, own))
          : null;
      const full = division
        ? (named.get(division) ?? division.name)
        : entity.reason === 'known-place'
          ? written
          : (canonical.get(folded) ?? organs.get(folded) ?? written);
      const opening = entity.type === 'organization' ? openingOf(full) : null;
      const known = entity.type === 'person' && !entity.title ? posts.get(folded) : undefined;
      // One literal of all fields: a spread of the mention costs more than all the rest of this function.
      return {
        start: entity.start,
        end: entity.end,
        type: entity.type,
        reason: entity.reason,
        title: entity.title ?? known?.title ?? null,
        affiliation: entity.affiliation ?? known?.affiliation ?? (opening && (named.get(opening) ?? opening.name)),
        canonical: full,
        code: division?.code ?? null,
        parents: parentsOf(division),
        level: division?.level ?? (entity.type === 'organization' ? levelOfBody(full, entity.reason, opening) : null),
      };
    },
  };
}

/** A township of the report's own county or city; all others are unknown. */
const townIn = (name: string, own: OwnPlaces | null): Division | null =>
  own && /(?:镇|乡|街道|苏木)$/.test(name) ? divisionOf(name, own) : null;

/** The division that opens a body's name: 巴南区 in 巴南区政府. */
function placeOpening(name: string): Division | null {
  const [first] = placeAtoms(name.slice(0, 24));
  return first?.start === 0 ? first.division : null;
}

function divisionIn(named: ReadonlyMap<Division, string>, name: string | undefined): Division | null {
  if (!name) return null;
  for (const [division, full] of named) if (full === name) return division;
  return divisions().full(name)[0] ?? null;
}

/**
 * The division whose report it is: the city or county that holds a third of all mentions of divisions and half of those below a
 * province, whose own name is on every page too; else the one that the report speaks of most. A country-wide report, which names many, has none.
 */
function homeOf(counts: ReadonlyMap<Division, number>): Division | null {
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
  if (own && own.count >= 3 && own.count * 3 >= all && own.count * 2 >= local) return own.division;
  const most = mostOf(counts);
  return most && most.count * 4 >= all && !ABROAD.test(most.division.name) ? most.division : null;
}

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

/** 区政府 is 巴南区政府 where the report names no other district's government. */
function addOrgan(organs: Map<string, string | null>, name: string): void {
  const short =
    /(?:自治区|自治州|自治县|[省市区县州旗盟])(?:党?委|人民政府|政府|人大|政协|纪委|监委|法院|检察院).*/.exec(
      name,
    )?.[0];
  if (!short || short === name) return;
  const other = organs.get(short);
  organs.set(short, other === undefined || other === name ? name : null);
}
