/** Counts and measures: 50个, 90万户, 1.2万吨, 35微克/立方米, 8年, 2×66万千瓦, 三年半. */
import { times } from '../times';
import { figure, type Reader } from '../figure';
import { readUnit } from '../unit';

/** Units behind which 多 or 半 goes on with the number. */
const DIVISIBLE =
  /^(?:年|天|周|个月|个小时|小时|公里|里|米|吨|公斤|斤|亩|公顷|岁|分钟|个世纪|世纪|个学期|倍|平方公里|平方米|升|立方米)$/;
const HALF = /^半(?![年数程岛导山场边截夜天个月径])/;
const MORE = /^[多余](?![种样元功媒边式])/;

export const amount: Reader = {
  id: 'amount',
  read(run, numeral, _rest, unit) {
    const text = run.folded;
    if (!unit) return null;
    const { sense } = unit;
    if (sense.type === 'currency' && !unit.composite) return null;
    let end = unit.end;
    // 台（套） keeps its brackets as they are.
    let written = unit.text.includes('(') ? run.text.slice(unit.start, unit.end) : unit.text;
    let more = false;
    let half = 0;
    // 3个多月: the classifier and its month with 多 between.
    const months = written === '个' ? /^[多余](月|小时|星期|季度)/.exec(text.slice(end, end + 3)) : null;
    const halfMonths = written === '个' ? /^半(月|小时)/.exec(text.slice(end, end + 3)) : null;
    if (months) {
      more = true;
      written = `个${months[1] ?? ''}`;
      end += months[0].length;
    } else if (halfMonths) {
      half = 0.5;
      written = `个${halfMonths[1] ?? ''}`;
      end += halfMonths[0].length;
    } else if (DIVISIBLE.test(written)) {
      if (MORE.test(text.slice(end, end + 2))) {
        more = true;
        end += 1;
      } else if (HALF.test(text.slice(end, end + 2))) {
        half = 0.5;
        end += 1;
      }
    }
    const isMeasure = unit.composite || sense.type !== 'classifier' || /^个(?:月|小时|星期|季度)$/.test(written);
    return figure(this.id, numeral, {
      start: numeral.start,
      end,
      kind: isMeasure ? 'measure' : 'count',
      min: numeral.min + half,
      max: numeral.max + half,
      unit: written === '个多月' ? '个月' : written,
      unitText: run.text.slice(unit.start, unit.end),
      more: numeral.more || more || written === '个多月',
    });
  },
};

/** 2×66万千瓦: so many machines of so much each; the whole is what counts. */
export const product: Reader = {
  id: 'product',
  read(run, numeral, rest) {
    const text = run.folded;
    const each = rest[0];
    if (!each || each.start !== numeral.end + 1 || !/[×xX*✕]/.test(text.charAt(numeral.end))) return null;
    const unit = readUnit(text, each.end);
    if (!unit || unit.sense.type !== 'measure' || !/power|voltage|energy/.test(unit.sense.unit.dimension)) return null;
    return figure(this.id, each, {
      start: numeral.start,
      end: unit.end,
      kind: 'measure',
      min: times(each.min, numeral.min),
      max: times(each.max, numeral.max),
      unit: unit.text,
      unitText: run.text.slice(unit.start, unit.end),
      implied: [`${numeral.digits}×`],
    });
  },
};
