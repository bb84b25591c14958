/** A source without what comes and goes in formatting: blanks, line ends, emphasis. Neighbours are compared in it. */

export interface Squeezed {
  readonly text: string;
  /** Where an offset of the source falls in `text`. */
  at(offset: number): number;
}

/** White space, byte order marks, joiners, emphasis, the bars of tables: a formatter may move them freely. */
const loose = /[\s\u200b-\u200d\u2060\ufeff*_|]/;

export const squeeze = (text: string): string => text.replace(/[\s\u200b-\u200d\u2060\ufeff*_|]+/g, '');

/** Linear in the source. */
export function squeezed(source: string): Squeezed {
  const offsets = new Int32Array(source.length + 1);
  let kept = 0;
  for (let i = 0; i < source.length; i++) {
    offsets[i] = kept;
    if (!loose.test(source.charAt(i))) kept++;
  }
  offsets[source.length] = kept;
  return { text: squeeze(source), at: (offset) => offsets[Math.min(Math.max(offset, 0), source.length)] ?? kept };
}

/** How many characters two texts share at their ends. */
export function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n;
}

/** How many characters two texts share at their beginnings. */
export function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

/** Runs of two characters, once each; a single character stands for itself. */
export function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i < Math.max(text === '' ? 0 : 1, text.length - 1); i++) found.add(text.slice(i, i + 2));
  return found;
}
