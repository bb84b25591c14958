/** Every regular expression of ours takes time in line with its input, as `recheck` proves or, where it cannot, as is proven here. */
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkSync } from 'recheck';
import { writeReport } from '../../bench/text';
import { isBounded } from './bounded';
import { literals, sourceFiles, watchConstructor, type Pattern } from './collect';
import { PROVEN } from './proven';

// Its JavaScript alone: neither a Java machine nor a program of the platform. Asked before each check.
process.env['RECHECK_BACKEND'] = 'pure';

/** These ask for VS Code, a worker or a page as they load; their literals are read all the same. */
const UNLOADED = /^src\/(?:editor|cli|webview)\//;
const keyOf = ({ source, flags }: Pattern): string => `/${source}/${flags}`;

/** Those that differ, each with the first place that has it. */
async function collect(): Promise<ReadonlyMap<string, Pattern>> {
  const { seen, stop } = watchConstructor();
  try {
    for (const file of sourceFiles()) if (!UNLOADED.test(file)) await import(pathToFileURL(file).href);
    // What is made when first asked for.
    const { analyze } = await import('../../src/analyze');
    analyze(writeReport(20_000));
    analyze(readFileSync('media/sample/report.md', 'utf8'));
  } finally {
    stop();
  }
  const all = new Map<string, Pattern>();
  for (const pattern of [...sourceFiles().flatMap(literals), ...seen])
    if (!all.has(keyOf(pattern))) all.set(keyOf(pattern), pattern);
  return all;
}

/** What is wrong with a pattern; `null` if it is linear. */
function problem({ source, flags, place }: Pattern): string | null {
  const found = checkSync(source, flags, { timeout: 10_000, incubationLimit: 4000, maxAttackStringSize: 20_000 });
  if (found.status === 'safe') return null;
  const exponential = found.status === 'vulnerable' && found.complexity.type === 'exponential';
  if (!exponential && isBounded(source, flags)) return null;
  return `${place}: ${found.status === 'vulnerable' ? found.complexity.summary : 'not proven'}: /${source}/${flags}`;
}

describe('regular expressions', function () {
  this.timeout(0);
  let patterns: ReadonlyMap<string, Pattern>;
  before(async () => {
    patterns = await collect();
  });

  it('tells a slow one', () => {
    for (const source of ['(a+)+$', '\\s*,\\s*$', '^(?:[甲乙]|[乙丙])*丁'])
      assert.ok(problem({ source, flags: '', place: 'here' }), source);
  });

  it('are found, those made at run time among them', () => {
    const of = (floor: string): number =>
      [...patterns.values()].filter(({ place }) => place.startsWith(`src/${floor}/`)).length;
    for (const floor of ['prose', 'lexicon', 'mentions', 'statements', 'exports', 'review', 'editor', 'cli'])
      assert.ok(of(floor) > 2, `${floor}: ${of(floor)}`);
    assert.ok(patterns.size > 900, String(patterns.size));
  });

  it('are linear', () => {
    const problems: string[] = [];
    for (const [key, pattern] of patterns) {
      if (PROVEN.has(key)) continue;
      const found = problem(pattern);
      if (found) problems.push(found);
    }
    assert.deepEqual(problems, []);
  });

  it('have no proof that nobody needs', () => {
    assert.deepEqual(
      [...PROVEN.keys()].filter((key) => !patterns.has(key)),
      [],
    );
  });
});
