/** Says of each figure of a run what it measures, by the grammar of its sentence. */
import type { QuantityKind } from '../../model';
import type { Reading } from '../types';
import { readBefore } from './before';
import { choose, isStep } from './choose';
import { listBefore, objectOf, topicOf, withActivity } from './clause-before';
import { distribute } from './distribute';
import { fromCell, inWords, own, type Found, type Metric } from './found';
import { framesOf } from './frame';
import { after, behindTime, describedBy, eachOf, likeItem, listSize, overThreshold, sharedBehind } from './listed';
import { keepsSubject, perHead, placedBefore, withSubject } from './subject';

export type { Metric } from './found';

/** One for each figure of the reading, in order. */
export function readMetrics(reading: Reading): readonly Metric[] {
  if (reading.quantities.length === 0) return [];
  const { run } = reading.passage;
  const frames = framesOf(reading);
  const found: (Found | null)[] = [];
  let last: Found | null = null;
  let subject: Found | null = null;
  let subjectKind: QuantityKind | null = null;
  /** What was last counted in each unit in the segment. */
  const counts = new Map<string, Found>();
  let segment = -1;
  let taken = 0;
  for (let i = 0; i < frames.length;) {
    const frame = frames[i];
    const figure = reading.quantities[i];
    if (!frame || !figure) break;
    if (frame.segment !== segment) {
      segment = frame.segment;
      subject = last;
      taken = 0;
      counts.clear();
    }
    const over = overThreshold(run.folded, frames, reading.quantities, i);
    const from = over < frame.before.start ? over : Math.max(frame.before.start, taken);
    const previousFigure = reading.quantities[i - 1];
    const opening = behindTime(run.folded, likeItem(run.folded, from, figure, previousFigure), previousFigure);
    const span = { start: opening, end: frame.before.end };
    const read = readBefore(run.folded, span, reading.periods, figure.kind);
    const before = withSubject(run.folded, read, subject, last, taken);
    const counted = after(run.folded, frame, figure);
    const parts = before.noun ? null : listBefore(run.folded, reading, frame);
    const size = (before.noun ?? parts) && !counted ? listSize(run.folded, frames, reading.quantities, i) : 1;
    const whole = before.noun ?? parts;
    const shares = size > 1 && whole ? distribute(run.folded, withActivity(run.folded, whole, before), size) : null;
    if (size > 1 && whole && (before.noun || shares)) {
      const several =
        /[、和与及]/.test(run.folded.slice(whole.start, whole.end)) &&
        /分别/.test(run.folded.slice(whole.end, figure.start));
      for (let k = 0; k < size; k++) {
        const share = shares?.[k];
        last = share ? { ...share, uneven: false } : { span: whole, composed: null, uneven: several };
        found.push(last);
      }
      subject = last;
      i += size;
      continue;
    }
    const each = before.noun || counted ? null : eachOf(run.folded, frames, reading.quantities, found, i);
    if (each) {
      found.push(...each);
      last = each.at(-1) ?? last;
      i += each.length;
      continue;
    }
    const shared = before.noun || counted ? null : sharedBehind(run.folded, frames, reading.quantities, i);
    const behind = shared ?? describedBy(run.folded, frames[i + 1], figure, reading.quantities[i + 1]) ?? counted;
    const bare = !before.noun && !behind;
    const previous = frames[i - 1];
    const topic = bare
      ? (topicOf(run.folded, reading, frame, figure, previous) ??
        objectOf(run.folded, reading, frame, figure, previous))
      : null;
    if (topic === 'unknown') subject = null;
    else if (topic) subject = own(topic);
    // 项目签约30个、总投资50亿元，新开工20个: what is counted again is what was counted in that unit.
    const again =
      figure.kind === 'count' && subjectKind === 'money' && !before.noun && !behind
        ? counts.get(figure.unit ?? '')
        : undefined;
    const chosen = choose(run.folded, frame, figure, before, behind, again ?? subject);
    const choice: Found | null = chosen === subject ? perHead(run.folded, frame, chosen) : chosen;
    // A noun behind the next figure leaves what stands between them to that one.
    if (behind && (choice?.span === behind || isStep(run.folded, behind)) && behind.end <= frame.after.end)
      taken = behind.end;
    found.push(choice);
    if (choice) {
      last = choice;
      if (figure.kind === 'count' && figure.unit !== null) counts.set(figure.unit, choice);
      if (keepsSubject(run.folded, frame, figure, choice)) {
        subject = choice;
        subjectKind = figure.kind;
      } else if (before.noun) subject = placedBefore(run.folded, before.noun) ?? subject;
    }
    i++;
  }
  return found.map((item, i) => {
    const frame = frames[i];
    return item && frame ? inWords(run.text, item, frame) : fromCell(reading, i);
  });
}
