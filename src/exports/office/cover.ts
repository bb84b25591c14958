/** The first sheet: what the workbook is of, and how much is in it. */
import type { WriteSheet } from 'hucre/xlsx';
import type { CommitmentKind, ReportAnalysis, Strength } from '../../model';
import { uriOf } from '../heading';
import { countNames } from '../names';
import type { Row } from '../rows';
import type { Collection, CollectionOptions, ExportLanguage, ExportOptions, ReviewState } from '../types';
import { commitmentKinds, reviewStates, roles, sayIn, strengths, type Say } from '../words';
import { cellText } from './text';

type Line = readonly [label: string, value: string | number, link?: string];

/** @param rows the commitments that the workbook holds, which may be fewer than the analysis has. */
export function coverOf(
  title: string,
  analysis: ReportAnalysis,
  rows: readonly Row[],
  options: ExportOptions,
): WriteSheet {
  const { language, today, review } = options;
  const say = sayIn(language);
  const { document } = analysis;
  const uri = uriOf(document, options.sourceUri);
  const lines: Line[] = [
    uri === '' ? [say('来源', 'Source'), document.name] : [say('来源', 'Source'), document.name, uri],
    [say('报告日期', 'Date of the report'), document.date ?? say('未知', 'unknown')],
    [say('发布主体', 'Issued by'), document.issuer ?? say('未知', 'unknown')],
    ...dayLine(today, say),
    ...countLines(rows, language),
    ...(review ? reviewLines(rows, language) : []),
    [say('数据', 'Figures'), analysis.quantities.length],
    ...(['target', 'result', 'other'] as const).map((role): Line => [
      `　${roles[role][language]}`,
      analysis.quantities.filter((figure) => figure.role === role).length,
    ]),
    [say('名称', 'Names'), countNames(analysis.entities).size],
    [say('检查', 'Findings'), analysis.findings.length],
  ];
  return sheetWith(title, lines, say);
}

export function coverOfAll(
  title: string,
  { name, reports }: Collection,
  rows: readonly Row[],
  { language, today }: CollectionOptions,
): WriteSheet {
  const say = sayIn(language);
  const lines: Line[] = [
    [say('来源', 'Source'), name],
    [say('报告', 'Reports'), reports.length],
    ...dayLine(today, say),
    ...countLines(rows, language),
    ...(rows.some(({ review }) => review !== null) ? reviewLines(rows, language) : []),
  ];
  return sheetWith(title, lines, say);
}

const dayLine = (today: string | undefined, say: Say): Line[] =>
  today === undefined ? [] : [[say('导出日期', 'Exported on'), today]];

const countOf = (rows: readonly Row[], of: (row: Row) => boolean): number => rows.filter(of).length;

const countLines = (rows: readonly Row[], language: ExportLanguage): Line[] => [
  [sayIn(language)('承诺', 'Commitments'), rows.length],
  ...(Object.keys(commitmentKinds) as CommitmentKind[]).map((kind): Line => [
    `　${commitmentKinds[kind][language]}`,
    countOf(rows, ({ commitment }) => commitment.kind === kind),
  ]),
  ...(Object.keys(strengths) as Strength[]).map((strength): Line => [
    `　${strengths[strength][language]}`,
    countOf(rows, ({ commitment }) => commitment.strength === strength),
  ]),
];

const reviewLines = (rows: readonly Row[], language: ExportLanguage): Line[] => {
  const count = (state: ReviewState): number => countOf(rows, ({ review }) => review?.state === state);
  return [
    [sayIn(language)('核对', 'Reviewed'), `${count('checked')} / ${rows.length}`],
    [`　${reviewStates.doubtful[language]}`, count('doubtful')],
    [`　${reviewStates.changed[language]}`, count('changed')],
  ];
};

function sheetWith(title: string, lines: readonly Line[], say: Say): WriteSheet {
  const plain = {
    font: { name: '宋体', size: 11 },
    alignment: { vertical: 'top', wrapText: true, horizontal: 'left' },
  } as const;
  const head = {
    font: { name: '宋体', size: 16, bold: true },
    alignment: { vertical: 'center', wrapText: true },
  } as const;
  const cells: WriteSheet['cells'] = new Map([['0,0', { value: cellText(title), type: 'string', style: head }]]);
  lines.forEach(([label, value, link], i) => {
    cells.set(`${i + 2},0`, { value: label, type: 'string', style: plain });
    cells.set(`${i + 2},1`, {
      value: typeof value === 'number' ? value : cellText(value),
      type: typeof value === 'number' ? 'number' : 'string',
      style: plain,
      ...(link === undefined ? {} : { hyperlink: { target: link } }),
    });
  });
  return {
    name: say('封面', 'Cover'),
    columns: [{ width: 22 }, { width: 60 }],
    rows: [
      [cellText(title)],
      [],
      ...lines.map(([label, value]) => [label, typeof value === 'number' ? value : cellText(value)]),
    ],
    cells,
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
    pageSetup: { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
