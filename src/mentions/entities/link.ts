/** Names of the whole report: short forms licensed by full ones, canonical forms, titles. */
import { divisions, type Division } from '../../lexicon/divisions';
import { isCommonWord } from '../../lexicon/names';
import type { Passage } from '../../prose/types';
import type { EntityMention } from '../types';
import { Gazetteer } from './gazetteer';
import {
  abbreviationAfter,
  citiesByCounties,
  divisionForms,
  divisionOf,
  firmForms,
  type ShortForm,
} from './short-forms';

export interface LinkedEntity extends EntityMention {
  readonly canonical: string;
  readonly code: string | null;
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

/** 习近平新时代…思想, 邓小平理论: a thought system names no person. */
const THOUGHT = /^(?:新时代|理论|思想|经济思想|法治思想|文化思想|外交思想|强军思想|生态文明思想)/;

/** One list for each passage; may add mentions (short forms) and drop ones that the report shows to be none. */
export function linkEntities(
  passages: readonly Passage[],
  entities: readonly (readonly EntityMention[])[],
): readonly (readonly LinkedEntity[])[] {
  const texts = passages.map((passage) => passage.run.folded);
  const cast = readCast(texts, entities);
  const forms = new Gazetteer(cast.forms.map((form) => [form.form, form] as const));
  return entities.map((list, i) => {
    const text = texts[i] ?? '';
    const written = passages[i]?.run.text ?? '';
    return joinPlaces([...list, ...repeats(text, list, forms)])
      .sort((a, b) => a.start - b.start)
      .map((entity) =>
        cast.link(entity, text.slice(entity.start, entity.end), written.slice(entity.start, entity.end)),
      );
  });
}

/** 上思 and 皇袍山, found apart because only the report licenses 上思, are one name. */
function joinPlaces(entities: readonly EntityMention[]): EntityMention[] {
  const sorted = [...entities].sort((a, b) => a.start - b.start);
  const joined: EntityMention[] = [];
  for (const entity of sorted) {
    const last = joined.at(-1);
    if (
      last?.reason === 'licensed-short-form' &&
      last.type === 'place' &&
      last.end === entity.start &&
      entity.reason === 'place-head'
    )
      joined[joined.length - 1] = { ...entity, start: last.start };
    else joined.push(entity);
  }
  return joined;
}

interface Cast {
  readonly forms: readonly ShortForm[];
  link(entity: EntityMention, folded: string, written: string): LinkedEntity;
}

function readCast(texts: readonly string[], entities: readonly (readonly EntityMention[])[]): Cast {
  const named = new Map<Division, string>();
  const counts = new Map<Division, number>();
  const byName = new Map<string, Division | null>();
  const forms: ShortForm[] = [];
  const posts = new Map<string, EntityMention>();
  const seen = new Set<string>();
  entities.forEach((list, i) => {
    const text = texts[i] ?? '';
    for (const entity of list) {
      const name = text.slice(entity.start, entity.end);
      if (entity.type === 'place') {
        const division = byName.get(name) ?? divisionOf(name);
        byName.set(name, division);
        if (division) {
          if (name.length > (named.get(division)?.length ?? 0)) named.set(division, name);
          counts.set(division, (counts.get(division) ?? 0) + 1);
        }
      }
      if (entity.type === 'person' && entity.title && !posts.has(name)) posts.set(name, entity);
      const short = abbreviationAfter(text, entity.end);
      if (short) forms.push({ form: short, type: entity.type, canonical: name, reason: 'abbreviation' });
      if (seen.has(name)) continue;
      seen.add(name);
      if (REPEATABLE.has(entity.reason) && name.length >= 2 && !isCommonWord(name))
        forms.push({ form: name, type: entity.type, canonical: name, reason: entity.reason });
      if (entity.type === 'organization' && entity.reason === 'body-head') forms.push(...firmForms(name));
    }
  });
  const home = homeOf(counts);
  const cities = citiesByCounties(texts).filter((city) => city !== home);
  forms.push(...divisionForms(named, home ? [home, ...cities] : cities));
  const canonical = new Map(forms.map((form) => [form.form, form.canonical]));
  return {
    forms,
    link(entity, folded, written) {
      const division =
        entity.type === 'place' && entity.reason !== 'known-place'
          ? (byName.get(folded) ?? divisionIn(named, canonical.get(folded)))
          : null;
      const full = division
        ? (named.get(division) ?? division.name)
        : entity.reason === 'known-place'
          ? written
          : (canonical.get(folded) ?? written);
      const known = entity.type === 'person' && !entity.title ? posts.get(folded) : undefined;
      return {
        ...entity,
        title: entity.title ?? known?.title ?? null,
        affiliation: entity.affiliation ?? known?.affiliation ?? null,
        canonical: full,
        code: division?.code ?? null,
      };
    },
  };
}

function divisionIn(named: ReadonlyMap<Division, string>, name: string | undefined): Division | null {
  if (!name) return null;
  for (const [division, full] of named) if (full === name) return division;
  return divisions().full(name)[0] ?? null;
}

/** The division that the report speaks of most; a country-wide report, which names many, has none. */
function homeOf(counts: ReadonlyMap<Division, number>): Division | null {
  let home: Division | null = null;
  let most = 0;
  let all = 0;
  for (const [division, count] of counts) {
    all += count;
    if (count > most) [home, most] = [division, count];
  }
  return most * 4 >= all ? home : null;
}

/** 东至 in 向东至江边, 建成 in 建成都市圈: the form's characters belong to words on both of its sides. */
function crossesWord(text: string, at: number): boolean {
  return isCommonWord(text.slice(at - 1, at + 1)) && isCommonWord(text.slice(at + 1, at + 3));
}

/** Mentions of licensed forms where no name stands yet. Linear in the text. */
function repeats(text: string, list: readonly EntityMention[], forms: Gazetteer<ShortForm>): EntityMention[] {
  const found: EntityMention[] = [];
  let next = 0;
  for (let at = 0; at < text.length;) {
    while ((list[next]?.end ?? Infinity) <= at) next += 1;
    const taken = list[next];
    if (taken && taken.start <= at) {
      at = taken.end;
      continue;
    }
    const hit = forms.longestAt(text, at);
    if (!hit || (taken && hit.end > taken.start)) {
      at += 1;
      continue;
    }
    const { type, reason } = hit.value;
    if (hit.end - at === 2 && type === 'place' && crossesWord(text, at)) {
      at += 1;
      continue;
    }
    if (type === 'person' && THOUGHT.test(text.slice(hit.end, hit.end + 8))) {
      at = hit.end;
      continue;
    }
    found.push({ start: at, end: hit.end, type, title: null, affiliation: null, reason });
    at = hit.end;
  }
  return found;
}
