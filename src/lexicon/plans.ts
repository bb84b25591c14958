/**
 * The five-year plans of the country. Source: the plans' own titles, from the first (1953–1957) to the fifteenth (2026–2030); 1963 to
 * 1965 was a gap between the second and the third. The five-year plans for teaching law count anew, from 1986; source: their titles.
 */

export interface PlanYears {
  readonly from: number;
  readonly to: number;
}

/** Years of the plan with this number. Plans after the twelfth follow each other without a gap. */
export function planYears(ordinal: number): PlanYears | null {
  if (ordinal < 1 || ordinal > 20) return null;
  if (ordinal <= 2) return { from: 1948 + ordinal * 5, to: 1952 + ordinal * 5 };
  return { from: 1951 + ordinal * 5, to: 1955 + ordinal * 5 };
}

/** Years of the plan for teaching law (`“七五”普法`) with this number. */
export function lawTeachingYears(ordinal: number): PlanYears | null {
  return ordinal < 1 || ordinal > 12 ? null : { from: 1981 + ordinal * 5, to: 1985 + ordinal * 5 };
}

/** What follows a plan's name when it is one for teaching law. */
export const LAW_TEACHING = ['普法', '法治宣传', '法制宣传', '法制教育'];

/** Words that belong to the plan's name as a time. */
export const PLAN_SPANS = ['期间', '时期'];

/** Words behind a name without quotes that show it to be a plan (`一五时期`; `十五` alone is the number fifteen). */
export const PLAN_NOUNS = [
  '期间',
  '时期',
  '规划',
  '计划',
  '以来',
  '开局',
  '收官',
  '末期',
  '末',
  '初期',
  '前期',
  '后期',
  '中期',
  '发展',
  '目标',
  '纲要',
  '建设',
  '前',
  '后',
];
