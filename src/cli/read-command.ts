/** `report-annotator read`: how phrases are read, for people (arguments) and for programs (lines of standard input). */
import { readingOf, exactValue } from '../exports/reading';
import { periodText } from '../exports/period-text';
import type { ExportLanguage } from '../exports';
import { print } from './output';
import { readPhrase, type PhraseQuantity, type PhraseReading } from './phrase';
import { Problem } from './problem';
import { harmless } from './terminal';

export interface ReadCommandOptions {
  readonly json?: boolean;
  readonly language: ExportLanguage;
  readonly today?: string;
}

/** Prints the readings of phrases, or of each line of standard input as one line of JSON. */
export async function readPhrases(phrases: readonly string[], options: ReadCommandOptions): Promise<void> {
  const today = options.today ?? null;
  if (phrases.length) {
    for (const phrase of phrases) {
      const reading = readPhrase(phrase, today);
      await print(options.json ? `${JSON.stringify(reading)}\n` : describe(reading, options.language));
    }
    return;
  }
  for await (const line of lines(process.stdin)) await print(`${JSON.stringify(readPhrase(line, today))}\n`);
}

/** Lines of UTF-8 as they come in, never more than one at a time; LF or CRLF ends each. */
async function* lines(input: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 1;
  let rest = '';
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new Problem(
        `standard input: not UTF-8 at or after line ${number}; convert it first (for instance: iconv -f GB18030 -t UTF-8).`,
      );
    }
  };
  for await (const chunk of input) {
    const parts = decode(chunk as Buffer).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield (rest + part).replace(/\r$/, '');
      rest = '';
      number += 1;
    }
    rest += last;
  }
  rest += decode();
  if (rest !== '') yield rest.replace(/\r$/, '');
}

function describe({ input, numerals, quantities, periods }: PhraseReading, language: ExportLanguage): string {
  const said = [
    ...quantities.flatMap((quantity) => [
      `  ${quantity.text}  →  ${short(quantity, language)}  (${quantity.kind})`,
      `      exactly   ${exactValue(quantity)}`,
      ...(quantity.metric === null ? [] : [`      metric    ${quantity.metric}`]),
      `      read as   ${trace(quantity)}`,
    ]),
    ...periods.map(
      ({ text, interval, recurs }) =>
        `  ${text}  →  ${interval === null ? (recurs ?? 'no date') : `${periodText(interval, language)}  (${interval})`}`,
    ),
  ];
  const numbers = numerals.map(({ text, value }) => `${text} = ${value}`).join(', ');
  return harmless(
    [
      input,
      ...(said.length ? said : ['  no figure, no period']),
      ...(numbers ? [`  numerals: ${numbers}`] : []),
      '',
      '',
    ].join('\n'),
  );
}

function short(quantity: PhraseQuantity, language: ExportLanguage): string {
  return readingOf(quantity, language).short;
}

function trace({ trace: { recognizer, number, magnitude, unit, bound, implied } }: PhraseQuantity): string {
  const part = (name: string, text: string | null): string[] => (text === null ? [] : [`${name} ${text}`]);
  return [
    `number ${number}`,
    ...part('magnitude', magnitude),
    ...part('unit', unit),
    ...part('bound', bound),
    ...(implied.length ? [`from a neighbour: ${implied.join(', ')}`] : []),
    `by ${recognizer}`,
  ].join(' · ');
}
