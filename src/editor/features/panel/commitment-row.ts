/** One commitment as a row: metric and value with its bound, time and firmness, and all of it for the ear. */
import type { ReportAnalysis } from '../../../model';
import type { Translate } from '../../translate';
import { shortPeriod } from '../../words/dates';
import { strengthWord } from '../../words/labels';
import { compactReading } from '../../words/readings';
import type { Listed } from './listed';
import { spansOf, type Row } from './rows';

/** An action's verb phrase is cut here. */
const longestAction = 24;

/** @param tellsFile whether the row says which file it is of, where there are several */
export function commitmentRow(commitment: Listed, analysis: ReportAnalysis, t: Translate, tellsFile = false): Row {
  const quantity = commitment.quantity === null ? undefined : analysis.quantities[commitment.quantity];
  const value = quantity ? compactReading(quantity) : '';
  const metric = quantity?.fullMetric ?? commitment.metric ?? t('Figure');
  const label = quantity ? `${metric} ${value}` : shorten(commitment.text, longestAction);
  const strength = strengthWord(commitment.strength, t);
  const period = commitment.period ? shortPeriod(commitment.period, t) : null;
  const times = commitment.mentions.length;
  const contradicted = commitment.conflicts.length > 0;
  const first = commitment.mentions[0];
  const { file } = commitment;
  const named = tellsFile && file ? file.label : null;
  return {
    id: file ? `${file.uri}#${commitment.id}` : commitment.id,
    document: file?.uri ?? null,
    commitment: commitment.id,
    label,
    description: [period, strength, times > 1 && `×${times}`, contradicted && t('conflict'), named]
      .filter(Boolean)
      .join(' · '),
    icon: contradicted ? 'warning' : commitment.kind === 'quantified' ? 'target' : 'checklist',
    tint: commitment.strength,
    tooltip: { sentence: commitment.sentence, figure: quantity?.text ?? null },
    accessible: [
      quantity ? `${metric} ${value}` : commitment.text,
      period && t('{0}: {1}', t('Deadline'), period),
      t('{0}: {1}', t('Firmness'), strength),
      commitment.actor && t('{0}: {1}', t('By'), commitment.actor),
      commitment.owner && t('{0}: {1}', t('Lead'), commitment.owner),
      commitment.section.length > 0 && t('{0}: {1}', t('Section'), commitment.section.at(-1) ?? ''),
      times > 1 && t('said {0} times', times),
      contradicted && t('conflict'),
      file && t('{0}: {1}', t('File'), file.label),
    ]
      .filter(Boolean)
      .join(', '),
    target: quantity
      ? { start: quantity.start, end: quantity.end }
      : first
        ? { start: first.start, end: first.end }
        : null,
    covers: spansOf(commitment.mentions),
    copy: [
      quantity ? metric : commitment.text,
      value,
      period ?? '',
      strength,
      commitment.actor ?? '',
      commitment.owner ?? '',
      commitment.sentence,
      ...(file ? [file.label] : []),
    ],
    children: [],
  };
}

/** Cut on a character border, never inside a surrogate pair. */
function shorten(text: string, length: number): string {
  const units = [...text];
  return units.length <= length ? text : `${units.slice(0, length).join('')}…`;
}
