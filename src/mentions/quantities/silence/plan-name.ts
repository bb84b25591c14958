/** A length of time in the name of a plan or of a recurring thing: 三年行动计划, 五年规划, 24小时热线. */
import { PLAN_HEADS } from '../../../lexicon/rhetoric';
import type { Silence } from './silence';

const HEAD = new RegExp(`^(?!以[上下内]|左右)[^,。;、:!?()“”《》的内来]{0,6}(?:${PLAN_HEADS.join('|')})`);

export const planName: Silence = {
  id: 'plan-name',
  applies(run, read) {
    if (read.unit === '天' && /^工作[制日周]/.test(run.folded.slice(read.end, read.end + 3))) return true;
    return read.unit === '年' && read.max < 100 && HEAD.test(run.folded.slice(read.end, read.end + 12));
  },
};
