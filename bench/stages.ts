/** The floors of the analysis, each measured alone on what the floors below hand up; together with the checks they are the whole of it. */
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
import type { Task } from './measure';

/** The stages whose sum is the reading of figures and times. */
export const FIGURES_AND_TIMES: readonly string[] = ['figures', 'periods'];
/** The stages whose sum is what is said of figures, and the promises. */
export const STATEMENTS_AND_COMMITMENTS: readonly string[] = ['survey', 'statements', 'commitments'];

/** One task a floor, by its name. */
export function stagesOf(source: string): Readonly<Record<string, Task>> {
  const prose = readProse(source);
  const passages = placePassages(prose);
  const runs = prose.blocks.flatMap((block) => block.runs);
  const starts = blockStarts(prose);
  const title = titleOf(prose, passages);
  const foundPeriods = runs.map(recognizePeriods);
  const { home, placed } = finish(placeRuns(runs, title));
  const foundNames = placed.map(({ run, atoms }) => recognizeEntities(run, atoms));
  const foundFigures = runs.map((run, i) => recognizeQuantities(run, foundPeriods[i] ?? [], foundNames[i] ?? []));
  const reference = referenceDate(prose.frontMatter, title, passages, foundPeriods, null);
  const periods = resolvePeriods(passages, foundPeriods, reference, title);
  const names = linkEntities(passages, foundNames, home);
  const issuer = issuerOf(title, passages, names, home);
  const document: ReportDocument = { name: '', title, ...reference, language: 'zh', issuer };
  const readings = passages.map((passage, i) => ({
    passage,
    quantities: foundFigures[i] ?? [],
    periods: periods[i] ?? [],
    entities: names[i] ?? [],
  }));
  const report: Report = { document, readings };
  const context = contextOf(report);
  const statements = readStatements(report, context);
  const promises = listCommitments(report, statements, context);

  return {
    prose: () => placePassages(readProse(source)),
    title: () => titleOf(prose, passages),
    periods: () => {
      const found = runs.map(recognizePeriods);
      return resolvePeriods(passages, found, referenceDate(prose.frontMatter, title, passages, found, null), title);
    },
    names: () => {
      const report = finish(placeRuns(runs, title));
      const found = report.placed.map(({ run, atoms }) => recognizeEntities(run, atoms));
      return linkEntities(passages, found, report.home);
    },
    figures: () => runs.map((run, i) => recognizeQuantities(run, foundPeriods[i] ?? [], foundNames[i] ?? [])),
    issuer: () => issuerOf(title, passages, names, home),
    survey: () => contextOf(report),
    statements: () => readStatements(report, context),
    commitments: () => listCommitments(report, statements, context),
    'places in the source': () => inSource(source, starts, report, statements, promises),
  };
}
