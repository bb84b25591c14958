/** 2个百分点, 0.3个千分点, 25个基点. */
import { WordTable } from '../../../lexicon/word-table';
import { times } from '../times';
import { figure, type Reader } from '../figure';

/** Words with their worth in percentage points. */
const POINTS = new WordTable<number>([
  ['个百分点', 1],
  ['百分点', 1],
  ['个多百分点', 1],
  ['个百分比点', 1],
  ['个千分点', 0.1],
  ['千分点', 0.1],
  ['个万分点', 0.01],
  ['个基点', 0.01],
  ['基点', 0.01],
  ['个BP', 0.01],
  ['BP', 0.01],
  ['bp', 0.01],
  ['pct', 1],
]);
const SPACED = / {0,4}个? {0,4}百 {0,4}分 {0,4}点/y;

export const point: Reader = {
  id: 'percentage-point',
  read(run, numeral) {
    const text = run.folded;
    const from = text.charAt(numeral.end) === ' ' ? numeral.end + 1 : numeral.end;
    const hit = POINTS.at(text, from);
    SPACED.lastIndex = numeral.end;
    const spaced = hit ? null : SPACED.exec(text);
    if (!hit && !spaced) return null;
    const worth = hit?.value ?? 1;
    const end = hit ? hit.end : numeral.end + (spaced?.[0].length ?? 0);
    return figure(this.id, numeral, {
      start: numeral.start,
      end,
      kind: 'percentage-point',
      min: times(numeral.min, worth),
      max: times(numeral.max, worth),
      unit: 'pp',
      unitText: text.slice(from, end),
      more: numeral.more || (hit?.word.includes('多') ?? false),
    });
  },
};
