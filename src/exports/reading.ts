/** A figure as people write it: `≥ 300亿元`, `+5%`, `2—3个百分点`; also in parts, for the columns of a table. */
import type { Comparator, Quantity } from '../model';
import type { ExportLanguage } from './types';
import { boundSigns, boundWords, changeWord, currencies } from './words';

/** What the reading needs of a figure. */
export type Figure = Pick<Quantity, 'text' | 'kind' | 'min' | 'max' | 'unit' | 'comparator' | 'change' | 'trace'>;

export interface Reading {
  /** The bound in words, with the direction of a change: `增长不低于`. */
  readonly bound: string;
  /** The number alone, without grouping: `300`, `5—6`; the report's own writing where no number says it exactly (`三分之一`). */
  readonly number: string;
  /** Magnitude and unit: `亿元`, `个百分点`. */
  readonly unit: string;
  /** Sign, number and unit as one: `≥ 300亿元`, `前10名`. */
  readonly short: string;
  /** The same for large print, with a blank before the unit: `≥ 300 亿元`. */
  readonly spaced: string;
  /** The same where room is dear: `≥ CNY 30 bn`; in Chinese it is as short as it can be already. */
  readonly terse: string;
}

interface Parts {
  readonly factor: number;
  /** The word of the factor: `亿`, `billion`, or nothing. */
  readonly magnitude: string;
  /** What is counted, without the magnitude: `元`, `CNY`, `%`. */
  readonly counted: string;
}

/** Reads one figure for people. Pure; never throws. */
export function readingOf(quantity: Figure, language: ExportLanguage): Reading {
  const parts = partsOf(quantity, language);
  const numbers = parts && [quantity.min / parts.factor, quantity.max / parts.factor].map(rounded);
  const number = numbers ? range(numbers, String) : quantity.text;
  const english = language === 'en';
  const unit = parts ? [parts.magnitude, parts.counted].filter(Boolean).join(english ? ' ' : '') : '';
  const change = quantity.change === null ? null : changeWord(quantity.change, quantity.kind)[language];
  const bound = change !== null && quantity.comparator === 'eq' ? '' : boundWords[quantity.comparator][language];
  const value = numbers ? range(numbers, grouped) : quantity.text;
  const short =
    quantity.kind === 'rank' ? rankText(quantity, value, language) : signed(quantity, value + spaced(unit, english));
  return {
    bound: english ? [change, bound].filter(Boolean).join(' ') : (change ?? '') + bound,
    number,
    unit,
    short,
    spaced: numbers && quantity.kind !== 'rank' ? signed(quantity, value + spaced(unit, true)) : short,
    terse: english && parts && quantity.kind === 'money' ? signed(quantity, terseMoney(parts, value)) : short,
  };
}

/** A bound and the direction of a step before a value. */
function signed({ change, comparator }: Figure, value: string): string {
  const step = change === 'increase-by' ? '+' : change === 'decrease-by' ? '−' : '';
  const sign = boundSigns[step === '−' ? mirrored(comparator) : comparator];
  return `${sign ? `${sign} ` : ''}${step}${value}`;
}

/** A place in an order has no bound: `前10名` says it already. */
function rankText({ text, unit }: Figure, value: string, language: ExportLanguage): string {
  const among = /^前|强/.test(text);
  if (language === 'en') return `${among ? 'top' : 'No.'} ${value}`;
  return `${among ? '前' : '第'}${value}${unit ?? ''}`;
}

/** `CNY 30 bn`: the code first, as tables of finance have it. */
function terseMoney({ magnitude, counted }: Parts, value: string): string {
  return [counted, value, shortMagnitudes[magnitude] ?? magnitude].filter(Boolean).join(' ');
}

const shortMagnitudes: Readonly<Record<string, string>> = { million: 'm', billion: 'bn', trillion: 'tn' };

/** The exact value in base units, grouped: `30,000,000,000 CNY`. */
export function exactValue(quantity: Figure): string {
  const value = range([quantity.min, quantity.max].map(rounded), grouped);
  return quantity.unit === null ? value : `${value} ${quantity.unit}`;
}

/** A fall by more than 3% is a change below −3%. */
function mirrored(comparator: Comparator): Comparator {
  const mirror: Partial<Record<Comparator, Comparator>> = { gte: 'lte', gt: 'lt', lte: 'gte', lt: 'gt' };
  return mirror[comparator] ?? comparator;
}

/** What the number is divided by and what then stands behind it; `null` where only the report's own writing is exact. */
function partsOf(quantity: Figure, language: ExportLanguage): Parts | null {
  const english = language === 'en';
  const plain = (counted: string): Parts => ({ factor: 1, magnitude: '', counted });
  switch (quantity.kind) {
    case 'percentage':
      return plain('%');
    case 'percentage-point':
      return plain(english ? 'pp' : '个百分点');
    case 'fraction':
      return isWhole(quantity.min * 1e4) && isWhole(quantity.max * 1e4) ? { ...plain('%'), factor: 0.01 } : null;
    case 'scale':
      return null;
    case 'rank':
      return plain(english ? '' : (quantity.unit ?? ''));
    case 'multiple':
      return plain(english && quantity.unit === '倍' ? '×' : (quantity.unit ?? ''));
    case 'money': {
      const code = quantity.unit ?? 'CNY';
      return { ...magnitudeOf(quantity, english), counted: english ? code : (currencies[code] ?? code) };
    }
    case 'count':
    case 'measure':
      return { ...magnitudeOf(quantity, english), counted: quantity.unit ?? '' };
  }
}

type Magnitude = Pick<Parts, 'factor' | 'magnitude'>;

const magnitudeOf = (quantity: Figure, english: boolean): Magnitude =>
  english ? englishMagnitude(quantity) : chineseMagnitude(quantity);

/** The magnitude that the report writes, or 亿 for what no one reads in digits. */
function chineseMagnitude(quantity: Figure): Magnitude {
  const written = quantity.trace.magnitude ?? quantity.text;
  const least = Math.min(Math.abs(quantity.min), Math.abs(quantity.max));
  if (written.includes('万亿') && least >= 1e11) return { factor: 1e12, magnitude: '万亿' };
  if (/[亿億]/.test(written) || least >= 1e9) return { factor: 1e8, magnitude: '亿' };
  if (/[万萬]/.test(written)) return { factor: 1e4, magnitude: '万' };
  return { factor: 1, magnitude: '' };
}

function englishMagnitude(quantity: Figure): Magnitude {
  const least = Math.min(Math.abs(quantity.min), Math.abs(quantity.max));
  if (least >= 1e12) return { factor: 1e12, magnitude: 'trillion' };
  if (least >= 1e9) return { factor: 1e9, magnitude: 'billion' };
  if (least >= 1e6) return { factor: 1e6, magnitude: 'million' };
  return { factor: 1, magnitude: '' };
}

function range(numbers: readonly number[], write: (value: number) => string): string {
  const [min = 0, max = min] = numbers;
  return min === max ? write(min) : `${write(min)}—${write(max)}`;
}

/** In Chinese a unit follows without a blank, but in large print; `%` and `×` always do. */
function spaced(unit: string, gap: boolean): string {
  return gap && unit !== '' && !/^[%×]/.test(unit) ? ` ${unit}` : unit;
}

/** Twelve digits: more than any report writes, fewer than where binary fractions show. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** `30,000,000,000`, in any locale of the machine. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  // Up to four digits stand as they are, and so does what JavaScript writes with an exponent.
  const [, sign = '', first = '', threes = ''] = /^(-?)([0-9]{1,3}?)((?:[0-9]{3}){1,7})$/.exec(whole) ?? [];
  const marked =
    whole.length > 4 && first ? `${sign}${[first, ...(threes.match(/[0-9]{3}/g) ?? [])].join(',')}` : whole;
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}
