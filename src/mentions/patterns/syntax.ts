/** The tree of a regular expression, as far as its words and its lengths go: what a match must hold is read off it. */

/** One unit of a few that are told, or (`null`) of more than are worth telling. */
interface Unit {
  readonly kind: 'unit';
  readonly of: string | null;
}
/** Literal text. */
interface Text {
  readonly kind: 'text';
  readonly text: string;
}
interface Sequence {
  readonly kind: 'sequence';
  readonly items: readonly Tree[];
}
interface Choice {
  readonly kind: 'choice';
  readonly options: readonly Tree[];
}
interface Repeat {
  readonly kind: 'repeat';
  readonly item: Tree;
  readonly least: number;
  readonly most: number;
}
/** What must follow here without being part of the match. */
interface Ahead {
  readonly kind: 'ahead';
  readonly item: Tree;
}
/** A condition of no width that names no word which must stand there. */
interface Edge {
  readonly kind: 'edge';
}
export type Tree = Unit | Text | Sequence | Choice | Repeat | Ahead | Edge;

/** Sets of more units than this stand in nearly every text. */
const MOST_UNITS = 64;
const SPECIAL = /[\\^$.*+?()[\]{}|]/;
const QUANTIFIER = /[*+?{]/;
const MANY: Unit = { kind: 'unit', of: null };
const EDGE: Edge = { kind: 'edge' };

/** Reads the source of a regular expression without flags that change its meaning. @throws on back references, which no pattern here uses. */
export function parse(source: string): Tree {
  return new Reader(source).choice();
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  choice(): Tree {
    const options = [this.sequence()];
    while (this.skip('|')) options.push(this.sequence());
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  }

  private skip(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private sequence(): Tree {
    const items: Tree[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) {
      const item = this.quantified(this.atom());
      if (item.kind === 'sequence') items.push(...item.items);
      else if (item.kind !== 'edge') items.push(item);
    }
    return items.length === 1 && items[0] ? items[0] : { kind: 'sequence', items };
  }

  private atom(): Tree {
    if (this.skip('(?:')) return this.group();
    if (this.skip('(?=')) return { kind: 'ahead', item: this.group() };
    if (this.skip('(?!') || this.skip('(?<!') || this.skip('(?<=')) {
      this.group();
      return EDGE;
    }
    if (this.skip('(?<')) {
      this.at = this.source.indexOf('>', this.at) + 1;
      return this.group();
    }
    if (this.skip('(')) return this.group();
    if (this.skip('[')) return this.units();
    if (this.skip('.')) return MANY;
    if (this.skip('^') || this.skip('$') || this.skip('\\b') || this.skip('\\B')) return EDGE;
    if (this.skip('\\')) return { kind: 'unit', of: this.escaped() };
    return this.literal();
  }

  private group(): Tree {
    const inner = this.choice();
    this.at += 1;
    return inner;
  }

  /** Plain text up to the next special character; its last unit is left to a quantifier that follows. */
  private literal(): Text {
    const from = this.at;
    do this.at += 1;
    while (this.at < this.source.length && !SPECIAL.test(this.source.charAt(this.at)));
    if (this.at - from > 1 && QUANTIFIER.test(this.source.charAt(this.at))) this.at -= 1;
    return { kind: 'text', text: this.source.slice(from, this.at) };
  }

  private quantified(item: Tree): Tree {
    const bounds = /[*+?]|\{(\d+)(?:(,)(\d*))?\}/y;
    bounds.lastIndex = this.at;
    const match = bounds.exec(this.source);
    if (!match) return item;
    this.at = bounds.lastIndex;
    this.skip('?');
    if (item.kind === 'edge') return item;
    const [sign, least, comma, most] = match;
    if (sign === '*') return { kind: 'repeat', item, least: 0, most: Infinity };
    if (sign === '+') return { kind: 'repeat', item, least: 1, most: Infinity };
    if (sign === '?') return { kind: 'repeat', item, least: 0, most: 1 };
    return { kind: 'repeat', item, least: Number(least), most: comma ? Number(most || Infinity) : Number(least) };
  }

  /** The unit behind a backslash, or `null` where it stands for many. */
  private escaped(): string | null {
    const sign = this.source.charAt(this.at);
    this.at += 1;
    if (sign === 'u') {
      this.at += 4;
      return String.fromCharCode(parseInt(this.source.slice(this.at - 4, this.at), 16));
    }
    if (sign === 'd') return '0123456789';
    if (/[DsSwW]/.test(sign)) return null;
    if (/[a-zA-Z0-9]/.test(sign)) throw new Error(`\\${sign} is not read in patterns of words: ${this.source}`);
    return sign;
  }

  /** A class of units, its opening bracket read. */
  private units(): Unit {
    let many = this.skip('^');
    let of = '';
    while (!this.skip(']')) {
      const one = this.unitOfClass();
      if (one === null) many = true;
      else if (one.length === 1 && this.source.charAt(this.at) === '-' && this.source.charAt(this.at + 1) !== ']') {
        this.at += 1;
        const last = this.unitOfClass() ?? '';
        if (last.charCodeAt(0) - one.charCodeAt(0) >= MOST_UNITS) many = true;
        else for (let code = one.charCodeAt(0); code <= last.charCodeAt(0); code += 1) of += String.fromCharCode(code);
      } else of += one;
    }
    return many || of.length > MOST_UNITS ? MANY : { kind: 'unit', of };
  }

  private unitOfClass(): string | null {
    if (this.skip('\\')) return this.escaped();
    this.at += 1;
    return this.source.charAt(this.at - 1);
  }
}
