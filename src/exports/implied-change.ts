/** How far a target lies from its last result, as people write it: `≥ +2.6%`. */
import type { Quantity } from '../model';
import { impliedChange } from './rows';
import type { ExportLanguage } from './types';
import { boundSigns } from './words';

/** The change that a target implies, with the target's own bound; empty where the two cannot be compared. */
export function impliedChangeText(target: Quantity, baseline: Quantity, language: ExportLanguage): string {
  const change = impliedChange(target, baseline);
  if (!change) return '';
  const size = Number(Math.abs(change.value).toPrecision(Math.abs(change.value) < 10 ? 2 : 3));
  const unit = !change.points ? '%' : language === 'en' ? ' pp' : '个百分点';
  const sign = boundSigns[target.comparator];
  return `${sign ? `${sign} ` : ''}${change.value < 0 ? '−' : change.value > 0 ? '+' : '±'}${size}${unit}`;
}
