/** One key in the middle of a report that was analysed before: what an editor asks for while somebody types. */
import { AnalysisCache } from '../src/analysis-cache';
import { analyze } from '../src/analyze';
import type { Task } from './measure';

/** Each run types or takes back one character behind the sentence in the middle. */
export function keystrokeIn(source: string): Task {
  const at = source.indexOf('。', source.length / 2) + 1;
  const texts = [source, `${source.slice(0, at)}增${source.slice(at)}`];
  const cache = new AnalysisCache();
  let typed = 0;
  analyze(source, {}, cache);
  return () => analyze(texts[++typed % texts.length] ?? source, {}, cache);
}
