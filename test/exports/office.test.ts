import assert from 'node:assert';
import { readXlsx } from 'hucre/xlsx';
import { analyze } from '../../src/analyze';
import { formats } from '../../src/exports/office';
import { cellText, xmlText } from '../../src/exports/office/text';
import type { ExportOptions } from '../../src/exports';

const source = [
  '# 云江市政府工作报告',
  '（2026年1月9日）',
  '## 一、2025年工作回顾',
  '全市粮食总产量达到96万吨，增长3.1%。',
  '## 二、2026年工作安排',
  '全市粮食总产量达到100万吨以上，确保新建绿道28公里。加快建设临川至云江快速通道。',
].join('\n\n');
const analysis = analyze(source, { name: 'report.md' });

async function render(id: string, options: Partial<ExportOptions> = {}): Promise<Uint8Array> {
  const format = formats.find((candidate) => candidate.id === id);
  const rendered = await format?.render(analysis, { language: 'zh-cn', source, sourceUri: 'report.md', ...options });
  assert.ok(rendered instanceof Uint8Array);
  return rendered;
}

const sheets = async (options: Partial<ExportOptions> = {}) => (await readXlsx(await render('xlsx', options))).sheets;

describe('XLSX', () => {
  it('has a cover and a sheet each for commitments, figures, names and findings', async () => {
    assert.deepEqual(
      (await sheets()).map(({ name }) => name),
      ['封面', '承诺', '数据', '名称', '检查'],
    );
    assert.deepEqual(
      (await sheets({ language: 'en' })).map(({ name }) => name),
      ['Cover', 'Commitments', 'Figures', 'Names', 'Findings'],
    );
  });

  it('keeps numbers as numbers and days as dates', async () => {
    const [, list] = await sheets();
    const head = list?.rows[0] ?? [];
    const row = list?.rows.find((cells) => cells.includes('粮食总产量')) ?? [];
    const cell = (title: string): unknown => row[head.indexOf(title)];
    assert.equal(cell('目标值'), 100);
    assert.equal(cell('单位'), '万吨');
    assert.ok(cell('截止日') instanceof Date);
    assert.equal((cell('截止日') as Date).toISOString().slice(0, 10), '2026-12-31');
    assert.equal(typeof cell('行号'), 'number');
  });

  it('leads from a row to its line', async () => {
    const [, list] = await sheets();
    const links = [...(list?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.target ?? []);
    assert.equal(links.length, analysis.commitments.length);
    for (const link of links) assert.match(link, /^report\.md#L\d+$/);
  });

  it('lists every figure and every name once', async () => {
    const [, , figures, names] = await sheets();
    assert.equal(figures?.rows.length, analysis.quantities.length + 1);
    const distinct = new Set(analysis.entities.map(({ type, canonical }) => type + canonical));
    assert.equal(names?.rows.length, distinct.size + 1);
  });

  it('shows the rows and columns that were asked for', async () => {
    const [first] = analysis.commitments;
    assert.ok(first);
    const [, list] = await sheets({ only: new Set([first.id]), columns: ['metric', 'number'] });
    assert.equal(list?.rows.length, 2);
    assert.deepEqual(list?.rows[0]?.slice(0, 2), ['序号', '指标']);
  });

  it('takes no text for a formula', async () => {
    const text = '确保=1+1项目新建绿道28公里。';
    const hostile = analyze(text, { name: '=cmd.md' });
    const xlsx = formats.find(({ id }) => id === 'xlsx');
    const bytes = await xlsx?.render(hostile, { language: 'zh-cn', source: text });
    assert.ok(bytes instanceof Uint8Array);
    for (const sheet of (await readXlsx(bytes)).sheets)
      for (const cell of sheet.cells?.values() ?? []) assert.equal(cell.formula, undefined);
  });
});

describe('DOCX', () => {
  it('is an Office Open XML package', async () => {
    const bytes = await render('docx');
    assert.deepEqual([...bytes.slice(0, 2)], [0x50, 0x4b]);
    assert.ok(new TextDecoder('latin1').decode(bytes).includes('word/document.xml'));
  });
});

describe('text in office files', () => {
  it('holds nothing that XML forbids', () => {
    assert.equal(xmlText('a\u0000\u000bb\ufffe\tc\nd'), 'ab\tc\nd');
    assert.equal(xmlText('𠮷\ud800x\udc00'), '𠮷\ufffdx\ufffd');
  });
  it('ends where a cell of Excel ends, and cuts no pair', () => {
    const long = cellText('一'.repeat(32_764) + '𠮷𠮷𠮷');
    assert.ok(long.length <= 32_767);
    assert.ok(long.endsWith('…'));
    assert.doesNotMatch(long, /[\ud800-\udbff](?![\udc00-\udfff])/);
    assert.equal(cellText('一'.repeat(32_767)).length, 32_767);
  });
});
