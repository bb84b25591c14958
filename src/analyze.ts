/** The whole way on one screen: prose → mentions → statements → commitments, and the findings of the checks. A pure function of its input. */
import type { AnalysisCache } from './analysis-cache';
import { findingsOf } from './checks';
import type { AnalyzeOptions, ReportAnalysis, ReportDocument } from './model';
import { linkEntities } from './mentions/entities/link';
import { placeRuns } from './mentions/entities/place-runs';
import { referenceDate, resolvePeriods, withoutPeriods } from './mentions/periods/resolve';
import { recognizeRuns } from './mentions/recognize';
import { blockStarts, placePassages, proseSteps } from './prose/read';
import { finish, type Steps } from './prose/steps';
import { titleOf } from './prose/title';
import { commitmentSteps } from './statements/commitments';
import { contextOf } from './statements/context';
import { inSource } from './statements/in-source';
import { issuerOf } from './statements/issuer';
import { statementSteps } from './statements/read';
import type { Reading, Report } from './statements/types';

/**
 * Analyses one report.
 * @param source the Markdown as the editor holds it; all offsets of the result are UTF-16 code units into it.
 * @param cache what it keeps of the last analysis is not worked out again; the result is the same with it and without.
 * @throws never on any text.
 */
export function analyze(source: string, options: AnalyzeOptions = {}, cache?: AnalysisCache): ReportAnalysis {
  return finish(analysisSteps(source, options, cache));
}

/** The same in short steps, for whoever must not be kept waiting by a long report. */
export function* analysisSteps(
  source: string,
  options: AnalyzeOptions = {},
  cache?: AnalysisCache,
): Steps<ReportAnalysis> {
  // What depends on one block alone, and on whose report it is.
  const prose = yield* proseSteps(source, cache?.chunks);
  const passages = placePassages(prose);
  const starts = blockStarts(prose);
  const title = titleOf(prose, passages);
  yield;
  const runs = passages.map(({ run }) => run);
  const { home, placed } = yield* placeRuns(runs, title, cache?.places);
  const recognized = yield* cache ? cache.recognize(placed) : recognizeRuns(placed);

  // What looks at the whole report.
  const memory = cache?.statements;
  const found = recognized.map((run) => run.periods);
  const reference = referenceDate(prose.frontMatter, title, passages, found, options.today ?? null);
  const periods = resolvePeriods(passages, found, reference, title, cache?.topics);
  yield;
  const entities = linkEntities(
    passages,
    recognized.map((run) => run.entities),
    home,
    cache?.names,
  );
  const document: ReportDocument = {
    name: options.name ?? '',
    title,
    ...reference,
    language: languageOf(source),
    issuer: issuerOf(title, passages, entities, home),
  };
  const report: Report = {
    document,
    readings: passages.map((passage, i) => {
      const reading: Reading = {
        passage,
        quantities: withoutPeriods(recognized[i]?.quantities ?? [], periods[i] ?? []),
        periods: periods[i] ?? [],
        entities: entities[i] ?? [],
      };
      return memory ? memory.settle(reading) : reading;
    }),
  };
  yield;
  const context = contextOf(report, memory?.context);
  const statements = yield* statementSteps(report, context, memory?.statements);
  const promises = yield* commitmentSteps(report, statements, context, memory?.commitments);
  yield;
  const analysis = inSource(source, starts, report, statements, promises, memory?.placed);
  yield;
  return { ...analysis, findings: findingsOf(prose, analysis.entities) };
}

/** Units of the opening that tell the language. */
const SAMPLE = 20_000;

/** Chinese unless the text holds hardly any Han characters. */
function languageOf(source: string): 'zh' | 'en' {
  let han = 0;
  let latin = 0;
  for (let i = Math.min(source.length, SAMPLE) - 1; i >= 0; i--) {
    const unit = source.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff) han++;
    else if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) latin++;
  }
  return han * 4 >= latin ? 'zh' : 'en';
}
