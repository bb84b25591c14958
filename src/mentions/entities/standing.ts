/** How high a division or a body stands, and which divisions hold it. */
import { CENTRAL_BODIES } from '../../lexicon/bodies';
import type { Division } from '../../lexicon/divisions';
import type { Level } from '../../model';

/** Full names of the divisions above one, the province first. */
export function parentsOf(division: Division | null): readonly string[] {
  const names: string[] = [];
  for (let up = division?.parent ?? null; up; up = up.parent) names.unshift(up.name);
  return names;
}

const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/^(?:中共中央|党中央|中央(?!商务)|国务院|国家|全国|最高人民|中华全国)/, 'national'],
  [/^(?:省|自治区|自治区党)/, 'province'],
  [/^(?:市|自治州|州|盟|地)/, 'city'],
  [/^(?:区|县|旗|自治县)/, 'county'],
  [/^(?:镇|乡|街道)/, 'town'],
];
const CENTRAL = new Set(CENTRAL_BODIES);

/** The level of a body by its opening place, else by its first word (市委, 国家统计局); a firm has none. */
export function levelOfBody(name: string, reason: string, place: Division | null): Level | null {
  if (!LEVELLED.has(reason)) return null;
  if (/(?:镇|乡|街道)(?:党|办|人民政府|政府|纪)/.test(name)) return 'town';
  if (place) return place.level;
  const known = LEVELS.find(([opening]) => opening.test(name))?.[1];
  return known ?? (CENTRAL.has(name) && /[部委署院局办会]$/.test(name) ? 'national' : null);
}

/** Rules that find bodies of state and party, whose names tell their level. */
const LEVELLED = new Set([
  'central-body',
  'local-organ',
  'department',
  'institution',
  'sent-group',
  'task-group',
  'body-unit',
]);
