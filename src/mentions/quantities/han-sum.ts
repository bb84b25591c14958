/** What a row of Chinese signs of number is worth: 三亿七千零六十二万, 两万五, 三五. */
import type { Sign } from './han-signs';

/** Both ends of what the signs may mean. */
interface Ends {
  readonly lo: number;
  readonly hi: number;
}

/** Adds signs one by one and keeps what they are worth so far. */
export class HanSum {
  private total: Ends = { lo: 0, hi: 0 };
  private section: Ends = { lo: 0, hi: 0 };
  private pending: number[] = [];
  private open = false;
  private lastMultiplier = 0;
  private lastBig = 0;
  private previous: Sign['type'] | null = null;

  add(sign: Sign): void {
    switch (sign.type) {
      case 'digit':
        this.pending.push(sign.value);
        break;
      case 'open':
        this.open = true;
        break;
      case 'tens':
        this.section = plus(this.section, { lo: sign.value, hi: sign.value });
        this.lastMultiplier = 10;
        break;
      case 'small':
        this.section = plus(this.section, this.times(this.takeFactor(), sign.value));
        this.lastMultiplier = sign.value;
        break;
      case 'big':
        this.addBig(sign.value);
        this.lastMultiplier = sign.value;
        break;
    }
    this.previous = sign.type;
  }

  private addBig(value: number): void {
    if (this.previous === 'big') {
      // 万亿, 万万
      this.total = scale(this.total, value);
    } else {
      const pending = this.takePending();
      const empty = !pending && this.section.hi === 0;
      const group = plus(this.section, pending ?? (empty && this.total.hi === 0 ? ONE : ZERO));
      this.total =
        this.lastBig > 0 && value > this.lastBig
          ? scale(plus(this.total, group), value)
          : plus(this.total, this.times(group, value));
    }
    this.section = ZERO;
    this.lastBig = Math.max(this.lastBig, value);
  }

  /** 几百 is any of 100 to 999, 三百 just 300. */
  private times(ends: Ends, value: number): Ends {
    const wide = ends === OPEN ? { lo: value, hi: value * 10 - 1 } : scale(ends, value);
    return wide;
  }

  /** What stands before a small multiplier; 零十 is ten. */
  private takeFactor(): Ends {
    const pending = this.takePending();
    return pending && pending.hi > 0 ? pending : ONE;
  }

  private takePending(): Ends | null {
    const digits = this.pending;
    this.pending = [];
    if (this.open) {
      this.open = false;
      return digits.length === 0 ? OPEN : { lo: digits[0] ?? 1, hi: 9 };
    }
    if (digits.length === 0) return null;
    const kept = this.lastMultiplier > 0 ? digits.slice(digits.findIndex((digit) => digit > 0)) : digits;
    const [first = 0, second = 0] = kept;
    if (kept.length === 2 && first > 0 && (second === first + 1 || (first === 3 && second === 5))) {
      return { lo: first, hi: second };
    }
    const value = digits.reduce((sum, digit) => sum * 10 + digit, 0);
    return { lo: value, hi: value };
  }

  /** The value when no sign follows. A last digit stands for the next lower place: 两万五, 四百五; not after 零. */
  end(): Ends {
    const elliptic = this.lastMultiplier >= 100 && this.pending[0] !== 0 && !this.open && this.pending.length <= 2;
    const opened = this.open && this.lastMultiplier >= 10;
    const last = this.takePending();
    const rest = !last ? ZERO : opened ? { lo: 1, hi: 9 } : elliptic ? scale(last, this.lastMultiplier / 10) : last;
    return plus(plus(this.total, this.section), rest === OPEN ? { lo: 1, hi: 9 } : rest);
  }
}

const ZERO: Ends = { lo: 0, hi: 0 };
const ONE: Ends = { lo: 1, hi: 1 };
const OPEN: Ends = { lo: 1, hi: 9 };

const plus = (a: Ends, b: Ends): Ends => ({ lo: a.lo + b.lo, hi: a.hi + b.hi });
const scale = (a: Ends, factor: number): Ends => ({ lo: a.lo * factor, hi: a.hi * factor });
