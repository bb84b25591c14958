/** Numbers without a unit: 200万中小学生, 7单位, 七大产业, 综合指数148.7. What no neighbour gives a unit to and no rule keeps is dropped later. */
import { GREAT_THINGS } from '../../../lexicon/rhetoric';
import { figure, type Reader } from '../figure';

const THINGS = new RegExp(`^大[^,。;、:!?()“”《》]{0,6}(?:${GREAT_THINGS.join('|')})`);

const NOUN = /^大(?![型众学厦道战量会小楼桥]|规模|于|致|概|约|幅|力)[\u4e00-\u9fff]/;

/** `七大传统优势产业`: 大 stands for the classifier. */
export const great: Reader = {
  id: 'great',
  read(run, numeral) {
    const text = run.folded;
    if (text.charAt(numeral.end) !== '大' || numeral.factor !== 1 || numeral.bare || numeral.max > 100) return null;
    const behind = text.slice(numeral.end, numeral.end + 12);
    // Digits count whatever they count (7大领域); a Chinese numeral only things that are real.
    const counts = numeral.writing === 'arabic' ? NOUN.test(behind) : THINGS.test(behind);
    if (text.charAt(numeral.start - 1) === '第' || !counts) return null;
    return figure(this.id, numeral, {
      start: numeral.start,
      end: numeral.end + 1,
      kind: 'count',
      min: numeral.min,
      max: numeral.max,
      unit: null,
      unitText: '大',
    });
  },
};

const INDEX =
  /(?:指数|系数|强度|容积率|PMI|得分|总分|评分|分值|均分|满意度得分)(?:[为是达]|达到|(?:提高|上升|升|下降|降|提升)[到至])?$/;

/** `以1985年为100，…上升到162`: what a bare number rises to is an index. */
const RISEN =
  /(?:以[0-9一二三四五六七八九○零]{4}年[为作]|(?:上升|提高|增加|增长|下降|降低|回落|攀升)(?:[到至]|为)|[≥≤])$/;

/** `综合指数148.7`: an index has no unit. */
export const index: Reader = {
  id: 'index',
  read(run, numeral) {
    const text = run.folded;
    if (numeral.writing !== 'arabic' || numeral.factor !== 1 || numeral.more) return null;
    if (
      !/^(?:$|[,。;、:!?)、 ]|以上|以下|左右|提[高升]到|上升到|下降到)/.test(text.slice(numeral.end, numeral.end + 4))
    )
      return null;
    const ahead = text.slice(Math.max(0, numeral.start - 9), numeral.start);
    if (!INDEX.test(ahead) && !(numeral.max < 1900 && RISEN.test(ahead))) return null;
    return figure(this.id, numeral, {
      start: numeral.start,
      end: numeral.end,
      kind: 'measure',
      min: numeral.min,
      max: numeral.max,
      unit: null,
    });
  },
};

export const plain: Reader = {
  id: 'plain',
  read(_run, numeral) {
    return figure(this.id, numeral, {
      start: numeral.start,
      end: numeral.end,
      kind: 'count',
      min: numeral.min,
      max: numeral.max,
      unit: null,
    });
  },
};
