/** A Chinese numeral that announces points or names a slogan: 三个方面, 两手抓, 四个自信. */
import { REAL_NOUNS, RHETORICAL_NOUNS, SLOGAN_OPENINGS } from '../../../lexicon/rhetoric';
import { wordsOf } from '../../../lexicon/word-table';
import type { Silence } from './silence';

const RHETORICAL = wordsOf(RHETORICAL_NOUNS.join(' '));
const REAL = wordsOf(REAL_NOUNS.join(' '));
/** How many letters of attributes may stand between the classifier and its noun. */
const REACH = 8;
const STOP = /[,。;、:!?()“”"《》\s和与及等是为在把将被以]/;
/** Classifiers that in Chinese numerals announce kinds and turns rather than count. */
const KINDS = new Set([
  '种',
  '头',
  '首',
  '类',
  '样',
  '面',
  '线',
  '手',
  '点',
  '分',
  '度',
  '层',
  '代',
  '对',
  '双',
  '方',
  '道',
  '门',
  '关',
  '路',
  '回',
]);

export const rhetoric: Silence = {
  id: 'rhetoric',
  applies(run, read) {
    const { numeral } = read;
    if (
      numeral.writing !== 'han' ||
      numeral.factor !== 1 ||
      numeral.bare ||
      (read.kind !== 'count' && read.unit !== '点')
    )
      return false;
    if (read.reader === 'great' || numeral.min !== numeral.max || numeral.max > 20) return false;
    if (read.unit !== null && KINDS.has(read.unit)) return true;
    // A count says 两; 二 before a classifier is an ordinal (二轮承包, 二次加工).
    if (numeral.digits === '二') return true;
    const text = run.folded;
    // 两个“百分之百”: what is counted is a slogan.
    if (read.unit === '个' && /[“"]/.test(text.charAt(read.end))) return true;
    let rhetorical = SLOGAN_OPENINGS.includes(text.charAt(read.end) || '\0');
    for (let i = read.end; i < Math.min(text.length, read.end + REACH); i++) {
      if (STOP.test(text.charAt(i))) break;
      if (REAL.at(text, i)) return false;
      rhetorical ||= RHETORICAL.at(text, i) !== null;
    }
    return rhetorical;
  },
};
