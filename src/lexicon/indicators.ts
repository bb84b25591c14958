/**
 * Indicators that Chinese government reports give figures for, with their short forms, so that the same indicator is known under
 * any of its names. Sources: the contents and explanatory notes of 中国统计年鉴 (国家统计局) and the yearly 国民经济和社会发展统计公报;
 * the main-targets part of 政府工作报告 and of the plan reports (国民经济和社会发展计划执行情况的报告, 规划纲要的主要指标) of all levels.
 */
import { ECONOMY } from './indicators-economy';
import { ENVIRONMENT } from './indicators-environment';
import { INDUSTRIES } from './indicators-industries';
import { SOCIETY } from './indicators-society';

/** Where more is better (`up`), less is better (`down`), or neither can be said (`none`). */
export type Good = 'up' | 'down' | 'none';

export interface Indicator {
  /** The full name of the statistical yearbook or, where it has none, of the plans. */
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly english: string;
  /** The usual unit of its level; growth is in percent for all. `null` where levels have no usual unit. */
  readonly unit: string | null;
  readonly good: Good;
}

/** Name, English name, usual unit, good direction, other names with blanks between. */
export type IndicatorRow = readonly [name: string, english: string, unit: string | null, good: Good, synonyms?: string];

export const INDICATORS: readonly Indicator[] = [ECONOMY, INDUSTRIES, SOCIETY, ENVIRONMENT]
  .flat()
  .map(([name, english, unit, good, synonyms]) => ({
    name,
    english,
    unit,
    good,
    synonyms: synonyms === undefined ? [] : synonyms.split(' '),
  }));
