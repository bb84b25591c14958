/** A regular expression that is tried only where the words stand that a match must hold; it finds what `matchAll` finds. */
import { frequencyOf, needsOf, shortest, type Need } from './needs';
import { Sieve, type Sightings } from './sieve';
import { parse } from './syntax';

/** Words that stand in more places of a text than one in so many help little beside rarer ones. */
const RARE = 1 / 60;
/** How many more words of a match are looked for before it is tried. */
const CONDITIONS = 2;
const NOTHING: readonly RegExpExecArray[] = [];

/** A set of words of the sieve, and how far behind a match's start they begin. */
interface Sign {
  readonly set: number;
  readonly from: number;
  readonly to: number;
}

const sieve = new Sieve();

/** A text and where the words of the patterns stand in it, looked for once for all of them. */
export class SearchedText {
  private sightings: Sightings | null = null;
  private walked = 0;

  constructor(readonly folded: string) {}

  /** Where the words of a set begin. */
  seen(set: number): readonly number[] | undefined {
    if (this.walked !== sieve.sets) {
      this.walked = sieve.sets;
      this.sightings = sieve.walk(this.folded);
    }
    return this.sightings?.[set];
  }
}

/** Words that are looked for on the same walk as those of the patterns. */
export class Words {
  private set: number | null = null;

  constructor(private readonly words: readonly string[]) {}

  /** Where they begin in a text, in order. */
  in(text: SearchedText): readonly number[] {
    return text.seen((this.set ??= sieve.add(this.words))) ?? [];
  }
}

export class Pattern {
  /** `null` until first used, so that nothing is read before a report is. The first sign leads, the others must stand too. */
  private signs: readonly Sign[] | null = null;
  private readonly sticky: RegExp;

  /** @param expression with the flag `g` and without `i`, `m`, `s`, `u`, `v`. */
  constructor(private readonly expression: RegExp) {
    this.sticky = new RegExp(expression.source, 'y');
  }

  /** The matches of a text from left to right, none overlapping the one before. */
  in(text: SearchedText): readonly RegExpExecArray[] {
    const signs = (this.signs ??= signsOf(this.expression.source));
    const [lead] = signs;
    if (!lead) return [...text.folded.matchAll(this.expression)];
    const places = text.seen(lead.set);
    if (!places) return NOTHING;
    if (lead.to === Infinity) return [...text.folded.matchAll(this.expression)];
    return this.around(text, places, lead, signs);
  }

  /** Matches around the places of the leading words. Each start is tried once, from left to right. */
  private around(
    text: SearchedText,
    places: readonly number[],
    lead: Sign,
    signs: readonly Sign[],
  ): readonly RegExpExecArray[] {
    const { folded } = text;
    const { sticky } = this;
    const found: RegExpExecArray[] = [];
    const conditions: Condition[] = [];
    for (let i = 1; i < signs.length; i += 1) {
      const sign = signs[i];
      const others = sign && text.seen(sign.set);
      if (!others) return NOTHING;
      conditions.push(new Condition(others, sign.from, sign.to));
    }
    let start = 0;
    for (const place of places) {
      start = Math.max(start, place - lead.to);
      while (start <= place - lead.from) {
        let least = start;
        for (const condition of conditions) least = Math.max(least, condition.nextStart(start));
        if (least > start) {
          start = least;
          continue;
        }
        sticky.lastIndex = start;
        const match = sticky.exec(folded);
        if (match) {
          found.push(match);
          start = sticky.lastIndex;
        } else start += 1;
      }
    }
    return found;
  }
}

/** Places of other words that must stand in a match. */
class Condition {
  private at = 0;

  constructor(
    private readonly places: readonly number[],
    private readonly from: number,
    private readonly to: number,
  ) {}

  /** The first start from `start` on that has such a word in reach; starts are asked for from left to right. */
  nextStart(start: number): number {
    while ((this.places[this.at] ?? Infinity) < start + this.from) this.at += 1;
    const place = this.places[this.at] ?? Infinity;
    return place === Infinity ? Infinity : Math.max(start, place - this.to);
  }
}

function signsOf(source: string): readonly Sign[] {
  const tree = parse(source);
  if (shortest(tree) === 0) return [];
  const [lead, ...others] = needsOf(tree);
  if (!lead) return [];
  const rare = others.filter((need) => frequencyOf(need) < RARE).slice(0, CONDITIONS);
  return [lead, ...rare].map((need: Need) => ({ set: sieve.add(need.words), from: need.from, to: need.to }));
}

/** Makes a pattern of a regular expression (see `Pattern`). */
export const sought = (expression: RegExp): Pattern => new Pattern(expression);
