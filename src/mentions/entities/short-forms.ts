/** Which short forms the names of a report license: 巴南 by 重庆市巴南区, 宗申 by 宗申集团, 《纲要》 by its （以下简称《纲要》）. */
import { divisions, type Division } from '../../lexicon/divisions';
import { wordClass } from '../../lexicon/names';
import type { EntityType } from '../../model';
import { placeAtoms } from './atoms';

/** A writing that counts as a name anywhere in this report. */
export interface ShortForm {
  readonly form: string;
  readonly type: EntityType;
  readonly canonical: string;
  readonly reason: string;
}

/** The innermost division that a place's name spells, or `null`. */
export function divisionOf(name: string): Division | null {
  const atoms = placeAtoms(name);
  const last = atoms.at(-1);
  return last && atoms[0]?.start === 0 && last.end === name.length ? last.division : null;
}

const LEVELS: Readonly<Record<Division['level'], readonly string[]>> = {
  province: ['省'],
  city: ['市', '州'],
  county: ['县', '区', '市', '旗'],
};

/**
 * Short forms of a report's own places: of every division named in full, and of those below and beside its home, since a report of 玉溪市
 * speaks of 通海 and 江川 without their class, and of counties by the class that they had then.
 */
export function divisionForms(named: ReadonlyMap<Division, string>, home: Division | null): ShortForm[] {
  const index = divisions();
  const forms: ShortForm[] = [];
  const add = (division: Division, canonical: string): void => {
    if (division.short === division.name || division.short.length < 2) return;
    if (wordClass(division.short) === null)
      forms.push({ form: division.short, type: 'place', canonical, reason: 'licensed-short-form' });
    for (const level of LEVELS[division.level]) {
      if (division.short + level !== division.name)
        forms.push({ form: division.short + level, type: 'place', canonical, reason: 'licensed-short-form' });
    }
  };
  for (const [division, canonical] of named) add(division, canonical);
  const near = home
    ? [...index.children(home), ...(home.level === 'county' && home.parent ? index.children(home.parent) : [])]
    : [];
  for (const division of near) if (!named.has(division)) add(division, division.name);
  return forms;
}

const FIRM_TAIL =
  /(?:集团有限责任公司|集团股份有限公司|集团有限公司|股份有限公司|有限责任公司|有限公司|集团公司|总公司|集团|公司|控股)$/;

/** 宗申 is too short to be sure of beside a common word; 上海医药 by 上海医药集团 is not. */
export function firmForms(name: string): ShortForm[] {
  const short = name.replace(FIRM_TAIL, '');
  if (short === name || short.length < 2 || wordClass(short) !== null || divisionOf(short) !== null) return [];
  if (short.length === 2 && /[\u4e00-\u9fff]{2}/.test(short) && wordClass(short) !== null) return [];
  return [{ form: short, type: 'organization', canonical: name, reason: 'licensed-short-form' }];
}

/** （以下简称《纲要》）, （简称“两会”） right after a name. */
const ABBREVIATION = /^[(（](?:以下)?(?:统称|简称)(?:为)?[:：]?([《“"]?[^)）]{2,16}?[》”"]?)[)）]/;

export function abbreviationAfter(text: string, end: number): string | null {
  return ABBREVIATION.exec(text.slice(end, end + 28))?.[1] ?? null;
}
