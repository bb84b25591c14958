/** The report as one page that needs nothing else: marks with their cards, and the table of commitments. No script, no network. */
import type { Element, ElementContent } from 'hast';
import type { ReportAnalysis } from '../model';
import { columnsOf } from './columns';
import { htmlDescription } from './descriptions';
import { headingOf } from './heading';
import { bodyOf, type Body, type BodyContext, type Title } from './html/body';
import type { Place } from './html/draw';
import { collectionPage } from './html/collection';
import { element } from './html/element';
import { marksOf } from './html/marks';
import { treeOf, type ReportTree } from './html/report-tree';
import { contents, facts, pageWith } from './html/page';
import { picturesSection } from './html/pictures';
import { tableOf } from './html/table';
import { countNames } from './names';
import { picturesOf } from './pictures/data';
import { rowsOf, type Row } from './rows';
import type { ExportLanguage, ExportOptions, TextFormat } from './types';
import { entityTypes, roles, sayIn } from './words';

export const html: TextFormat = {
  ...htmlDescription,
  render: (analysis, options) => {
    const rows = rowsOf(analysis, options);
    const { language, source } = options;
    const context: BodyContext = {
      source,
      language,
      marks: marksOf(analysis, { language, rowOf: rowsByFigure(rows), counts: countNames(analysis.entities) }),
      places: placesOf(rows, language),
    };
    const report = treeOf(source);
    try {
      return pageOf(analysis, options, rows, report, bodyOf(report, context));
    } catch (error) {
      // Nested too deeply for the writers: the text is more than its markup.
      if (!(error instanceof RangeError)) throw error;
      const plain = treeOf(source, true);
      return pageOf(analysis, options, rows, plain, bodyOf(plain, context));
    }
  },
  renderAll: collectionPage,
};

function pageOf(
  analysis: ReportAnalysis,
  options: ExportOptions,
  rows: readonly Row[],
  { frontMatter }: ReportTree,
  { children, headings }: Body,
): string {
  const { language } = options;
  const say = sayIn(language);
  const title = headingOf(analysis, language);
  const front =
    frontMatter === null
      ? []
      : [
          element(
            'details',
            { className: ['front'] },
            element('summary', {}, say('文件头', 'Front matter')),
            element('pre', {}, frontMatter),
          ),
        ];
  return pageWith(
    title,
    language,
    headerOf(analysis, options, rows),
    ...(headings.length > 1 ? [contentsOf(headings, say('目录', 'Contents'))] : []),
    ...front,
    element('main', {}, element('article', { lang: analysis.document.language }, ...children)),
    element(
      'section',
      {},
      element('h2', { id: 'commitments' }, say('承诺清单', 'Commitments')),
      rows.length > 0
        ? tableOf(rows, columnsOf(options), language, 'commitments', ({ number, commitment }) =>
            commitment.mentions.length > 0 ? `#c${number}` : null,
          )
        : element('p', {}, say('没有承诺。', 'There are none.')),
    ),
    ...(analysis.quantities.length > 0
      ? [picturesSection(picturesOf(analysis, rows, language), numbersOf(rows), say)]
      : []),
  );
}

function headerOf({ document, quantities }: ReportAnalysis, options: ExportOptions, rows: readonly Row[]): Element {
  const { language, today } = options;
  const say = sayIn(language);
  const count = (role: string): string => String(quantities.filter((figure) => figure.role === role).length);
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    [say('来源', 'Source'), document.name],
    [say('报告日期', 'Date of the report'), document.date],
    [say('发布主体', 'Issued by'), document.issuer],
    [say('导出日期', 'Exported on'), today],
    [say('目标数字', 'Target figures'), count('target')],
    [say('结果数字', 'Result figures'), count('result')],
  ];
  const legend = (className: string, word: string): ElementContent =>
    element('li', {}, element('span', { className: [className] }, word));
  return element(
    'header',
    {},
    element('p', { className: ['name'] }, document.title ?? document.name),
    element(
      'dl',
      {},
      ...facts(lines),
      element(
        'div',
        {},
        element('dt', {}, say('承诺', 'Commitments')),
        element('dd', {}, element('a', { href: '#commitments' }, String(rows.length))),
      ),
    ),
    element(
      'ul',
      { className: ['legend'], ariaLabel: say('图例', 'Legend') },
      legend('target', roles.target[language]),
      legend('result', roles.result[language]),
      legend('other', roles.other[language]),
      element('li', {}, element('span', { className: ['m', 'period'] }, say('时间', 'Period'))),
      ...Object.entries(entityTypes).map(([type, label]) =>
        element(
          'li',
          {},
          element('span', { className: ['m', type === 'place' ? 'place-name' : type] }, label[language]),
        ),
      ),
    ),
  );
}

const contentsOf = (headings: readonly Title[], label: string): Element =>
  contents(
    label,
    headings.map(({ id, depth, text }) =>
      element('li', { className: [`d${depth}`] }, element('a', { href: `#${id}` }, text)),
    ),
  );

/** Where each row's first mention starts, in the order of the report. */
function placesOf(rows: readonly Row[], language: ExportLanguage): Place[] {
  return rows
    .flatMap((row) => {
      const [first] = row.commitment.mentions;
      const label = language === 'en' ? `Commitment No. ${row.number}` : `承诺清单第 ${row.number} 项`;
      return first ? [{ offset: first.start, row, label }] : [];
    })
    .sort((a, b) => a.offset - b.offset);
}

const numbersOf = (rows: readonly Row[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ commitment, number }) => [commitment.id, number]));

const rowsByFigure = (rows: readonly Row[]): ReadonlyMap<number, Row> =>
  new Map(rows.flatMap((row) => (row.commitment.quantity === null ? [] : [[row.commitment.quantity, row] as const])));
