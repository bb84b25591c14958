/**
 * How long the analysis takes, as ratios of one run: against parsing the same Markdown with remark, against its own size, and
 * against Microsoft's recognizers. Milliseconds differ from machine to machine; these ratios hardly do.
 *   npm run bench [-- --quick]     prints them and keeps them in out/bench.json
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import Table from 'cli-table3';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { analyze } from '../src/analyze';
import { keystrokeIn } from './keystroke';
import { measure, timeOf } from './measure';
import { readWithRecognizers } from './recognizers';
import { FIGURES_AND_TIMES, lapsIn, STATEMENTS_AND_COMMITMENTS } from './stages';
import { writeReport } from './text';

const small = writeReport(20_000);
const large = writeReport(200_000);
const rounds = process.argv.includes('--quick') ? 5 : 20;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
const PARSE = 'remark-parse';
const WHOLE = 'analyze';
const KEY = 'a keystroke';
const stageNames = Object.keys(lapsIn(small));

const atSmall = measure(
  { [PARSE]: () => parser.parse(small), [WHOLE]: () => analyze(small), [KEY]: keystrokeIn(small) },
  rounds,
  () => lapsIn(small),
);
const atLarge = measure(
  { [PARSE]: () => parser.parse(large), [WHOLE]: () => analyze(large), [KEY]: keystrokeIn(large) },
  Math.ceil(rounds / 4),
);

const times = large.length / small.length;
const ratio = (names: readonly string[]): number => atSmall.ratio(names, PARSE);
const ratios = {
  'figures and periods / parse (at most 0.3)': ratio(FIGURES_AND_TIMES),
  'statements and commitments / parse (at most 0.3)': ratio(STATEMENTS_AND_COMMITMENTS),
  'names / parse (at most 1)': ratio(['names']),
  'recognizers / figures and periods (at least 400)':
    recognizersMilliseconds() / atSmall.milliseconds(FIGURES_AND_TIMES),
  'analyze / parse (at most 2.5)': ratio([WHOLE]),
  'analyze / parse, 200k (at most 2.5)': atLarge.ratio([WHOLE], PARSE),
  'a keystroke / analyze (at most 0.01)': atSmall.ratio([KEY], WHOLE),
  'a keystroke / analyze, 200k (at most 0.01)': atLarge.ratio([KEY], WHOLE),
  'growth of analyze, 20k to 200k (1 is linear)': atLarge.milliseconds([WHOLE]) / atSmall.milliseconds([WHOLE]) / times,
  'growth of parse, 20k to 200k (1 is linear)': atLarge.milliseconds([PARSE]) / atSmall.milliseconds([PARSE]) / times,
  ...Object.fromEntries(stageNames.map((name) => [`${name} / parse`, ratio([name])])),
};
const medians = {
  ...Object.fromEntries([PARSE, WHOLE, KEY, ...stageNames].map((name) => [name, atSmall.milliseconds([name])])),
  ...Object.fromEntries([PARSE, WHOLE, KEY].map((name) => [`${name}, 200k`, atLarge.milliseconds([name])])),
};
print('task', 'median ms', medians);
print('ratio', '', ratios);
mkdirSync('out', { recursive: true });
const characters = { '20k': small.length, '200k': large.length };
writeFileSync('out/bench.json', `${JSON.stringify({ characters, medians, ratios }, null, 2)}\n`);
console.log('out/bench.json');

/** Seconds long, so once is enough; some lines first, for its models compile their patterns on the first call. */
function recognizersMilliseconds(): number {
  const lines = small.split('\n').filter((line) => line.trim() !== '');
  readWithRecognizers(lines.slice(0, 5));
  return timeOf(() => readWithRecognizers(lines));
}

function print(what: string, unit: string, figures: Readonly<Record<string, number>>): void {
  const table = new Table({ head: [what, unit], style: { head: [], border: [] }, colAligns: ['left', 'right'] });
  for (const [name, value] of Object.entries(figures)) table.push([name, value.toFixed(2)]);
  console.log(table.toString());
}
