/** Whether a period sets the time of what follows in its paragraph, or is told in passing. */
import { COMPARING } from '../../lexicon/calendar';
import type { PeriodMention } from '../types';

/** `2018年，…`, `今年是…` set what follows; `2018年的…`, `2025年底前…` and `去年以来` in passing do not. */
export function opensTopic(folded: string, mention: PeriodMention): boolean {
  if (folded.endsWith('关于', mention.start) && ABOUT_WORK.test(folded.slice(mention.start, mention.end + 3)))
    return true;
  return (
    !COMPARING.test(folded.slice(Math.max(0, mention.start - 3), mention.start)) &&
    !/^(?:比|较|相比|以前|之前)/.test(folded.slice(mention.end, mention.end + 2))
  );
}

/** 关于2011年工作，…: what follows is about that year. */
const ABOUT_WORK = /^[0-9]{4}年的?(?:工作|任务|目标|打算|安排)/;
