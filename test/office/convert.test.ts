/** Office files as an office opens them: LibreOffice reads each without a word of complaint, and its pages hold the rows. */
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../../src/analyze';
import { formats } from '../../src/exports/office';

const installed = ['soffice', 'pdftotext'].every(
  (tool) => spawnSync(tool, ['-v'], { stdio: 'ignore' }).error === undefined,
);
const source = readFileSync('media/sample/report.md', 'utf8');
const analysis = analyze(source, { name: 'report.md' });

describe('LibreOffice', function () {
  this.timeout(120_000);
  let folder: string;
  before(function () {
    if (!installed) {
      console.log('      skipped: LibreOffice or poppler-utils is not installed');
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), 'report-annotator-office-'));
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** Converts the export and returns what it became, as text. */
  async function converted(id: string, to: 'pdf' | 'csv', language: 'zh-cn' | 'en'): Promise<string> {
    const format = formats.find((candidate) => candidate.id === id);
    assert.ok(format);
    const file = join(folder, `${language}.${format.extension}`);
    writeFileSync(file, await format.render(analysis, { language, source, sourceUri: 'report.md' }));
    // -1: every sheet as a file of its own; 76: UTF-8.
    const filter = to === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2' : to;
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const run = spawnSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], {
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stderr);
    // That LibreOffice finds no Java is about the machine, not about the file.
    const said = `${run.stdout}${run.stderr}`.replace(/^.*javaldx.*$/gm, '');
    assert.doesNotMatch(said, /error|warn|repair|corrupt/i);
    if (to === 'pdf') {
      const pdf = spawnSync('pdftotext', ['-layout', join(folder, `${language}.pdf`), '-'], { encoding: 'utf8' });
      assert.equal(pdf.status, 0, pdf.stderr);
      return pdf.stdout;
    }
    const sheet = run.stdout.match(/-> (\S+\.csv)/)?.[1];
    assert.ok(sheet, run.stdout);
    return readFileSync(sheet, 'utf8');
  }

  it('opens the workbook, with a row for each commitment', async () => {
    const rows = (await converted('xlsx', 'csv', 'zh-cn')).trim().split('\n');
    assert.match(rows[0] ?? '', /序号.*指标.*目标值/);
    assert.equal(rows.filter((row) => /^\d+,/.test(row)).length, analysis.commitments.length);
  });

  for (const language of ['zh-cn', 'en'] as const)
    it(`opens the task table (${language}), whose head stands on every page`, async () => {
      const pages = (await converted('docx', 'pdf', language)).split('\f').filter((page) => page.trim() !== '');
      assert.ok(pages.length > 1, 'the sample fills more than one page');
      for (const page of pages) assert.match(page, language === 'en' ? /No\.\s+Task/ : /序号\s+目标任务/);
      const first = analysis.commitments[0]?.text.slice(0, 6) ?? '';
      assert.ok(pages[0]?.includes(first), `the first page says ${first}`);
    });
});
