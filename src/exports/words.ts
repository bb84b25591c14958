/** The words of exported tables in both languages; what the report itself says is never translated. */
import type { Change, CommitmentKind, Comparator, EntityType, Finding, QuantityKind, Role, Strength } from '../model';
import type { ExportLanguage, ReviewState } from './types';

/** One label in each language. */
export type Label = Readonly<Record<ExportLanguage, string>>;

/** Says what is worded in place, in one language. */
export type Say = (zh: string, en: string) => string;

export const sayIn =
  (language: ExportLanguage): Say =>
  (zh, en) =>
    language === 'en' ? en : zh;

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

export const reviewStates: Readonly<Record<ReviewState, Label>> = {
  checked: label('已核对', 'checked'),
  doubtful: label('存疑', 'doubtful'),
  changed: label('核对后已更改', 'changed since checked'),
};

export const roles: Readonly<Record<Role, Label>> = {
  target: label('目标', 'Target'),
  result: label('结果', 'Result'),
  other: label('其他', 'Other'),
};

export const quantityKinds: Readonly<Record<QuantityKind, Label>> = {
  percentage: label('百分比', 'Percentage'),
  'percentage-point': label('百分点', 'Percentage points'),
  money: label('金额', 'Money'),
  count: label('数量', 'Count'),
  measure: label('度量', 'Measure'),
  multiple: label('倍数', 'Multiple'),
  fraction: label('比例', 'Fraction'),
  rank: label('位次', 'Rank'),
  scale: label('量级', 'Scale'),
};

export const entityTypes: Readonly<Record<EntityType, Label>> = {
  person: label('人物', 'Person'),
  organization: label('机构', 'Organization'),
  place: label('地点', 'Place'),
  event: label('会议与活动', 'Event'),
  document: label('文件', 'Document'),
  programme: label('工程与品牌', 'Programme'),
};

export const severities: Readonly<Record<Finding['severity'], Label>> = {
  error: label('错误', 'Error'),
  warning: label('警告', 'Warning'),
  info: label('提示', 'Note'),
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
