/** Reads a file of rules. An entry that is wrong is told of and left out; the others hold. */
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { EntityType, Span } from '../../model';
import { markKinds, noRules, type Ignore, type OwnMetric, type OwnName, type Rules } from './types';

export interface RulesProblem extends Span {
  /** A stable key; the editor words it. */
  readonly problem: 'syntax' | 'not-a-map' | 'unknown-key' | 'wrong-value' | 'newer';
  /** The key or value in question, or what the parser says. */
  readonly what: string;
}

export interface RulesRead {
  readonly rules: Rules;
  readonly problems: readonly RulesProblem[];
  /** Whether the file may be changed by a program: what cannot be understood is left alone. */
  readonly editable: boolean;
}

export const rulesVersion = 1;

const types: readonly EntityType[] = ['person', 'organization', 'place', 'event', 'document', 'programme'];

/** Never throws. An empty file has no rules. */
export function readRules(text: string): RulesRead {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    return { rules: noRules, problems: [{ start, end, problem: 'syntax', what: error.message }], editable: false };
  }
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { rules: noRules, problems: [], editable: true };
  const reader = new Reader();
  if (!isMap(root)) {
    reader.wrong(root, 'not-a-map', '');
    return { rules: noRules, problems: reader.problems, editable: false };
  }
  const rules = { terms: [] as string[], metrics: [] as OwnMetric[], names: [] as OwnName[], ignore: [] as Ignore[] };
  let newer = false;
  for (const { key, value } of root.items) {
    const name = isScalar(key) ? String(key.value) : '';
    switch (name) {
      case 'version':
        newer = isScalar(value) && typeof value.value === 'number' && value.value > rulesVersion;
        if (newer) reader.wrong(value, 'newer', String(isScalar(value) ? value.value : ''));
        else if (!isScalar(value) || value.value !== rulesVersion) reader.wrong(value, 'wrong-value', name);
        break;
      case 'terms':
        rules.terms.push(...reader.list(value, name, (node) => reader.words(node, name)));
        break;
      case 'metrics':
        rules.metrics.push(...reader.list(value, name, (node) => reader.metric(node)));
        break;
      case 'names':
        rules.names.push(...reader.list(value, name, (node) => reader.name(node)));
        break;
      case 'ignore':
        rules.ignore.push(...reader.list(value, name, (node) => reader.ignore(node)));
        break;
      default:
        reader.wrong(key, 'unknown-key', name);
    }
  }
  return { rules: newer ? noRules : rules, problems: reader.problems, editable: !newer };
}

/** Reads nodes and notes what is wrong with them. */
class Reader {
  readonly problems: RulesProblem[] = [];

  wrong(node: unknown, problem: RulesProblem['problem'], what: string): null {
    const range = (node as Node | null)?.range;
    this.problems.push({ start: range?.[0] ?? 0, end: range?.[1] ?? 0, problem, what });
    return null;
  }

  list<T>(node: unknown, key: string, read: (item: unknown) => T | null): T[] {
    if (isScalar(node) && node.value === null) return [];
    if (!isSeq(node)) {
      this.wrong(node, 'wrong-value', key);
      return [];
    }
    return node.items.flatMap((item) => read(item) ?? []);
  }

  /** A text that is not empty. A number is a text here: 2030 may be a term. */
  words(node: unknown, key: string): string | null {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(isScalar(node) ? (node.source ?? value) : value);
    return this.wrong(node, 'wrong-value', key);
  }

  metric(node: unknown): OwnMetric | null {
    const fields = this.fields(node, ['name', 'also']);
    if (!fields) return null;
    const name = this.words(fields.get('name') ?? node, 'name');
    const also = fields.has('also') ? this.list(fields.get('also'), 'also', (item) => this.words(item, 'also')) : [];
    return name === null ? null : { name, also };
  }

  name(node: unknown): OwnName | null {
    const fields = this.fields(node, ['text', 'type', 'full']);
    if (!fields) return null;
    const text = this.words(fields.get('text') ?? node, 'text');
    const type = this.oneOf(fields.get('type') ?? node, 'type', types);
    const full = fields.has('full') ? this.words(fields.get('full'), 'full') : null;
    return text === null || type === null ? null : { text, type, full };
  }

  ignore(node: unknown): Ignore | null {
    const fields = this.fields(node, ['what', 'check', 'text', 'before', 'after', 'document']);
    if (!fields) return null;
    const before = this.problems.length;
    const what = fields.has('what') ? this.oneOf(fields.get('what'), 'what', markKinds) : null;
    const rest: Record<string, string> = {};
    for (const key of ['check', 'text', 'before', 'after', 'document']) {
      const value = fields.has(key) ? this.words(fields.get(key), key) : null;
      if (value !== null) rest[key] = value;
    }
    if (this.problems.length > before) return null;
    // What leaves everything everywhere alone is a slip, not a wish.
    if (rest.text === undefined && rest.check === undefined && rest.document === undefined)
      return this.wrong(node, 'wrong-value', 'ignore');
    return { ...(what === null ? {} : { what }), ...rest };
  }

  private oneOf<T extends string>(node: unknown, key: string, known: readonly T[]): T | null {
    const value = isScalar(node) ? node.value : undefined;
    return known.find((each) => each === value) ?? this.wrong(node, 'wrong-value', key);
  }

  private fields(node: unknown, known: readonly string[]): ReadonlyMap<string, unknown> | null {
    if (!isMap(node)) return this.wrong(node, 'wrong-value', '');
    const fields = new Map<string, unknown>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (known.includes(name)) fields.set(name, value);
      else this.wrong(key, 'unknown-key', name);
    }
    return fields;
  }
}
