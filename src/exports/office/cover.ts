/** The first sheet: what the workbook is of, and how much is in it. */
import type { WriteSheet } from 'hucre/xlsx';
import type { ReportAnalysis, Strength } from '../../model';
import { uriOf } from '../heading';
import { countNames } from '../names';
import type { Row } from '../rows';
import type { ExportOptions } from '../types';
import { commitmentKinds, reviewStates, roles, sayIn, strengths } from '../words';
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
  const count = (of: (row: Row) => boolean): number => rows.filter(of).length;
  const lines: Line[] = [
    uri === '' ? [say('来源', 'Source'), document.name] : [say('来源', 'Source'), document.name, uri],
    [say('报告日期', 'Date of the report'), document.date ?? say('未知', 'unknown')],
    [say('发布主体', 'Issued by'), document.issuer ?? say('未知', 'unknown')],
    ...(today === undefined ? [] : ([[say('导出日期', 'Exported on'), today]] as const)),
    [say('承诺', 'Commitments'), rows.length],
    [`　${commitmentKinds.quantified[language]}`, count(({ commitment }) => commitment.kind === 'quantified')],
    [`　${commitmentKinds.action[language]}`, count(({ commitment }) => commitment.kind === 'action')],
    ...(Object.keys(strengths) as Strength[]).map((strength): Line => [
      `　${strengths[strength][language]}`,
      count(({ commitment }) => commitment.strength === strength),
    ]),
    ...(review
      ? [
          [say('核对', 'Reviewed'), `${count((row) => row.review?.state === 'checked')} / ${rows.length}`] as const,
          [`　${reviewStates.doubtful[language]}`, count((row) => row.review?.state === 'doubtful')] as const,
          [`　${reviewStates.changed[language]}`, count((row) => row.review?.state === 'changed')] as const,
        ]
      : []),
    [say('数据', 'Figures'), analysis.quantities.length],
    ...(['target', 'result', 'other'] as const).map((role): Line => [
      `　${roles[role][language]}`,
      analysis.quantities.filter((figure) => figure.role === role).length,
    ]),
    [say('名称', 'Names'), countNames(analysis.entities).size],
    [say('检查', 'Findings'), analysis.findings.length],
  ];
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
