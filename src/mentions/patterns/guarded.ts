/** Regular expressions that run only where a unit stands without which they cannot match: most texts are refused at a look. */
import { UnitSet } from '../../lexicon/unit-set';
import { rarestUnits } from './needs';
import { parse, type Tree } from './syntax';

/** Where the units are looked for: at an end to which every option is tied, in the whole text, or nowhere. */
type Look = 'first' | 'last' | 'any' | 'none';

/** Up to 31 expressions whose units are looked for on one walk over a text: each has a bit. */
class Bank {
  /** The bits of the expressions that a unit speaks for. */
  private readonly bits = new Int32Array(0x10000);
  private taken = 0;
  /** Those who read one piece of text ask one after the other: the last answer serves most of them. */
  private text = '';
  private answer = 0;

  get full(): boolean {
    return this.taken === 31;
  }

  /** @returns the bit of an expression that needs one of `units`. */
  add(units: string): number {
    const bit = 1 << this.taken++;
    for (let i = 0; i < units.length; i++) {
      const unit = units.charCodeAt(i);
      this.bits[unit] = (this.bits[unit] ?? 0) | bit;
    }
    this.text = '';
    this.answer = 0;
    return bit;
  }

  /** The bits of all expressions that may match in the text. */
  bitsIn(text: string): number {
    if (text === this.text) return this.answer;
    const { bits } = this;
    let found = 0;
    for (let at = 0; at < text.length; at++) found |= bits[text.charCodeAt(at)] ?? 0;
    this.text = text;
    return (this.answer = found);
  }
}

let newest = new Bank();

/** Answers as its expression does, mostly without running it. */
export class Guarded {
  /** Made when first asked, so that nothing is read before a report is. */
  private look: Look | null = null;
  private units: UnitSet | null = null;
  private bank: Bank | null = null;
  private bit = 0;

  /** @param expression without flags. */
  constructor(private readonly expression: RegExp) {}

  test(text: string): boolean {
    return this.mayMatch(text) && this.expression.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.expression.exec(text) : null;
  }

  private mayMatch(text: string): boolean {
    switch (this.look ?? this.prepare()) {
      case 'first':
        return this.units?.has(text.charCodeAt(0)) === true;
      case 'last':
        return this.units?.has(text.charCodeAt(text.length - 1)) === true;
      case 'any':
        return ((this.bank?.bitsIn(text) ?? 0) & this.bit) !== 0;
      case 'none':
        return true;
    }
  }

  private prepare(): Look {
    const { source } = this.expression;
    const options = optionsOf(source);
    const first = options.every((option) => option.startsWith('^')) ? edgeUnits(options, false) : null;
    const last = first === null && options.every((option) => option.endsWith('$')) ? edgeUnits(options, true) : null;
    const edge = first ?? last;
    if (edge !== null) {
      this.units = new UnitSet(edge);
      return (this.look = first === null ? 'last' : 'first');
    }
    const any = rarestUnits(parse(source));
    if (any === null) return (this.look = 'none');
    if (newest.full) newest = new Bank();
    this.bank = newest;
    this.bit = newest.add(any);
    return (this.look = 'any');
  }
}

/** Makes a guarded pattern of a regular expression without flags (see `Guarded`). */
export const guarded = (expression: RegExp): Guarded => new Guarded(expression);

/** The units with which a match begins or ends; `null` where they cannot be told or where it may be empty. */
function edgeUnits(options: readonly string[], backwards: boolean): string | null {
  const edge = options.map((option) => edgeOf(parse(option), backwards)).reduce(either);
  return edge && !edge.empty ? edge.units : null;
}

/** The alternatives of the whole expression. */
function optionsOf(source: string): readonly string[] {
  const options: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '[') at = classEnd(source, at);
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      options.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...options, source.slice(from)];
}

function classEnd(source: string, at: number): number {
  let end = at + 1;
  while (source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1;
  return end;
}

/** Units that may stand at an end of a match, and whether it may be empty. */
interface Edge {
  readonly units: string;
  readonly empty: boolean;
}

/** `null` where the units cannot be told. */
function edgeOf(tree: Tree, backwards: boolean): Edge | null {
  switch (tree.kind) {
    case 'text':
      return { units: tree.text.charAt(backwards ? tree.text.length - 1 : 0), empty: false };
    case 'unit':
      return tree.of === null ? null : { units: tree.of, empty: false };
    case 'repeat': {
      if (tree.most === 0) return { units: '', empty: true };
      const edge = edgeOf(tree.item, backwards);
      return edge && { units: edge.units, empty: edge.empty || tree.least === 0 };
    }
    case 'choice':
      return tree.options.map((option) => edgeOf(option, backwards)).reduce(either, { units: '', empty: false });
    case 'sequence': {
      let units = '';
      for (const item of backwards ? [...tree.items].reverse() : tree.items) {
        const edge = edgeOf(item, backwards);
        if (!edge) return null;
        units += edge.units;
        if (!edge.empty) return { units, empty: false };
      }
      return { units, empty: true };
    }
    case 'ahead':
    case 'edge':
      return { units: '', empty: true };
  }
}

const either = (a: Edge | null, b: Edge | null): Edge | null =>
  a && b && { units: a.units + b.units, empty: a.empty || b.empty };
