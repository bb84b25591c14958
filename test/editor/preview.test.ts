/** Marks in the preview, through the parser that VS Code has. */
import assert from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import { analyze } from '../../src/analyze';
import { previewMarks } from '../../src/editor/features/preview/marks';
import { markReports, type MarkedText } from '../../src/editor/features/preview/plugin';
import { english } from '../../src/editor/translate';
import { lineCounter } from '../../src/exports/lines';

const read = (source: string): MarkedText => ({
  source,
  marks: previewMarks({
    analysis: analyze(source),
    source,
    t: english,
    language: 'en',
    lineOf: lineCounter(source),
  }),
});
const parser = (options = {}): MarkdownIt => markReports(new MarkdownIt({ html: true, ...options }), read);

interface Drawn {
  readonly classes: string;
  readonly title: string;
  text: string;
}
function drawnIn(page: string): Drawn[] {
  const drawn: Drawn[] = [];
  const open: (Drawn | null)[] = [];
  const html = new Parser({
    onopentag(_name, { class: classes = '', title = '' }) {
      const mark = classes.startsWith('report-annotator') ? { classes, title, text: '' } : null;
      if (mark) drawn.push(mark);
      open.push(mark);
    },
    ontext(text) {
      for (const mark of open) if (mark) mark.text += text;
    },
    onclosetag: () => void open.pop(),
  });
  html.end(page);
  return drawn;
}
const texts = (source: string, options = {}): string[] =>
  drawnIn(parser(options).render(source)).map(({ text }) => text);
/** The page without its marks. */
const plain = (page: string): string => page.replace(/<span class="report-annotator[^>]*>([^<]*)<\/span>/g, '$1');

describe('preview', () => {
  it('marks figures, times and names, with the card as their title', () => {
    const drawn = drawnIn(parser().render('# 云江市2026年工作安排\n\n2026年，确保新建绿道60公里。\n'));
    const figure = drawn.find(({ text }) => text === '60公里');
    assert.equal(figure?.classes, 'report-annotator target count');
    assert.match(figure?.title ?? '', /^绿道 · Target\n60 公里\n[^]*Deadline {2}all of 2026/);
    assert.ok(drawn.some(({ classes, text }) => classes === 'report-annotator period' && text === '2026年'));
    assert.ok(drawn.some(({ classes }) => classes === 'report-annotator place'));
  });

  const cases: readonly (readonly [what: string, source: string, marked: readonly string[]])[] = [
    ['emphasis', '确保新建绿道**60公里**。', ['60公里']],
    ['emphasis inside a figure', '确保新建绿道**60**公里。', ['60', '公里']],
    ['a table', '| 指标 | 目标 | 再 |\n| --- | --- | --- |\n| 绿道 | 60公里 | 60公里 |\n', ['60公里', '60公里']],
    ['a list in a quote', '> - 增长5%\n> - 增长5%，\n>   再增长6%\n', ['5%', '5%', '6%']],
    ['an escape', '投资\\*5亿元\\*，增长6%。', ['5亿元', '6%']],
    ['an entity', '投资&nbsp;5亿元&amp;增长6%。', ['5亿元', '6%']],
    ['a link', '[增长5%](https://example.org/5%/6%)，增长6%。', ['5%', '6%']],
    ['what stands in code first', '`5%` 增长5%。', ['5%']],
    ['other line ends', '增长5%。\r\n\r\n增长6%。\r\n', ['5%', '6%']],
    ['text in a block of HTML', '<p title="5%"><!-- 7% -->增长5%。</p>\n<div>\n增长6%。\n</div>\n', ['5%', '6%']],
    ['HTML with other line ends', '<div>\r\n增长6%。\r\n</div>\r\n', ['6%']],
    ['nothing', '各位代表，大家好。', []],
  ];
  for (const [what, source, marked] of cases) it(`sees ${what}`, () => assert.deepEqual(texts(source), marked));

  it('keeps quotes and links that later rules make', () => {
    const options = { typographer: true, linkify: true };
    const source = '“绿道” "a" 增长5%，见 https://example.org/6% 的表，学位增长6%。';
    const page = parser(options).render(source);
    assert.deepEqual(
      drawnIn(page).map(({ text }) => text),
      ['5%', '6%'],
    );
    assert.equal(plain(page), new MarkdownIt({ html: true, ...options }).render(source));
    assert.match(page, /“a”/);
    assert.match(page, /<a href="https:/);
  });

  it('changes nothing but the marks, for any text', () => {
    const piece = fc.constantFrom(
      '增长5%',
      '**',
      '*',
      '`',
      '<b>',
      '[',
      '](x)',
      '\\',
      '&amp;',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '| a | 5个 |\n| - | - |\n',
      '300亿元',
      '"',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
        const source = parts.join('');
        assert.equal(plain(parser().render(source)), new MarkdownIt({ html: true }).render(source));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves a text plain that nothing is known of', () => {
    const none = markReports(new MarkdownIt(), () => null);
    assert.equal(none.render('增长5%'), new MarkdownIt().render('增长5%'));
  });

  it('draws the marks of whole reports', function () {
    this.timeout(120_000);
    const folder = existsSync('../shared/gold') ? '../shared/gold' : 'media/sample';
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .slice(0, 6)) {
      const source = readFileSync(join(folder, file), 'utf8').replace(/^---\n[^]*?\n---\n/, '');
      const wanted = read(source)
        .marks.map(({ start, end }) => source.slice(start, end))
        .filter((text) => /^[^\s*_[\]\\&<]+$/.test(text));
      const shown = texts(source);
      const missing = wanted.filter((text) => !shown.includes(text));
      assert.deepEqual(missing, [], file);
    }
  });
});
