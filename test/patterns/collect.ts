/** Collects every regular expression of ours: literals from the source text, constructed ones as the modules make them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it was first seen: a file and line, or the stack that constructed it. */
  readonly place: string;
}

const ROOT = 'src';

export const sourceFiles = (): string[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, name))
    .sort();

/** Regular expression literals, as TypeScript's own parser finds them. */
export function literals(file: string): Pattern[] {
  const parsed = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const text = node.getText(parsed);
      const end = text.lastIndexOf('/');
      const line = parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1;
      found.push({ source: text.slice(1, end), flags: text.slice(end + 1), place: `${file}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** What is written in the first argument of each `new RegExp`, with its place; parts that are put in stand as they are written. */
export function written(file: string): Pattern[] {
  const parsed = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText(parsed) === 'RegExp' && node.arguments?.[0]) {
      const line = parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1;
      found.push({ source: node.arguments[0].getText(parsed), flags: '', place: `${file}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** Notes each `new RegExp` from now on; @returns what was noted so far, and how to stop. */
export function watchConstructor(): { readonly seen: Pattern[]; readonly stop: () => void } {
  const Original = globalThis.RegExp;
  const seen: Pattern[] = [];
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?], receiver) {
      const made = Reflect.construct(target, args, receiver === watched ? target : (receiver as () => void)) as RegExp;
      const place = /\/src\/[^\s)]+/.exec(new Error().stack ?? '')?.[0];
      if (place) seen.push({ source: made.source, flags: made.flags, place: place.slice(1) });
      return made;
    },
  });
  const watched = globalThis.RegExp;
  return { seen, stop: () => (globalThis.RegExp = Original) };
}
