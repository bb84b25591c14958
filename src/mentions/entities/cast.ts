/** The cast of a report: which short forms its names license, and for each name the fullest form, code and post. */
import type { Division } from '../../lexicon/divisions';
import { isCommonWord } from '../../lexicon/names';
import { sameItems } from '../../prose/memo';
import type { Level } from '../../model';
import type { EntityMention } from '../types';
import { placeAtoms, type OwnPlaces } from './atoms';
import { divisionNamed, type Home } from './home';
import { abbreviationAfter, divisionOf, firmForms, type ShortForm } from './short-forms';
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
  link(entity: EntityMention, folded: string, written: string): LinkedEntity;
}

/** What the names of a report say of each other: all that linking a name asks for. */
interface Knowledge {
  readonly forms: readonly ShortForm[];
  readonly home: Home;
  /** The division that each place's name spells, or `null`. */
  readonly places: ReadonlyMap<string, Division | null>;
  /** The first mention with a post, by person. */
  readonly posts: ReadonlyMap<string, EntityMention>;
  /** The full name of an organ by its short one; `null` where two have it. */
  readonly organs: ReadonlyMap<string, string | null>;
}

/** One for each document: the cast of its last analysis, given again as long as the names say the same. */
export class CastMemo {
  private last: { readonly known: Knowledge; readonly cast: Cast } | null = null;
  /** For every name that was asked. */
  private divisions = new Map<string, Division | null>();

  /** The division that a name spells, or `null`. */
  divisionOf(name: string): Division | null {
    const known = this.divisions.get(name);
    if (known !== undefined) return known;
    if (this.divisions.size > MOST_NAMES) this.divisions = new Map();
    const division = divisionOf(name);
    this.divisions.set(name, division);
    return division;
  }

  settle(known: Knowledge): Cast {
    if (!this.last || !sameKnowledge(this.last.known, known)) this.last = { known, cast: castOf(known) };
    return this.last.cast;
  }
}

function sameKnowledge(a: Knowledge, b: Knowledge): boolean {
  return (
    a.home === b.home &&
    sameItems(a.forms, b.forms, sameForm) &&
    sameItems([...a.places], [...b.places], sameEntry) &&
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
  home: Home,
  memo = new CastMemo(),
): Cast {
  const places = new Map<string, Division | null>();
  const forms: ShortForm[] = [];
  const posts = new Map<string, EntityMention>();
  const organs = new Map<string, string | null>();
  const seen = new Set<string>();
  entities.forEach((list, i) => {
    const text = texts[i] ?? '';
    for (const entity of list) {
      const name = text.slice(entity.start, entity.end);
      if (entity.type === 'person' && entity.title && !posts.has(name)) posts.set(name, entity);
      const short = abbreviationAfter(text, entity.end);
      if (short) forms.push({ form: short, type: entity.type, canonical: name, reason: 'abbreviation' });
      if (seen.has(name)) continue;
      seen.add(name);
      if (entity.type === 'place') places.set(name, memo.divisionOf(name));
      if (REPEATABLE.has(entity.reason) && name.length >= 2 && !isCommonWord(name))
        forms.push({ form: name, type: entity.type, canonical: name, reason: entity.reason });
      if (entity.reason === 'local-organ') addOrgan(organs, name);
      if (entity.type === 'organization' && entity.reason === 'body-head') forms.push(...firmForms(name));
    }
  });
  forms.push(...home.forms);
  return memo.settle({ forms, home, places, posts, organs });
}

/** So many names are kept at most: those of edits that are gone are among them. */
const MOST_NAMES = 50_000;

function castOf({ forms, home, places, posts, organs }: Knowledge): Cast {
  const { named, own } = home;
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
    link(entity, folded, written) {
      const division =
        entity.type === 'place' && entity.reason !== 'known-place'
          ? (places.get(folded) ??
            divisionNamed(named, canonical.get(folded)) ??
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
