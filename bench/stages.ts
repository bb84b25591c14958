/** The floors of the analysis, each measured alone on what the floors below hand up. */
import type { Bench } from 'tinybench';
import type { ReportDocument } from '../src/model';
import { linkEntities } from '../src/mentions/entities/link';
import { recognizeEntities } from '../src/mentions/entities/recognize';
import { recognizePeriods } from '../src/mentions/periods/recognize';
import { referenceDate, resolvePeriods } from '../src/mentions/periods/resolve';
import { recognizeQuantities } from '../src/mentions/quantities/recognize';
import { placePassages, readProse } from '../src/prose/read';
import { titleOf } from '../src/prose/title';
import { listCommitments } from '../src/statements/commitments';
import { issuerOf } from '../src/statements/issuer';
import { readStatements } from '../src/statements/read';
import type { Report } from '../src/statements/types';

/** Adds one task a floor and returns their names. */
export function addStages(bench: Bench, source: string): readonly string[] {
  const prose = readProse(source);
  const passages = placePassages(prose);
  const runs = prose.blocks.flatMap((block) => block.runs);
  const title = titleOf(prose, passages);
  const foundPeriods = runs.map(recognizePeriods);
  const foundNames = runs.map((run, i) => recognizeEntities(run, foundPeriods[i] ?? []));
  const foundFigures = runs.map((run, i) => recognizeQuantities(run, foundPeriods[i] ?? [], foundNames[i] ?? []));
  const reference = referenceDate(prose.frontMatter, title, passages, foundPeriods, null);
  const periods = resolvePeriods(passages, foundPeriods, reference);
  const names = linkEntities(passages, foundNames);
  const issuer = issuerOf(title, passages, names);
  const document: ReportDocument = { name: '', title, ...reference, language: 'zh', issuer };
  const readings = passages.map((passage, i) => ({
    passage,
    quantities: foundFigures[i] ?? [],
    periods: periods[i] ?? [],
    entities: names[i] ?? [],
  }));
  const report: Report = { document, readings };

  const stages: Readonly<Record<string, () => unknown>> = {
    prose: () => placePassages(readProse(source)),
    periods: () =>
      resolvePeriods(
        passages,
        runs.map(recognizePeriods),
        referenceDate(prose.frontMatter, title, passages, foundPeriods, null),
      ),
    names: () =>
      linkEntities(
        passages,
        runs.map((run, i) => recognizeEntities(run, foundPeriods[i] ?? [])),
      ),
    figures: () => runs.map((run, i) => recognizeQuantities(run, foundPeriods[i] ?? [], foundNames[i] ?? [])),
    statements: () => listCommitments(report, readStatements(report)),
  };
  for (const [name, stage] of Object.entries(stages)) bench.add(name, stage);
  return Object.keys(stages);
}
