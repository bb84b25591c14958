/** Gives the members of a list the unit that only the last one has: 3.3、4.6个百分点; 1、5、9位. */
import type { Run } from '../../../prose/types';
import type { Figure } from '../figure';
import { isPlain } from './plain';
import { shareOf } from './ranges';

const JOINT = /^ ?(?:、|和|与|及|以及|或|,和) ?$/;

export function shareUnits(run: Run, figures: readonly Figure[]): readonly Figure[] {
  const shared = [...figures];
  for (let i = shared.length - 2; i >= 0; i--) {
    const left = shared[i];
    const right = shared[i + 1];
    if (!left || !right || !isPlain(left) || isPlain(right) || right.start - left.end > 4) continue;
    if (!JOINT.test(run.folded.slice(left.end, right.start)) || !mayShare(run, left, right)) continue;
    const min = left.min === left.max ? shareOf(left, right) : left.min;
    shared[i] = {
      ...right,
      start: left.start,
      end: left.end,
      min,
      max: left.min === left.max ? min : left.max,
      numeral: left.numeral,
      more: left.more,
      comparator: left.more ? 'gt' : 'eq',
      bound: null,
      outer: { start: left.start, end: left.end },
      shared: true,
      implied: [right.unitText ?? right.unit ?? ''].filter(Boolean),
    };
  }
  return shared;
}

/** A number that opens a line is its numbering (`1、3个项目`); one Han digit before 、 is an enumeration or a guess (三、四个). */
function mayShare(run: Run, left: Figure, right: Figure): boolean {
  const { numeral } = left;
  if (numeral.writing === 'han' && numeral.end - numeral.start < 2) return false;
  if (numeral.bare || right.kind === 'scale' || right.reader === 'great') return false;
  const before = run.folded.charAt(left.start - 1);
  return left.start > 0 && !/[A-Za-z第。;:.-]/.test(before);
}
