/** A number alone in a table cell takes its unit from the head of its row or column: `生产总值（亿元）`, `增速(%)`. */
import { fold } from '../../../prose/fold';
import { times } from '../times';
import { figure, type Reader, type Reading } from '../figure';
import { readUnit } from '../unit';

const IN_BRACKETS = /\(([^()]{1,12})\)[\s*]{0,3}$/;
const MAGNITUDES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
/** Beside its number a cell holds at most a bound (`≥5`, `6左右`). */
const BESIDE = 8;

type HeadUnit = Pick<Reading, 'kind' | 'unit'> & { readonly factor: number; readonly written: string };

export const cell: Reader = {
  id: 'cell',
  read(run, numeral, _rest, unit) {
    if (!run.cell || unit || numeral.writing !== 'arabic' || run.text.length - (numeral.end - numeral.start) > BESIDE)
      return null;
    const head = unitOf(run.cell.row) ?? unitOf(run.cell.column);
    if (!head) return null;
    return figure(this.id, numeral, {
      start: numeral.start,
      end: numeral.end,
      kind: head.kind,
      min: times(numeral.min, head.factor),
      max: times(numeral.max, head.factor),
      unit: head.unit,
      implied: [head.written],
    });
  },
};

/** What the brackets at the end of a head say. */
function unitOf(head: string | null): HeadUnit | null {
  const written = head === null ? undefined : IN_BRACKETS.exec(fold(head))?.[1]?.replace(/^单位:/, '');
  if (!written) return null;
  if (written === '%' || written === '‰') {
    return { kind: 'percentage', unit: '%', factor: written === '%' ? 1 : 0.1, written };
  }
  if (written === '百分点' || written === '个百分点')
    return { kind: 'percentage-point', unit: 'pp', factor: 1, written };
  const whole = readUnit(written, 0);
  const magnitude = whole?.end === written.length ? '' : (/^[百千万亿]{1,2}/.exec(written)?.[0] ?? '');
  const unit = readUnit(written, magnitude.length);
  const factor = magnitude === '' ? 1 : MAGNITUDES[magnitude];
  if (!unit || factor === undefined || unit.end !== written.length) return null;
  const { sense } = unit;
  if (sense.type === 'currency' && !unit.composite) {
    return { kind: 'money', unit: sense.currency.code, factor: factor * sense.currency.factor, written };
  }
  return {
    kind: sense.type === 'classifier' && !unit.composite ? 'count' : 'measure',
    unit: unit.text,
    factor,
    written,
  };
}
