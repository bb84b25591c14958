/** Writes the names of a text into it: `〔place 云江市〕`, so that a case shows what is found and where. */
import assert from 'node:assert';
import { linkEntities } from '../../../src/mentions/entities/link';
import { placeRuns } from '../../../src/mentions/entities/place-runs';
import { findNames, NAME_RECOGNIZERS, recognizeEntities } from '../../../src/mentions/entities/recognize';
import { NameText, type NameRecognizer } from '../../../src/mentions/entities/text';
import type { EntityMention } from '../../../src/mentions/types';
import { finish } from '../../../src/prose/steps';
import { plainRun } from '../../../src/prose/plain';
import type { Passage } from '../../../src/prose/types';

export function mark(text: string, names: readonly EntityMention[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, type } of names) {
    out += `${text.slice(from, start)}〔${type} ${text.slice(start, end)}〕`;
    from = end;
  }
  return out + text.slice(from);
}

export const bare = (marked: string): string => marked.replace(/〔[a-z]+ ([^〕]*)〕/g, '$1');

export const marked = (text: string, recognizers: readonly NameRecognizer[] = NAME_RECOGNIZERS): string =>
  mark(text, findNames(new NameText(plainRun(text).folded), recognizers));

/** Lines with their names marked, by what they show. */
export type MarkedLines = Readonly<Record<string, readonly string[]>>;

/** One test a line: the marked names are found and no others, so that a line without marks must stay silent. */
export function assertMarks(groups: MarkedLines): void {
  for (const [group, lines] of Object.entries(groups)) {
    describe(group, () => {
      for (const line of lines) it(line, () => assert.equal(marked(bare(line)), line));
    });
  }
}

/** The names of a report with that title. */
export function namesIn(passages: readonly Passage[], title: string | null) {
  const runs = passages.map(({ run }) => run);
  const { home, placed } = finish(placeRuns(runs, title));
  return linkEntities(
    passages,
    placed.map(({ run, atoms }) => recognizeEntities(run, atoms)),
    home,
  );
}

/** A report of one run a line, recognised and linked. */
export function report(...lines: readonly string[]) {
  const passages: Passage[] = lines.map((line) => {
    const run = plainRun(line);
    return { run, section: [] };
  });
  const linked = namesIn(passages, null);
  return linked.map((names, i) => ({ text: lines[i] ?? '', names }));
}
