/** 2倍, 一倍, 翻一番, 翻两番, 翻番, 1∶2.5. */
import { figure, type Reader } from '../figure';
import type { Numeral } from '../numeral';

const NOT_TIMES = /[增数率速]/;
const GOAL_OF_DOUBLING = /(?:提高|提升|扩大)了?$/;

export const multiple: Reader = {
  id: 'multiple',
  read(run, numeral) {
    const text = run.folded;
    const at = text.charAt(numeral.end) === ' ' ? numeral.end + 1 : numeral.end;
    if (text.charAt(at) !== '倍' || numeral.bare || NOT_TIMES.test(text.charAt(at + 1))) return null;
    const more = /[多余]/.test(text.charAt(at + 1));
    const half = text.charAt(at + 1) === '半' ? 0.5 : 0;
    // `提高一倍` makes two of one; `增长1倍` is told as written.
    const doubled = text.slice(numeral.start, numeral.end) === '一' && GOAL_OF_DOUBLING.test(text.slice(Math.max(0, numeral.start - 3), numeral.start)); // prettier-ignore
    return figure(this.id, numeral, {
      start: numeral.start,
      end: at + (more || half ? 2 : 1),
      kind: 'multiple',
      min: doubled ? 2 : numeral.min + half,
      max: doubled ? 2 : numeral.max + half,
      unit: '倍',
      unitText: '倍',
      more: numeral.more || more,
      implied: doubled ? ['提高一倍 = 2 倍'] : [],
    });
  },
};

const DOUBLING = /翻了?$/;

export const doublings: Reader = {
  id: 'doubling',
  read(run, numeral) {
    const text = run.folded;
    if (text.charAt(numeral.end) !== '番' || numeral.max > 10 || numeral.bare) return null;
    const verb = DOUBLING.exec(text.slice(Math.max(0, numeral.start - 2), numeral.start));
    if (!verb) return null;
    const more = /[多余]/.test(text.charAt(numeral.end + 1));
    return figure(this.id, numeral, {
      start: numeral.start - verb[0].length,
      end: numeral.end + (more ? 2 : 1),
      kind: 'multiple',
      min: 2 ** numeral.min,
      max: 2 ** numeral.max,
      unit: '倍',
      unitText: '番',
      more,
      implied: [`翻${numeral.digits}番 = 2^${String(numeral.min)}`],
    });
  },
};

/** 产业比例由48∶52调整为43∶57: the old ratio may stand between. */
const RATIO_HEAD = /(?:之比|比例|比值|比|比重|结构|倒挂)(?:[由从][0-9.]{1,6}:[0-9.]{1,6}(?!\d))?[^,。;:、(]{0,8}$/;
const RATIO_HEAD_REACH = 32;

/** A ratio of two; of three and more none of the numbers is a figure by itself. */
export const ratio: Reader = {
  id: 'ratio',
  read(run, numeral, rest) {
    const text = run.folded;
    const second = rest[0];
    if (!second || second.start !== numeral.end + 1 || text.charAt(numeral.end) !== ':') return null;
    const sign = run.text.charAt(numeral.end);
    if (sign !== '∶' && !RATIO_HEAD.test(text.slice(Math.max(0, numeral.start - RATIO_HEAD_REACH), numeral.start)))
      return null;
    if (text.charAt(second.end) === ':' || text.charAt(numeral.start - 1) === ':') return null;
    if (second.max === 0 || numeral.max === 0) return null;
    // 2.81∶1 is 2.81, 1∶2.5 is 2.5: the factor is told against one.
    const factor = numeral.max === 1 ? second.max : numeral.max / second.max;
    return figure(this.id, numeral, {
      start: numeral.start,
      end: second.end,
      kind: 'multiple',
      min: factor,
      max: factor,
      unit: null,
      unitText: sign,
    });
  },
};

/** Shares of a structure, rounded, add up to this. */
const WHOLE = 100;
const ROUNDING = 0.5;

/** `三次产业结构为8.2∶40.3∶51.5`: parts of a hundred, each a share in percent. */
export const structure: Reader = {
  id: 'structure',
  read(run, numeral) {
    const text = run.folded;
    if (text.charAt(numeral.end) !== ':' && text.charAt(numeral.start - 1) !== ':') return null;
    const members = membersAround(text, numeral);
    if (members.length < 3 || Math.abs(members.reduce((sum, value) => sum + value, 0) - WHOLE) > ROUNDING) return null;
    return figure(this.id, numeral, {
      start: numeral.start,
      end: numeral.end,
      kind: 'percentage',
      min: numeral.min,
      max: numeral.max,
      unit: '%',
      implied: ['%'],
    });
  },
};

const DECIMAL = /[0-9]{1,2}(?:\.[0-9]{1,3})?/y;
const DECIMALS_BEFORE = /(?:[0-9]{1,2}(?:\.[0-9]{1,3})?:){1,5}$/;

/** Values of the chain `a:b:c` that `numeral` stands in. */
function membersAround(text: string, numeral: Numeral): readonly number[] {
  const before = DECIMALS_BEFORE.exec(text.slice(Math.max(0, numeral.start - 36), numeral.start))?.[0] ?? '';
  const values = before.split(':').filter(Boolean).map(Number);
  values.push(numeral.max);
  for (let at = numeral.end; text.charAt(at) === ':' && values.length < 8;) {
    DECIMAL.lastIndex = at + 1;
    const next = DECIMAL.exec(text)?.[0];
    if (next === undefined) break;
    values.push(Number(next));
    at += 1 + next.length;
  }
  return values;
}

const OF_TWO =
  /(?:之比|比值|收入比|倍差)(?:控制在|保持在|稳定在|[为是达]|达到|(?:缩小|扩大|下降|降低|上升|提高|收窄|降|升)?[到至为])?$/;

/** `收入之比下降到3.08`: the factor alone. */
export const bareRatio: Reader = {
  id: 'bare-ratio',
  read(run, numeral) {
    const text = run.folded;
    if (numeral.factor !== 1 || numeral.writing !== 'arabic' || /[0-9A-Za-z%‰:/]/.test(text.charAt(numeral.end)))
      return null;
    if (!OF_TWO.test(text.slice(Math.max(0, numeral.start - 8), numeral.start))) return null;
    return figure(this.id, numeral, {
      start: numeral.start,
      end: numeral.end,
      kind: 'multiple',
      min: numeral.min,
      max: numeral.max,
      unit: null,
    });
  },
};
