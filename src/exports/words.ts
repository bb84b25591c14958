/** The words of exported tables in both languages; what the report itself says is never translated. */
import type { Change, CommitmentKind, Comparator, QuantityKind, Strength } from '../model';
import type { ExportLanguage } from './types';

/** One label in each language. */
export type Label = Readonly<Record<ExportLanguage, string>>;

const label = (zh: string, en: string): Label => ({ 'zh-cn': zh, en });

export const commitmentKinds: Readonly<Record<CommitmentKind, Label>> = {
  quantified: label('指标', 'Target'),
  action: label('举措', 'Action'),
};

export const strengths: Readonly<Record<Strength, Label>> = {
  binding: label('必须', 'binding'),
  planned: label('计划', 'planned'),
  aspirational: label('力争', 'aspirational'),
};

/** The sign of a bound; a plain value has none. */
export const boundSigns: Readonly<Record<Comparator, string>> = {
  eq: '',
  gte: '≥',
  gt: '>',
  lte: '≤',
  lt: '<',
  approx: '≈',
};

/** Words and no signs, so that a spreadsheet takes no cell for a formula. */
export const boundWords: Readonly<Record<Comparator, Label>> = {
  eq: label('等于', 'exactly'),
  gte: label('不低于', 'at least'),
  gt: label('超过', 'more than'),
  lte: label('不超过', 'at most'),
  lt: label('低于', 'less than'),
  approx: label('约', 'about'),
};

/** Percentages and multiples grow (增长), amounts and counts are added (增加). */
export function changeWord(change: Change, kind: QuantityKind): Label {
  const relative = kind === 'percentage' || kind === 'multiple' || kind === 'fraction';
  switch (change) {
    case 'increase-by':
      return relative ? label('增长', 'up by') : label('增加', 'up by');
    case 'decrease-by':
      return relative ? label('下降', 'down by') : label('减少', 'down by');
    case 'increase-to':
      return label('增至', 'up to');
    case 'decrease-to':
      return label('降至', 'down to');
  }
}

/** ISO 4217 codes as reports write them; another code stays itself. */
export const currencies: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  HKD: '港元',
  MOP: '澳门元',
  TWD: '新台币',
  EUR: '欧元',
  JPY: '日元',
  GBP: '英镑',
  RUB: '卢布',
  KRW: '韩元',
};
