/**
 * How long the analysis takes, as ratios of one run: against parsing the same Markdown with remark, and against its own size.
 * Milliseconds differ from machine to machine; these ratios hardly do.
 *   npm run bench [-- --quick]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Table from 'cli-table3';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { analyze } from '../src/analyze';
import { addStages } from './stages';

const sample = readFileSync('media/sample/report.md', 'utf8');
const frontMatter = /^---\n[\s\S]*?\n---\n/.exec(sample)?.[0] ?? '';
const body = sample.slice(frontMatter.length);

/** The sample repeated to about this many characters, with one front matter. */
const repeated = (characters: number): string =>
  frontMatter + body.repeat(Math.max(1, Math.round((characters - frontMatter.length) / body.length)));

const small = repeated(20_000);
const large = repeated(200_000);
const quick = process.argv.includes('--quick');
const bench = new Bench({ time: quick ? 300 : 2000, warmupTime: quick ? 100 : 500, iterations: quick ? 3 : 10 });

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
bench
  .add('remark 20k', () => parser.parse(small))
  .add('analyze 20k', () => analyze(small))
  .add('remark 200k', () => parser.parse(large))
  .add('analyze 200k', () => analyze(large));
const stageNames = addStages(bench, small);

async function main(): Promise<void> {
  await bench.run();
  const parse = median('remark 20k');
  const times = large.length / small.length;
  const ratios = {
    'analyze / remark, 20k': median('analyze 20k') / parse,
    'analyze / remark, 200k': median('analyze 200k') / median('remark 200k'),
    'growth of analyze, 20k to 200k (1 is linear)': median('analyze 200k') / median('analyze 20k') / times,
    'growth of remark, 20k to 200k (1 is linear)': median('remark 200k') / parse / times,
    ...Object.fromEntries(stageNames.map((name) => [`${name} / remark, 20k`, median(name) / parse])),
  };
  const medians = Object.fromEntries(bench.tasks.map(({ name }) => [name, median(name)]));
  print('task', 'median ms', medians);
  print('ratio', '', ratios);
  mkdirSync('out', { recursive: true });
  const characters = { '20k': small.length, '200k': large.length };
  writeFileSync('out/bench.json', `${JSON.stringify({ characters, medians, ratios }, null, 2)}\n`);
  console.log('out/bench.json');
}

/** Milliseconds. */
function median(name: string): number {
  const result = bench.getTask(name)?.result;
  if (!result || !('latency' in result)) throw new Error(`${name} was not measured: ${JSON.stringify(result)}`);
  return result.latency.p50;
}

function print(what: string, unit: string, figures: Readonly<Record<string, number>>): void {
  const table = new Table({ head: [what, unit], style: { head: [], border: [] }, colAligns: ['left', 'right'] });
  for (const [name, value] of Object.entries(figures)) table.push([name, value.toFixed(2)]);
  console.log(table.toString());
}

void main();
