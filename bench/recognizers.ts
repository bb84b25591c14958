/** Microsoft's recognizers for Chinese numbers, called a line at a time: the yardstick for reading figures and times. */
import { createRequire } from 'node:module';

/** What of the package is called here; its own declarations do not reach through its main file. */
interface Suite {
  readonly recognizeNumber: Model;
  readonly recognizePercentage: Model;
  readonly recognizeCurrency: Model;
  readonly recognizeDimension: Model;
  readonly recognizeDateTime: Model;
}
type Model = (text: string, culture: string) => readonly unknown[];

/** Reads `lines` with the five models and returns how many mentions they found; the models are made on the first call. */
export function readWithRecognizers(lines: readonly string[]): number {
  const suite = createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as Suite;
  const models = [
    suite.recognizeNumber,
    suite.recognizePercentage,
    suite.recognizeCurrency,
    suite.recognizeDimension,
    suite.recognizeDateTime,
  ];
  let found = 0;
  for (const line of lines) for (const model of models) found += model(line, 'zh-cn').length;
  return found;
}
