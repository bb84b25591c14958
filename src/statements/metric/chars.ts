/** Looks at single characters, so that a regular expression is asked only where one of its letters stands. */
import { UnitSet } from '../../lexicon/unit-set';

/** A set of UTF-16 units with a look-up in constant time. */
export class Chars {
  private readonly units: UnitSet;

  constructor(chars: string) {
    this.units = new UnitSet(chars);
  }

  /** @returns whether the unit at `at` is in the set; `false` outside the text. */
  at(text: string, at: number): boolean {
    return this.units.has(text.charCodeAt(at));
  }

  /** @returns the first offset at or behind `start` whose unit is not in the set, at most `end`. */
  skip(text: string, start: number, end: number): number {
    let at = start;
    while (at < end && this.at(text, at)) at++;
    return at;
  }

  /** @returns the last offset in front of `end` behind which the units are all in the set, at least `start`. */
  trim(text: string, start: number, end: number): number {
    let at = end;
    while (at > start && this.at(text, at - 1)) at--;
    return at;
  }

  /** @returns whether a unit of the set stands in `[start, end)`. */
  in(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.at(text, at)) return true;
    return false;
  }
}

/** Layout blanks that a run may hold. */
export const BLANKS = ' \t\u00a0\u3000\u2002\u2003\u2009\ufeff';
