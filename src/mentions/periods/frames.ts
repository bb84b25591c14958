/** The spans of years that a text is about (a plan, a term, the past five years), for 五年内, 五年共… and 这五年, which name none. */
import { COMPARING } from '../../lexicon/calendar';
import type { Basis } from '../../model';
import type { Run } from '../../prose/types';
import type { PeriodMention } from '../types';
import { wholeYears, type Day, type Years } from './dates';
import { smallOf } from './numerals';
import { COUNT } from './patterns';
import type { TermOfOffice } from './terms';

/** Years with what told them. */
export interface Frame {
  readonly years: Years;
  readonly basis: Basis;
}

const PLAN = '年(?:发展)?(?:规划|计划|纲要|设想)';
const ANY_PLAN = new RegExp(PLAN);
const NAMELESS = new RegExp(`(${COUNT})${PLAN}`, 'g');
/** A plan that is only the measure of something or the start of a time. */
const IN_PASSING = /^(?:以来|后|的?[0-9.]{1,6}倍|末?的?基础上)/;

/** What has been told so far, in the order of the text. */
export class Frames {
  /** By the number of years; the one told last stands last. */
  private readonly told = new Map<number, Frame[]>();
  /** Lengths of plans that have no other name (`十年规划`). */
  private readonly lengths = new Set<number>();

  constructor(
    private readonly day: Day | null,
    titled: readonly Years[],
    private readonly term: TermOfOffice | null,
  ) {
    for (const years of titled)
      this.add({ years, basis: { confidence: 'inferred', words: null, reason: 'plan-spoken-of' } });
  }

  /** Notes what a resolved mention says of the years that the text is about. */
  tell({ expression, start, end }: PeriodMention, interval: string | null, basis: Basis, run: Run): void {
    if (expression.type === 'plan-part' || expression.type === 'era' || expression.type === 'plan-years') return;
    const years = wholeYears(interval);
    if (!years || years.to === years.from) return;
    if (expression.type === 'calendar' && (!expression.to || expression.deadline)) return;
    if (
      COMPARING.test(run.folded.slice(Math.max(0, start - 3), start)) ||
      IN_PASSING.test(run.folded.slice(end, end + 6))
    )
      return;
    const reason = expression.type === 'term' ? basis.reason : 'plan-spoken-of';
    this.add({ years, basis: { confidence: 'inferred', words: run.text.slice(start, end), reason } });
  }

  /** Notes plans that are named by their length alone. */
  nameless(folded: string): void {
    if (!ANY_PLAN.test(folded)) return;
    for (const [, count] of folded.matchAll(NAMELESS)) this.lengths.add(smallOf(count ?? '') ?? 0);
  }

  /** Whether the text names a plan of so many years without saying which. */
  isNameless(count: number): boolean {
    return this.lengths.has(count);
  }

  /** The years last told of that are as many; of those that lie `ahead` where any do. */
  of(count: number, ahead: boolean): Frame | null {
    const told = this.told.get(count) ?? [];
    const year = this.day?.year ?? null;
    const coming = ahead && year !== null ? told.filter(({ years }) => years.to >= year).at(-1) : undefined;
    const found = coming ?? told.at(-1);
    if (found) return found;
    // A first session hears what the government that leaves did in its five years.
    if (count !== 5 || !this.term?.changing || this.term.basis.reason !== 'session-of-congress') return null;
    const { from, to } = this.term.years;
    return { years: ahead ? { from, to } : { from: from - 5, to: to - 5 }, basis: this.term.basis };
  }

  private add(frame: Frame): void {
    const count = frame.years.to - frame.years.from + 1;
    const told = this.told.get(count);
    if (told) told.push(frame);
    else this.told.set(count, [frame]);
  }
}
