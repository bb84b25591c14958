/** The floors of the analysis, timed one after the other within one analysis: what one of them leaves in the caches the next one meets. */
import { findingsOf } from '../src/checks';
import type { ReportDocument } from '../src/model';
import { linkEntities } from '../src/mentions/entities/link';
import { placeRuns } from '../src/mentions/entities/place-runs';
import { recognizeEntities } from '../src/mentions/entities/recognize';
import { recognizePeriods } from '../src/mentions/periods/recognize';
import { referenceDate, resolvePeriods } from '../src/mentions/periods/resolve';
import { recognizeQuantities } from '../src/mentions/quantities/recognize';
import { blockStarts, placePassages, readProse } from '../src/prose/read';
import { finish } from '../src/prose/steps';
import { titleOf } from '../src/prose/title';
import { listCommitments } from '../src/statements/commitments';
import { contextOf } from '../src/statements/context';
import { inSource } from '../src/statements/in-source';
import { issuerOf } from '../src/statements/issuer';
import { readStatements } from '../src/statements/read';
import type { Report } from '../src/statements/types';
import { timeOf } from './measure';

/** The stages whose sum is the reading of figures and times. */
export const FIGURES_AND_TIMES: readonly string[] = ['figures', 'periods'];
/** The stages whose sum is what is said of figures, and the promises. */
export const STATEMENTS_AND_COMMITMENTS: readonly string[] = ['survey', 'statements', 'commitments'];

/** What each floor takes in one analysis of the whole, from the first to the last, by its name: milliseconds of processor time. */
export function lapsIn(source: string): Readonly<Record<string, number>> {
  const laps: Record<string, number> = {};
  const lap = <T>(name: string, work: () => T): T => {
    let made: T | undefined;
    laps[name] =
      (laps[name] ?? 0) +
      timeOf(() => {
        made = work();
      });
    return made as T;
  };
  const prose = lap('prose', () => readProse(source));
  const passages = lap('prose', () => placePassages(prose));
  const starts = lap('prose', () => blockStarts(prose));
  const runs = passages.map(({ run }) => run);
  const title = lap('title', () => titleOf(prose, passages));
  const { home, placed } = lap('names', () => finish(placeRuns(runs, title)));
  const dated = lap('periods', () => runs.map(recognizePeriods));
  const named = lap('names', () => placed.map(({ run, atoms }) => recognizeEntities(run, atoms)));
  const counted = lap('figures', () => runs.map((run, i) => recognizeQuantities(run, dated[i] ?? [], named[i] ?? [])));
  const reference = lap('periods', () => referenceDate(prose.frontMatter, title, passages, dated, null));
  const periods = lap('periods', () => resolvePeriods(passages, dated, reference, title));
  const names = lap('names', () => linkEntities(passages, named, home));
  const issuer = lap('issuer', () => issuerOf(title, passages, names, home));
  const document: ReportDocument = { name: '', title, ...reference, language: 'zh', issuer };
  const report: Report = {
    document,
    readings: passages.map((passage, i) => ({
      passage,
      quantities: counted[i] ?? [],
      periods: periods[i] ?? [],
      entities: names[i] ?? [],
    })),
  };
  const context = lap('survey', () => contextOf(report));
  const statements = lap('statements', () => readStatements(report, context));
  const promises = lap('commitments', () => listCommitments(report, statements, context));
  const analysis = lap('places in the source', () => inSource(source, starts, report, statements, promises));
  lap('checks', () => findingsOf(prose, analysis.entities));
  return laps;
}
