/** The switches that a report carries itself, as HTML comments that no reader sees. */
import type { Span } from '../../model';
import { markKinds, type MarkKind } from './types';

/** A part of the report where some kinds of marks, or all, are left alone. */
export interface Silence extends Span {
  /** Kinds of marks and ids of checks; `null` for all. */
  readonly kinds: ReadonlySet<string> | null;
}

const opening = '<!--';
/** Anchored where a comment opens; the words after the switch are kinds (`figures`) or ids of checks. */
const pattern =
  /<!--[ \t]*report-annotator-(disable-next-line|disable-line|disable|enable)(?![\w-])([ \t\w-]{0,200}?)-->/y;

/** Linear in the source: one look at each comment. */
export function silencesOf(source: string): Silence[] {
  const found: Silence[] = [];
  let open: { start: number; kinds: ReadonlySet<string> | null }[] = [];
  for (let at = source.indexOf(opening); at >= 0; at = source.indexOf(opening, at + opening.length)) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) continue;
    const kinds = kindsOf(match[2] ?? '');
    const after = at + match[0].length;
    switch (match[1]) {
      case 'disable':
        open.push({ start: at, kinds });
        break;
      case 'enable':
        found.push(...open.map((each) => ({ ...each, end: at })));
        open = [];
        break;
      case 'disable-line':
        found.push({ start: source.lastIndexOf('\n', at) + 1, end: lineEnd(source, after), kinds });
        break;
      case 'disable-next-line': {
        const start = lineEnd(source, after) + 1;
        found.push({ start, end: lineEnd(source, start), kinds });
        break;
      }
    }
  }
  return [...found, ...open.map((each) => ({ ...each, end: source.length }))];
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}

/** `figures` and `figure` are one. */
function kindsOf(words: string): ReadonlySet<string> | null {
  const list = words.split(/[ \t]+/).filter((word) => word !== '' && !/^-+$/.test(word));
  if (list.length === 0) return null;
  return new Set(list.map((word) => markKinds.find((kind) => word === `${kind}s`) ?? word));
}

export const isSilent = (silences: readonly Silence[], { start }: Span, kind: MarkKind, check?: string): boolean =>
  silences.some(
    (silence) =>
      silence.start <= start &&
      start < silence.end &&
      (silence.kinds === null || silence.kinds.has(kind) || (check !== undefined && silence.kinds.has(check))),
  );
