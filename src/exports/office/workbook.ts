/** The sheets of the workbook: cover, commitments, figures, names and findings. */
import type { WriteSheet } from 'hucre/xlsx';
import type { Entity, Finding, Quantity, ReportAnalysis, Span } from '../../model';
import { collectedTable } from '../collection';
import { columnsOf, type Column } from '../columns';
import { headingOf, uriOf } from '../heading';
import { lineCounter, lineLink } from '../lines';
import { nameKey } from '../names';
import { readingOf } from '../reading';
import { rowsOf, type CollectedReport, type Row } from '../rows';
import type { Collection, CollectionOptions, ExportLanguage, ExportOptions } from '../types';
import {
  boundWords,
  changeWord,
  entityTypes,
  quantityKinds,
  roles,
  sayIn,
  severities,
  strengths,
  type Say,
} from '../words';
import { checkName, findingText } from '../findings';
import { coverOf, coverOfAll } from './cover';
import { sheetOf, type Day, type SheetColumn } from './sheet';

/** All sheets, in the order in which they are read. */
export function sheetsOf(analysis: ReportAnalysis, options: ExportOptions): WriteSheet[] {
  const say = sayIn(options.language);
  const uri = uriOf(analysis.document, options.sourceUri);
  const lineOf = lineCounter(options.source);
  const line = <R>(of: (row: R) => number | null): SheetColumn<R> => ({
    title: say('行号', 'Line'),
    width: 7,
    value: of,
    link: (row) => lineLink(uri, of(row)),
  });
  const numbered = <T>(items: readonly T[]): (T & { number: number })[] =>
    items.map((item, i) => ({ ...item, number: i + 1 }));

  const rows = rowsOf(analysis, options);
  const language = options.language;
  const commitments = [
    ...columnsOf(options).map((column): SheetColumn<Row> =>
      column.id === 'line' ? line((row) => row.line) : typed(column, language),
    ),
    ...ends<Row>(({ commitment }) => commitment.period, say),
  ];
  return [
    coverOf(headingOf(analysis, language), analysis, rows, options),
    sheetOf(say('承诺', 'Commitments'), commitments, rows),
    sheetOf(
      say('数据', 'Figures'),
      [...figureColumns(say, language), line(({ start }: Span) => lineOf(start))],
      numbered(analysis.quantities),
    ),
    sheetOf(
      say('名称', 'Names'),
      [...nameColumns(say, language), line(({ start }: Span) => lineOf(start))],
      namesOf(analysis.entities),
    ),
    sheetOf(
      say('检查', 'Findings'),
      [...findingColumns(say, language), line(({ start }: Span) => lineOf(start))],
      analysis.findings,
    ),
  ];
}

/** Cover, files and commitments of several reports: of figures and names nothing is kept. */
export function sheetsOfAll(collection: Collection, options: CollectionOptions): WriteSheet[] {
  const { language } = options;
  const say = sayIn(language);
  const { heading, columns, rows } = collectedTable(collection, options);
  const commitments = [
    ...columns.map((column): SheetColumn<Row> =>
      column.id === 'line'
        ? {
            title: say('行号', 'Line'),
            width: 7,
            value: ({ line }) => line,
            link: ({ file, line }) => lineLink(file?.uri ?? '', line),
          }
        : typed(column, language),
    ),
    ...ends<Row>(({ commitment }) => commitment.period, say),
  ];
  return [
    coverOfAll(heading, collection, rows, options),
    sheetOf(say('文件', 'Files'), fileColumns(rows, say), collection.reports),
    sheetOf(say('承诺', 'Commitments'), commitments, rows),
  ];
}

function fileColumns(rows: readonly Row[], say: Say): SheetColumn<CollectedReport>[] {
  const inside = new Map<string, Row[]>();
  for (const row of rows)
    if (inside.get(row.file?.label ?? '')?.push(row) === undefined) inside.set(row.file?.label ?? '', [row]);
  const count = (of: (row: Row) => boolean) => (report: CollectedReport) =>
    (inside.get(report.label) ?? []).filter(of).length;
  return [
    {
      title: say('文件', 'File'),
      width: 40,
      value: ({ label }) => label,
      link: ({ uri }) => (uri === '' ? null : uri),
    },
    { title: say('标题', 'Title'), width: 36, value: ({ analysis }) => analysis.document.title },
    { title: say('发布主体', 'Issued by'), width: 20, value: ({ analysis }) => analysis.document.issuer },
    {
      title: say('报告日期', 'Date of the report'),
      width: 12,
      value: ({ analysis: { document } }) => (document.date === null ? null : { day: document.date }),
    },
    { title: say('指标', 'Targets'), width: 8, value: count(({ commitment }) => commitment.kind === 'quantified') },
    { title: say('举措', 'Actions'), width: 8, value: count(({ commitment }) => commitment.kind === 'action') },
    { title: say('已核对', 'Checked'), width: 8, value: count(({ review }) => review?.state === 'checked') },
  ];
}

const widths: Readonly<Record<string, number>> = {
  number: 6,
  file: 30,
  kind: 8,
  metric: 36,
  value: 12,
  unit: 12,
  bound: 12,
  period: 14,
  actor: 16,
  owner: 18,
  strength: 8,
  section: 24,
  sentence: 60,
  notes: 24,
  review: 16,
  comments: 36,
  reviewer: 12,
  reviewed: 17,
};

/** A column of every export, with numbers as numbers. */
function typed(column: Column, language: ExportLanguage): SheetColumn<Row> {
  const numeric = column.id === 'number' || column.id === 'value';
  return {
    title: column.label[language],
    width: widths[column.id] ?? 16,
    value: (row) => {
      const text = column.cell(row, language);
      return numeric && /^-?[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : text;
    },
  };
}

/** The first and last day of a period, as dates that a spreadsheet can sort. */
function ends<R>(periodOf: (row: R) => string | null, say: Say): SheetColumn<R>[] {
  const end = (row: R, index: 0 | 1): Day | null => {
    const day = periodOf(row)?.split('/')[index];
    // Excel knows no day before 1900-03-01 rightly.
    return day && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day) && day >= '1900-03-01' ? { day } : null;
  };
  return [
    { title: say('起始日', 'From'), width: 12, value: (row) => end(row, 0) },
    { title: say('截止日', 'To'), width: 12, value: (row) => end(row, 1) },
  ];
}

function figureColumns(say: Say, language: ExportLanguage): SheetColumn<Quantity & { number: number }>[] {
  const exact = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return [
    { title: say('序号', 'No.'), width: 6, value: (row) => row.number },
    { title: say('原文', 'As written'), width: 16, value: (row) => row.text },
    { title: say('指标', 'Metric'), width: 30, value: (row) => row.metric },
    { title: say('标准指标', 'Indicator'), width: 22, value: (row) => row.indicator },
    { title: say('性质', 'Role'), width: 8, value: (row) => roles[row.role][language] },
    { title: say('类型', 'Kind'), width: 10, value: (row) => quantityKinds[row.kind][language] },
    { title: say('读数', 'Reading'), width: 18, value: (row) => readingOf(row, language).short },
    { title: say('界限', 'Bound'), width: 10, value: (row) => boundWords[row.comparator][language] },
    {
      title: say('增减', 'Change'),
      width: 10,
      value: (row) => row.change && changeWord(row.change, row.kind)[language],
    },
    { title: say('最小值', 'Min'), width: 16, value: (row) => exact(row.min) },
    { title: say('最大值', 'Max'), width: 16, value: (row) => exact(row.max) },
    { title: say('单位', 'Unit'), width: 10, value: (row) => row.unit },
    ...ends<Quantity>((row) => row.period, say),
    { title: say('力度', 'Firmness'), width: 10, value: (row) => row.strength && strengths[row.strength][language] },
    { title: say('责任主体', 'By'), width: 16, value: (row) => row.actor },
    { title: say('章节', 'Section'), width: 24, value: (row) => row.section.join(' / ') },
  ];
}

interface Name extends Entity {
  readonly count: number;
}

/** Each name once, at its first place, with how often it is said. */
function namesOf(entities: readonly Entity[]): readonly Name[] {
  const names = new Map<string, Name>();
  for (const entity of entities) {
    const key = nameKey(entity);
    const known = names.get(key);
    names.set(
      key,
      known
        ? {
            ...known,
            title: known.title ?? entity.title,
            affiliation: known.affiliation ?? entity.affiliation,
            count: known.count + 1,
          }
        : { ...entity, count: 1 },
    );
  }
  return [...names.values()];
}

function nameColumns(say: Say, language: ExportLanguage): SheetColumn<Name>[] {
  return [
    { title: say('名称', 'Name'), width: 36, value: (row) => row.canonical },
    { title: say('类型', 'Type'), width: 10, value: (row) => entityTypes[row.type][language] },
    { title: say('职务', 'Post'), width: 16, value: (row) => row.title },
    { title: say('所属', 'Of'), width: 24, value: (row) => row.affiliation },
    { title: say('区划代码', 'Division code'), width: 14, value: (row) => row.code },
    { title: say('次数', 'Count'), width: 7, value: (row) => row.count },
  ];
}

function findingColumns(say: Say, language: ExportLanguage): SheetColumn<Finding>[] {
  return [
    { title: say('级别', 'Severity'), width: 8, value: (row) => severities[row.severity][language] },
    { title: say('检查', 'Check'), width: 18, value: (row) => checkName(row, language) },
    { title: say('说明', 'Message'), width: 80, value: (row) => findingText(row, language) },
  ];
}
