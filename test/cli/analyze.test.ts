import assert from 'node:assert';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportAnalysis } from '../../src/model';
import { buildCli, bundle, run } from './run';

const report = '# 云江市二〇二七年工作要点\n\n今年粮食产量增长5%以上，新增停车位1200个。\n';
/** “今年粮食增产5%，建设项目10个。” in GB18030. */
const gb18030 = Uint8Array.from([
  0xbd, 0xf1, 0xc4, 0xea, 0xc1, 0xb8, 0xca, 0xb3, 0xd4, 0xf6, 0xb2, 0xfa, 0x35, 0x25, 0xa3, 0xac, 0xbd, 0xa8, 0xc9,
  0xe8, 0xcf, 0xee, 0xc4, 0xbf, 0x31, 0x30, 0xb8, 0xf6, 0xa1, 0xa3,
]);

describe('report-annotator analyze', () => {
  let cwd: string;
  before(async function () {
    this.timeout(60_000);
    await buildCli();
    cwd = mkdtempSync(join(tmpdir(), 'report-annotator-'));
    mkdirSync(join(cwd, 'folder'));
    writeFileSync(join(cwd, 'report.md'), report);
    writeFileSync(join(cwd, 'folder/report.md'), `\ufeff${report.replace(/\n/g, '\r\n')}`);
    writeFileSync(join(cwd, 'gb.md'), gb18030);
    writeFileSync(join(cwd, 'wide.md'), Buffer.from(`\ufeff${report}`, 'utf16le'));
    writeFileSync(join(cwd, 'image.md'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xfe, 0xd8]));
    writeFileSync(
      join(cwd, 'latin.md'),
      Buffer.from('Los años próximos serán más fáciles según el señor Muñoz', 'latin1'),
    );
    writeFileSync(join(cwd, 'empty.md'), '');
  });
  after(() => rmSync(cwd, { recursive: true }));

  const analyze = (args: string[], input?: string | Uint8Array): ReturnType<typeof run> =>
    run(['analyze', ...args], { cwd, ...(input === undefined ? {} : { input }) });

  it('prints one document for one file', async () => {
    const { code, stdout, stderr } = await analyze(['--format', 'json', 'report.md']);
    const analysis = JSON.parse(stdout) as ReportAnalysis;
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.equal(analysis.document.name, 'report.md');
    assert(analysis.quantities.length >= 2);
    for (const { start, end, text } of analysis.quantities) assert.equal(report.slice(start, end), text);
  });

  it('leaves out what the rules of the project and the comments of a report leave out', async () => {
    const folder = join(cwd, 'ruled/2031');
    mkdirSync(folder, { recursive: true });
    mkdirSync(join(cwd, 'ruled/.report-annotator'));
    writeFileSync(
      join(cwd, 'ruled/.report-annotator/rules.yaml'),
      'version: 1\nignore:\n  - { text: 1200个, what: figure, document: 2031/a.md }\nfoo: 1\n',
    );
    for (const name of ['a.md', 'b.md']) writeFileSync(join(folder, name), report);
    writeFileSync(join(folder, 'c.md'), `<!-- report-annotator-disable -->\n\n${report}`);
    const figures = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await analyze(args);
      return (JSON.parse(stdout) as ReportAnalysis).quantities.map(({ text }) => text);
    };
    assert.ok(!(await figures('ruled/2031/a.md')).includes('1200个'));
    assert.ok((await figures('ruled/2031/b.md')).includes('1200个'));
    assert.ok((await figures('--no-rules', 'ruled/2031/a.md')).includes('1200个'));
    assert.deepEqual(await figures('ruled/2031/c.md'), []);
    const { stderr, code } = await analyze(['ruled/2031/a.md']);
    assert.match(stderr, /^report-annotator: warning: .*rules\.yaml: unknown-key: foo\.\n$/);
    assert.equal(code, 0);
  });

  it('counts offsets without the byte order mark', async () => {
    const { stdout } = await analyze(['folder/report.md']);
    const source = report.replace(/\n/g, '\r\n');
    for (const { start, end, text } of (JSON.parse(stdout) as ReportAnalysis).quantities) {
      assert.equal(source.slice(start, end), text);
    }
  });

  it('prints an array for several files', async () => {
    const { code, stdout } = await analyze(['report.md', 'empty.md']);
    const names = (JSON.parse(stdout) as ReportAnalysis[]).map(({ document }) => document.name);
    assert.deepEqual(names, ['report.md', 'empty.md']);
    assert.equal(code, 0);
  });

  it('goes on after a file that fails, and says so at the end', async () => {
    const { code, stdout, stderr } = await analyze(['missing.md', 'report.md', 'folder']);
    assert.equal((JSON.parse(stdout) as unknown[]).length, 1);
    assert.match(stderr, /^report-annotator: error: missing\.md: no such file\.\n.*: folder: is a directory; .*\n$/);
    assert.equal(code, 1);
  });

  it('still prints an array where every file fails', async () => {
    const { code, stdout } = await analyze(['missing.md', 'folder']);
    assert.deepEqual(JSON.parse(stdout), []);
    assert.equal(code, 1);
  });

  it('prints nothing for the one file that fails', async () => {
    const { code, stdout } = await analyze(['missing.md']);
    assert.equal(stdout, '');
    assert.equal(code, 1);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await analyze(['-'], report);
    assert.equal((JSON.parse(stdout) as ReportAnalysis).document.name, 'stdin');
    assert.equal(code, 0);
  });

  it('takes GB18030 for what it is, with a warning', async () => {
    const { code, stdout, stderr } = await analyze(['gb.md']);
    assert.deepEqual(
      (JSON.parse(stdout) as ReportAnalysis).quantities.map(({ text }) => text),
      ['5%', '10个'],
    );
    assert.match(stderr, /^report-annotator: warning: gb\.md: read as GB18030; .*\n$/);
    assert.equal(code, 0);
  });

  it('takes UTF-16 by its byte order mark', async () => {
    const { stdout, stderr } = await analyze(['wide.md']);
    assert.equal((JSON.parse(stdout) as ReportAnalysis).quantities[0]?.text, '5%');
    assert.match(stderr, /read as UTF-16LE/);
  });

  for (const file of ['image.md', 'latin.md']) {
    it(`refuses ${file} in one line`, async () => {
      const { code, stdout, stderr } = await analyze([file]);
      assert.equal(stdout, '');
      assert.match(stderr, /^report-annotator: error: [a-z]+\.md: is not UTF-8 text; .*\n$/);
      assert.equal(code, 1);
    });
  }

  it('takes a date for reports that tell none', async () => {
    const { stdout } = await analyze(['--today', '2027-03-05', '-'], '今年增长5%。');
    assert.equal((JSON.parse(stdout) as ReportAnalysis).periods[0]?.interval, '2027-01-01/2027-12-31');
  });

  const wrong: readonly (readonly [string, string[], RegExp])[] = [
    ['no file', [], /missing required argument 'file'/],
    ['an unknown format', ['-f', 'pdf', 'report.md'], /option '-f, --format <format>' argument 'pdf' is invalid/],
    ['an unknown option', ['--fast', 'report.md'], /unknown option '--fast'/],
    ['an unknown language', ['--language', 'fr', 'report.md'], /argument 'fr' is invalid/],
    [
      'a day that is none',
      ['--today', '2027-02-30', 'report.md'],
      /'2027-02-30' is invalid\. Give a date as YYYY-MM-DD/,
    ],
    ['a date in words', ['--today', 'tomorrow', 'report.md'], /'tomorrow' is invalid/],
    [
      'CSV of several files on standard output',
      ['-f', 'csv', 'report.md', 'gb.md'],
      /CSV of several files needs --out/,
    ],
    ['standard input twice', ['-', '-'], /standard input \(-\) can be read only once/],
    ['a folder that is a file', ['--out', 'report.md', 'gb.md'], /--out report\.md: cannot make this folder/],
  ];
  for (const [what, args, message] of wrong) {
    it(`calls ${what} a wrong call`, async () => {
      const { code, stdout, stderr } = await analyze(args);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.match(stderr, /^report-annotator: error: [^\n]*\n$/);
      assert.equal(code, 2);
    });
  }

  it('writes a file for each report, none over another, and names them', async () => {
    const { code, stdout } = await analyze(['-f', 'markdown', '-o', 'new/exports', 'report.md', 'folder/report.md']);
    const written = [join('new/exports', 'report.md'), join('new/exports', 'report-2.md')];
    assert.deepEqual(stdout.trim().split('\n'), written);
    assert.deepEqual(readdirSync(join(cwd, 'new/exports')).sort(), ['report-2.md', 'report.md']);
    assert.match(readFileSync(join(cwd, written[0] ?? ''), 'utf8'), /^# /);
    assert.equal(code, 0);
  });

  it('never writes over the report itself', async () => {
    const { stdout } = await analyze(['-f', 'markdown', '-o', 'folder', 'folder/report.md']);
    assert.equal(stdout.trim(), join('folder', 'report-2.md'));
    assert.equal(readFileSync(join(cwd, 'folder/report.md'), 'utf8').charCodeAt(0), 0xfeff);
  });

  it('writes CSV with a byte order mark', async () => {
    await analyze(['-f', 'csv', '-o', 'csv', 'report.md']);
    assert.deepEqual([...readFileSync(join(cwd, 'csv/report.csv'))].slice(0, 3), [0xef, 0xbb, 0xbf]);
  });

  it('ends calmly when its reader leaves', async function () {
    this.timeout(30_000);
    const child = spawn(process.execPath, [bundle, 'analyze', '-'], { cwd });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(report.repeat(400));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  it('documents its exit codes', async () => {
    const { code, stdout } = await analyze(['--help']);
    assert.match(stdout, /Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /);
    assert.equal(code, 0);
  });

  it('prints its help and fails when nothing is asked', async () => {
    const { code, stderr } = await run([], { cwd });
    assert.match(stderr, /Usage: report-annotator/);
    assert.equal(code, 2);
  });
});
