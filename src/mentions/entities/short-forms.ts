/** Which short forms the names of a report license: 巴南 by 重庆市巴南区, 宗申 by 宗申集团, 《纲要》 by its （以下简称《纲要》）. */
import { DEPARTMENT_FIELDS, TRADES } from '../../lexicon/bodies';
import { divisions, type Division } from '../../lexicon/divisions';
import { isCommonWord, wordClass } from '../../lexicon/names';
import { townshipsOf } from '../../lexicon/townships';
import { PLAIN_COUNTIES, PLAIN_SHORT_FORMS } from '../../lexicon/places';
import type { EntityType } from '../../model';
import { placeAtoms, type OwnPlaces } from './atoms';
import { countyShorts } from './counties';
import { Gazetteer } from './gazetteer';
import { isClassOfTown } from './villages';

/** A writing that counts as a name anywhere in this report. */
export interface ShortForm {
  readonly form: string;
  readonly type: EntityType;
  readonly canonical: string;
  readonly reason: string;
  /** The division that it spells, of short forms of divisions. */
  readonly division?: Division;
}

/** The innermost division that a place's name spells, or `null`. */
export function divisionOf(name: string, own: OwnPlaces | null = null): Division | null {
  const atoms = placeAtoms(name, own);
  const last = atoms.at(-1);
  return last && atoms[0]?.start === 0 && last.end === name.length ? last.division : null;
}

const LEVELS: Readonly<Record<Division['level'], readonly string[]>> = {
  province: ['省'],
  city: ['市', '州'],
  county: ['县', '区', '市', '旗'],
  town: [],
};

/**
 * Short forms of a report's own places: of every division named in full, and of those below and beside its home, since a report of 玉溪市
 * speaks of 通海 and 江川 without their class, and of counties by the class that they had then.
 */
export function divisionForms(named: ReadonlyMap<Division, string>, homes: readonly Division[]): ShortForm[] {
  const index = divisions();
  const forms: ShortForm[] = [];
  const add = (division: Division, canonical: string): void => {
    if (division.short === division.name || division.short.length < 2) return;
    if (!isCommonWord(division.short) && !PLAIN_SHORT_FORMS.has(division.short))
      forms.push({ form: division.short, type: 'place', canonical, reason: 'licensed-short-form', division });
    for (const level of LEVELS[division.level]) {
      if (division.short + level !== division.name)
        forms.push({
          form: division.short + level,
          type: 'place',
          canonical,
          reason: 'licensed-short-form',
          division,
        });
    }
  };
  for (const [division, canonical] of named) add(division, canonical);
  // A city or a county has one of each, so its report needs no more than the class.
  if (homes[0] && homes[0].level !== 'province')
    for (const form of ZONES_OF_HOME) forms.push({ form, type: 'place', canonical: form, reason: 'zone-of-home' });
  for (const home of homes) {
    const beside = home.level === 'county' && home.parent ? index.children(home.parent) : [];
    for (const division of [...index.children(home), ...beside]) {
      if (named.has(division)) continue;
      add(division, division.name);
      if (index.isPlain(division.name))
        forms.push({ form: division.name, type: 'place', canonical: division.name, reason: 'licensed-short-form' });
    }
  }
  if (homes[0]?.level === 'province') forms.push(...countyForms(homes[0], named));
  for (const home of homes) forms.push(...townForms(home));
  return forms;
}

/** A report of 云南省 speaks of 镇雄 and 元阳 without their class too. */
function countyForms(province: Division, named: ReadonlyMap<Division, string>): ShortForm[] {
  const index = divisions();
  return index
    .children(province)
    .flatMap((city) => index.children(city))
    .flatMap((division): ShortForm[] => {
      const { short, name } = division;
      if (named.has(division) || PLAIN_COUNTIES.has(short) || countyShorts().longestAt(short, 0)?.value.short !== short)
        return [];
      return [{ form: short, type: 'place', canonical: name, reason: COUNTY_OF_PROVINCE, division }];
    });
}
/** Of many counties some are spelt by plain prose: they count only where no word crosses their borders. */
export const COUNTY_OF_PROVINCE = 'county-of-province';

/**
 * The townships of a county's or a city's report by their full names, and those of a county without their class where no word is written
 * so. A name that could be a class of towns (中心镇, 新镇) says nothing.
 */
function townForms(home: Division): ShortForm[] {
  const counties = home.level === 'county' ? [home] : home.level === 'city' ? divisions().children(home) : [];
  return counties.flatMap(townshipsOf).flatMap((town): ShortForm[] => {
    const { name, short } = town;
    if (name.length < 3 || isClassOfTown(name)) return [];
    const forms = home.level === 'county' && short !== name && wordClass(short) === null ? [name, short] : [name];
    return forms.map((form) => ({ form, type: 'place', canonical: name, reason: 'township', division: town }));
  });
}

const ZONES_OF_HOME = [
  '高新区',
  '经开区',
  '综保区',
  '经济技术开发区',
  '经济开发区',
  '高新技术产业开发区',
  '综合保税区',
];

/** The places of `forms`, and the home's short form though it be a word of plain prose. */
export function ownPlaces(forms: readonly ShortForm[], home: Division | null): OwnPlaces | null {
  const entries = forms.flatMap(({ form, division, reason }) =>
    division ? [[form, { division, plain: reason === COUNTY_OF_PROVINCE || wordClass(form) !== null }] as const] : [],
  );
  if (home && home.short.length >= 2 && home.short !== home.name)
    entries.push([home.short, { division: home, plain: wordClass(home.short) !== null }]);
  return entries.length > 0 ? new Gazetteer(entries) : null;
}

const FIRM_TAIL =
  /(?:集团有限责任公司|集团股份有限公司|集团有限公司|股份有限公司|有限责任公司|有限公司|集团公司|总公司|集团|公司|控股)$/;

/** 农垦 by 农垦集团 is a field of work. */
const FIELDS = new Set([...DEPARTMENT_FIELDS, ...TRADES]);

/** 宗申 is too short to be sure of beside a common word; 上海医药 by 上海医药集团 is not. */
export function firmForms(name: string): ShortForm[] {
  const short = name.replace(FIRM_TAIL, '');
  if (short === name || short.length < 2 || FIELDS.has(short) || isCommonWord(short) || divisionOf(short) !== null)
    return [];
  return [{ form: short, type: 'organization', canonical: name, reason: 'licensed-short-form' }];
}

/** （以下简称《纲要》）, （简称“两会”） right after a name. */
const ABBREVIATION = /^[(（](?:以下)?(?:统称|简称)(?:为)?[:：]?([《“"]?[^)）]{2,16}?[》”"]?)[)）]/;

export function abbreviationAfter(text: string, end: number): string | null {
  return ABBREVIATION.exec(text.slice(end, end + 28))?.[1] ?? null;
}
