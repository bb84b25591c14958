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
  /** Sign, number and unit as one: `≥ 300亿元`. */
  readonly short: string;
}

interface Parts {
  readonly factor: number;
  readonly unit: string;
}

/** Reads one figure for people. Pure; never throws. */
export function readingOf(quantity: Figure, language: ExportLanguage): Reading {
  const parts = partsOf(quantity, language);
  const numbers = parts && [quantity.min / parts.factor, quantity.max / parts.factor].map(rounded);
  const number = numbers ? range(numbers, String) : quantity.text;
  const unit = parts?.unit ?? '';
  const change = quantity.change === null ? null : changeWord(quantity.change, quantity.kind)[language];
  const bound = change !== null && quantity.comparator === 'eq' ? '' : boundWords[quantity.comparator][language];
  const value = numbers ? range(numbers, grouped) + spaced(unit, language) : quantity.text;
  const step = quantity.change === 'increase-by' ? '+' : quantity.change === 'decrease-by' ? '−' : '';
  const sign = boundSigns[step === '−' ? mirrored(quantity.comparator) : quantity.comparator];
  return {
    bound: language === 'en' ? [change, bound].filter(Boolean).join(' ') : (change ?? '') + bound,
    number,
    unit,
    short: `${sign ? `${sign} ` : ''}${step}${value}`,
  };
}

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
  switch (quantity.kind) {
    case 'percentage':
      return { factor: 1, unit: '%' };
    case 'percentage-point':
      return { factor: 1, unit: english ? 'pp' : '个百分点' };
    case 'fraction':
      return isWhole(quantity.min * 1e4) && isWhole(quantity.max * 1e4) ? { factor: 0.01, unit: '%' } : null;
    case 'scale':
      return null;
    case 'rank':
      return { factor: 1, unit: english ? '' : (quantity.unit ?? '') };
    case 'multiple':
      return { factor: 1, unit: english && quantity.unit === '倍' ? '×' : (quantity.unit ?? '') };
    case 'money': {
      const code = quantity.unit ?? 'CNY';
      const { factor, word } = english ? englishMagnitude(quantity) : chineseMagnitude(quantity);
      return { factor, unit: english ? [word, code].filter(Boolean).join(' ') : word + (currencies[code] ?? code) };
    }
    case 'count':
    case 'measure': {
      const { factor, word } = english ? englishMagnitude(quantity) : chineseMagnitude(quantity);
      return { factor, unit: [word, quantity.unit ?? ''].filter(Boolean).join(english ? ' ' : '') };
    }
  }
}

/** The magnitude that the report writes, or 亿 for what no one reads in digits. */
function chineseMagnitude(quantity: Figure): { factor: number; word: string } {
  const written = quantity.trace.magnitude ?? quantity.text;
  const least = Math.min(Math.abs(quantity.min), Math.abs(quantity.max));
  if (written.includes('万亿') && least >= 1e11) return { factor: 1e12, word: '万亿' };
  if (/[亿億]/.test(written) || least >= 1e9) return { factor: 1e8, word: '亿' };
  if (/[万萬]/.test(written)) return { factor: 1e4, word: '万' };
  return { factor: 1, word: '' };
}

function englishMagnitude(quantity: Figure): { factor: number; word: string } {
  const least = Math.min(Math.abs(quantity.min), Math.abs(quantity.max));
  if (least >= 1e12) return { factor: 1e12, word: 'trillion' };
  if (least >= 1e9) return { factor: 1e9, word: 'billion' };
  if (least >= 1e6) return { factor: 1e6, word: 'million' };
  return { factor: 1, word: '' };
}

function range(numbers: readonly number[], write: (value: number) => string): string {
  const [min = 0, max = min] = numbers;
  return min === max ? write(min) : `${write(min)}—${write(max)}`;
}

/** Chinese units follow without a blank; so do `%` and `×`. */
function spaced(unit: string, language: ExportLanguage): string {
  return language === 'en' && unit !== '' && !/^[%×]/.test(unit) ? ` ${unit}` : unit;
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
  const marked = whole.length > 4 ? whole.replace(/[0-9](?=(?:[0-9]{3})+$)/g, '$&,') : whole;
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}
