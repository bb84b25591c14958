import assert from 'node:assert';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byteLines } from '../../src/cli/stream/lines';
import type { ReportAnalysis } from '../../src/model';
import { buildCli, bundle, run } from './run';

interface Answer {
  readonly id: unknown;
  readonly analysis?: ReportAnalysis;
  readonly error?: string;
}
const answers = (stdout: string): Answer[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
const text = (count: number): string => `# 云江市2026年工作安排\n\n今年新建绿道${count}公里。\n`;

describe('lines of bytes', () => {
  const lines = async (chunks: string[], limit = 100): Promise<(string | null)[]> => {
    const found: (string | null)[] = [];
    // eslint-disable-next-line @typescript-eslint/require-await -- a stream in small
    const input = async function* (): AsyncGenerator<Uint8Array> {
      for (const chunk of chunks) yield Buffer.from(chunk);
    };
    for await (const line of byteLines(input(), limit)) found.push(line && Buffer.from(line).toString());
    return found;
  };
  it('end at LF or CRLF, the last one even without', async () =>
    assert.deepEqual(await lines(['a\r\nb', 'c\n', '\nd']), ['a', 'bc', '', 'd']));
  it('keep a character that two chunks share', async () => {
    const bytes = Buffer.from('年\n');
    // eslint-disable-next-line @typescript-eslint/require-await -- a stream in small
    const input = async function* (): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 1);
      yield bytes.subarray(1);
    };
    for await (const line of byteLines(input(), 9)) assert.equal(Buffer.from(line ?? []).toString(), '年');
  });
  it('over the limit are dropped, and the next one is read', async () =>
    assert.deepEqual(await lines(['aaa', 'aaa\nb\n'], 5), [null, 'b']));
});

describe('report-annotator stream', function () {
  this.timeout(60_000);
  before(buildCli);

  it('answers each line in order and hands the id back', async () => {
    const ids = [...Array(40).keys(), 'a', null, { b: [1] }];
    const input = ids.map((id, i) => `${JSON.stringify({ id, text: text(i + 1) })}\n`).join('');
    const { code, stdout, stderr } = await run(['stream', '--jobs', '2'], { input });
    assert.deepEqual([code, stderr], [0, '']);
    const found = answers(stdout);
    assert.deepEqual(
      found.map(({ id }) => id),
      ids,
    );
    found.forEach(({ analysis }, i) => assert.equal(analysis?.quantities[0]?.min, i + 1));
  });

  it('answers a bad line with an error and goes on', async () => {
    const good = JSON.stringify({ id: 7, text: text(3) });
    const input = Buffer.concat([
      Buffer.from('{"id": 1\n'),
      Buffer.from('[1]\n{"id": 2}\n{"id": 3, "text": 4}\n\n'),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(good),
    ]);
    const { code, stdout } = await run(['stream', '--jobs', '1'], { input });
    assert.equal(code, 0);
    const found = answers(stdout);
    assert.deepEqual(
      found.map(({ id, error }) => [id, error === undefined]),
      [
        [null, false],
        [null, false],
        [2, false],
        [3, false],
        [null, false],
        [7, true],
      ],
    );
    assert.match(found[4]?.error ?? '', /UTF-8/);
  });

  it('ends calmly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [bundle, 'stream', '--jobs', '1']);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.on('error', () => undefined);
    for (let i = 0; i < 300; i++) child.stdin.write(`${JSON.stringify({ id: i, text: text(i) })}\n`);
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('names what is wrong with a call', async () => {
    const { code, stderr } = await run(['stream', '--jobs', '0']);
    assert.equal(code, 2);
    assert.match(stderr, /--jobs/);
  });
});

describe('report-annotator analyze --jsonl', function () {
  this.timeout(60_000);
  let cwd: string;
  before(async () => {
    await buildCli();
    cwd = mkdtempSync(join(tmpdir(), 'report-annotator-'));
    mkdirSync(join(cwd, 'a [1]/deep'), { recursive: true });
    mkdirSync(join(cwd, 'b'));
    writeFileSync(join(cwd, 'a [1]/one.md'), text(1));
    writeFileSync(join(cwd, 'a [1]/deep/two.md'), text(2));
    writeFileSync(join(cwd, 'b/three.md'), text(3));
    writeFileSync(join(cwd, 'b/picture.md'), Uint8Array.from([0xff, 0, 0xfe, 0xd8]));
    writeFileSync(join(cwd, 'b/notes.txt'), text(4));
  });
  after(() => rmSync(cwd, { recursive: true }));

  it('takes folders, patterns and names, each file once', async () => {
    const { code, stdout, stderr } = await run(['analyze', '--jsonl', 'a [1]', 'b/*.md', 'b/three.md', 'b/notes.txt'], {
      cwd,
    });
    const found = answers(stdout);
    assert.deepEqual(
      found.map(({ id }) => id),
      ['a [1]/deep/two.md', 'a [1]/one.md', 'b/picture.md', 'b/three.md', 'b/notes.txt'],
    );
    assert.match(found[2]?.error ?? '', /UTF-8/);
    assert.match(stderr, /picture\.md/);
    assert.equal(code, 1);
  });

  it('heeds the rules of the project and the comments of a report, unless told not to', async () => {
    mkdirSync(join(cwd, 'ruled/.report-annotator'), { recursive: true });
    writeFileSync(join(cwd, 'ruled/a.md'), '确保新建公园12个、绿道88公里。');
    writeFileSync(join(cwd, 'ruled/b.md'), '<!-- report-annotator-disable -->\n\n确保新建公园12个。');
    writeFileSync(
      join(cwd, 'ruled/.report-annotator/rules.yaml'),
      'version: 1\nignore:\n  - { text: 12个, what: figure, document: a.md }\n',
    );
    const figures = async (...args: string[]): Promise<unknown> => {
      const { stdout } = await run(['analyze', '--jsonl', ...args, 'ruled/*.md'], { cwd });
      return answers(stdout).map(({ analysis }) => analysis?.quantities.map((quantity) => quantity.text));
    };
    assert.deepEqual(await figures(), [['88公里'], []]);
    assert.deepEqual(await figures('--no-rules'), [['12个', '88公里'], ['12个']]);
  });

  it('says when nothing is called so', async () => {
    const { code, stderr } = await run(['analyze', '--jsonl', 'nothing/*.md'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /no file/);
  });
});
