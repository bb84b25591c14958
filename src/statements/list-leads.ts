/** The leads of lists: what stands behind their semicolons shares their goals or their year. */
import type { Span } from '../model';
import { guarded } from '../mentions/patterns/guarded';
import type { Cue } from './clause-cues';
import type { Reading } from './types';

/** 确立了今年的主要目标：…；…: what is listed is to be reached, however exact it is. */
const GOALS = guarded(/(?:目标|任务|指标)(?:是|为)?:/);
const REACHED = guarded(/(?:完成|实现)了?[^,。;]{0,12}(?:目标|任务|指标)(?:是|为)?:/);
export const opensGoals = (text: string): boolean => text.includes(':') && GOALS.test(text) && !REACHED.test(text);

const LEAD = guarded(/(?:目标|要|将)[^。;]{0,20}:/);

/** 目标是：…；…, 规划提出，…；…: a lead that the items behind its semicolons share. */
export function opensList(segment: Span, text: string, cues: readonly Cue[]): boolean {
  if (text.includes(':') && LEAD.test(text)) return true;
  return cues.some(
    ({ start, strength, scope, weight }) =>
      start >= segment.start && start < segment.end && strength === 'planned' && scope === 'sentence' && weight >= 2.5,
  );
}

/** 2023年，…；…: a year that has ended, whose time the items behind its semicolons share until one has its own. */
export function opensPast({ periods }: Reading, segment: Span, date: string | null, before: boolean): boolean {
  if (date === null) return false;
  let past = before;
  for (const { start, end, interval } of periods)
    if (interval !== null && start >= segment.start && end <= segment.end)
      past = start - segment.start <= 2 && interval.slice(11) < date;
  return past;
}
