import assert from 'node:assert';
import { spawn } from 'node:child_process';
import { readPhrase, type PhraseReading } from '../../src/cli/phrase';
import { buildCli, bundle, run } from './run';

const parse = (stdout: string): PhraseReading[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as PhraseReading);

describe('a phrase', () => {
  it('is plain text: its offsets are its own', () => {
    const { input, quantities } = readPhrase('# 1. *增长*5%', null);
    assert.equal(input, '# 1. *增长*5%');
    for (const { start, end, text } of quantities) assert.equal(input.slice(start, end), text);
    assert.equal(quantities.at(-1)?.text, '5%');
  });
  it('gives all numerals, with a unit or without', () => {
    assert.deepEqual(readPhrase('二十三，又300亿元', null).numerals, [
      { start: 0, end: 3, text: '二十三', value: 23 },
      { start: 5, end: 9, text: '300亿', value: 30_000_000_000 },
    ]);
  });
  it('resolves 今年 against the day that is given, and only then', () => {
    assert.equal(readPhrase('今年', '2027-03-05').periods[0]?.interval, '2027-01-01/2027-12-31');
    assert.equal(readPhrase('今年', null).periods[0]?.interval ?? null, null);
  });
  it('may be empty', () =>
    assert.deepEqual(readPhrase('', null), { input: '', numerals: [], quantities: [], periods: [] }));
});

describe('report-annotator read', () => {
  before(async function () {
    this.timeout(60_000);
    await buildCli();
  });

  it('answers each line of standard input with one line of JSON', async () => {
    const { code, stdout, stderr } = await run(['read'], { input: '\ufeff增长5%\r\n\n到2027年\n26万亩' });
    assert.deepEqual(
      parse(stdout).map(({ input }) => input),
      ['增长5%', '', '到2027年', '26万亩'],
    );
    assert.deepEqual(Object.keys(parse(stdout)[0] ?? {}), ['input', 'numerals', 'quantities', 'periods']);
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  it('answers at once, before the input ends', async () => {
    const child = spawn(process.execPath, [bundle, 'read']);
    child.stdin.write('增长5%\n');
    const first = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
    assert.equal(parse(first.toString())[0]?.quantities[0]?.text, '5%');
    child.stdin.end();
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
  });

  it('joins characters that two chunks share', async () => {
    const child = spawn(process.execPath, [bundle, 'read']);
    const bytes = Buffer.from('亿元\n');
    child.stdin.write(bytes.subarray(0, 1));
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.stdin.end(bytes.subarray(1));
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(parse(Buffer.concat(chunks).toString())[0]?.input, '亿元');
  });

  it('keeps to LF: other breaks of Unicode are part of a line', async () => {
    const { stdout } = await run(['read'], { input: '一\u2028二\u0085三\n' });
    assert.equal(parse(stdout).length, 1);
  });

  it('says which line is no UTF-8', async () => {
    const { code, stdout, stderr } = await run(['read'], { input: Buffer.from([0x35, 0x25, 0x0a, 0xbd, 0xf1, 0x0a]) });
    assert(parse(`${stdout || '{}'}`).length <= 1);
    assert.match(stderr, /^report-annotator: error: standard input: not UTF-8 at or after line 1; [^\n]*\n$/);
    assert.equal(code, 1);
  });

  it('tells people how a phrase was read', async () => {
    const { code, stdout } = await run(['read', '总产值420亿元以上', '没有数字']);
    assert.match(stdout, /420亿元 {2}→ {2}≥ 420亿元 {2}\(money\)/);
    assert.match(stdout, /exactly {3}42,000,000,000 CNY/);
    assert.match(stdout, /number 420 · magnitude 亿 · unit 元 · bound 以上 · by /);
    assert.match(stdout, /没有数字\n {2}no figure, no period\n/);
    assert.equal(code, 0);
  });

  it('lets no phrase steer the terminal', async () => {
    const { stdout } = await run(['read', '\u001b[2J5%\u202e']);
    assert.equal(stdout.includes('\u001b'), false);
    assert.equal(stdout.includes('\u202e'), false);
  });

  it('prints JSON for phrases on wish', async () => {
    const { stdout } = await run(['read', '--json', '增长5%', '3家']);
    assert.deepEqual(
      parse(stdout).map(({ input }) => input),
      ['增长5%', '3家'],
    );
  });
});
