/** 任务分解表 as an office prints it (ISO/IEC 29500): fonts and margins after GB/T 9704, a table whose head stands on every page. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import type { ReportAnalysis } from '../../model';
import { collectedTable } from '../collection';
import { columnsFor as allColumns, columnsOf, type Column, type TableOf } from '../columns';
import { uriOf } from '../heading';
import { readingOf } from '../reading';
import { lineLink } from '../lines';
import { rowsOf, type Row } from '../rows';
import type { Collection, CollectionOptions, ExportFormat, ExportLanguage, ExportOptions } from '../types';
import { sayIn, type Say } from '../words';
import { docxDescription } from '../descriptions';
import { xmlText } from './text';

export const docx: ExportFormat = {
  ...docxDescription,
  render: (analysis, options) => packed(documentOf(analysis, options)),
  renderAll: (collection, options) => packed(documentOfAll(collection, options)),
};

const packed = async (document: Document): Promise<Uint8Array> => new Uint8Array(await Packer.toArrayBuffer(document));

/** GB/T 9704 names 小标宋 for titles and 仿宋 for text; a machine without them falls back by the class of the font. */
const titleFont = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '方正小标宋简体' };
const headFont = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' };
const textFont = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312' };

/** Sizes in half-points: 二号, 小四, 五号. */
const size = { title: 44, note: 24, cell: 21 } as const;

interface DocumentColumn {
  readonly id: string;
  readonly title: string;
  /** Share of the table's width, against those of the others. */
  readonly width: number;
  readonly centred?: boolean;
  cell(row: Row): string;
}

/** What the table shows unless columns are chosen: the figure is one cell, as people write it. */
function columnsFor(options: Pick<ExportOptions, 'language' | 'columns'> & TableOf): readonly DocumentColumn[] {
  const { language, columns: wanted } = options;
  if (wanted) {
    const chosen = columnsOf(options);
    return chosen.map((column) => asDocumentColumn(column, language, weights[column.id] ?? 8));
  }
  const known = (id: string, width: number, centred = false): DocumentColumn[] =>
    allColumns(options)
      .filter((column) => column.id === id)
      .map((column) => ({ ...asDocumentColumn(column, language, width), centred }));
  const say = sayIn(language);
  return [
    ...known('number', 6, true),
    ...known('file', 14),
    { id: 'task', title: say('目标任务', 'Task'), width: 34, cell: ({ commitment }) => commitment.text },
    {
      id: 'target',
      title: say('目标值', 'Target'),
      width: 13,
      cell: ({ quantity }) => (quantity ? readingOf(quantity, language).short : ''),
    },
    ...known('period', 11, true),
    ...known('actor', 12, true),
    ...known('owner', 12, true),
    ...known('strength', 6, true),
    ...known('review', 9, true),
    ...known('line', 6, true),
  ];
}

const weights: Readonly<Record<string, number>> = {
  number: 5,
  metric: 20,
  section: 14,
  sentence: 34,
  notes: 14,
  file: 14,
  line: 5,
  comments: 20,
};

function asDocumentColumn(column: Column, language: ExportLanguage, width: number): DocumentColumn {
  return { id: column.id, title: column.label[language], width, cell: (row) => column.cell(row, language) };
}

function documentOf(analysis: ReportAnalysis, options: ExportOptions): Document {
  const { language, today } = options;
  const say = sayIn(language);
  const { document } = analysis;
  const report = xmlText((document.title ?? document.name).replace(/\s+/g, ' ').trim());
  const uri = uriOf(document, options.sourceUri);
  const rows = rowsOf(analysis, options);
  const note = [
    document.issuer === null ? '' : say(`发布主体：${document.issuer}`, `Issued by ${document.issuer}`),
    document.date === null ? '' : say(`报告日期：${document.date}`, `Report of ${document.date}`),
    ...countAndDay(rows, today, say),
  ];
  const table = tableOf(columnsFor(options), rows, () => uri);
  return pagesOf(say(`${report}任务分解表`, `${report}: tasks and targets`), note, table, say);
}

function documentOfAll(collection: Collection, options: CollectionOptions): Document {
  const say = sayIn(options.language);
  const { rows, reviewed } = collectedTable(collection, options);
  const name = xmlText(collection.name);
  const note = [
    say(`共${collection.reports.length}份报告`, `${collection.reports.length} reports`),
    ...countAndDay(rows, options.today, say),
  ];
  const columns = columnsFor({ ...options, files: true, ...(reviewed ? { review: true } : {}) });
  const table = tableOf(columns, rows, ({ file }) => file?.uri ?? '');
  return pagesOf(say(`${name}任务分解表`, `${name}: tasks and targets`), note, table, say);
}

const countAndDay = (rows: readonly Row[], today: string | undefined, say: Say): string[] => [
  say(`共${rows.length}项`, `${rows.length} rows`),
  today === undefined ? '' : say(`导出日期：${today}`, `Exported on ${today}`),
];

function pagesOf(title: string, note: readonly string[], table: Table, say: Say): Document {
  return new Document({
    title,
    styles: { default: { document: { run: { font: textFont, size: size.cell } } } },
    sections: [
      {
        properties: {
          page: {
            size: {
              orientation: PageOrientation.LANDSCAPE,
              width: convertMillimetersToTwip(210),
              height: convertMillimetersToTwip(297),
            },
            // The margins of GB/T 9704 (top 37, binding edge 28 mm, 156 × 225 mm of text), turned with the page.
            margin: {
              top: convertMillimetersToTwip(28),
              bottom: convertMillimetersToTwip(26),
              left: convertMillimetersToTwip(37),
              right: convertMillimetersToTwip(35),
            },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 160 },
            children: [new TextRun({ text: title, font: titleFont, size: size.title })],
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 160 },
            children: [new TextRun({ text: xmlText(note.filter(Boolean).join(say('　　', ' · '))), size: size.note })],
          }),
          table,
        ],
      },
    ],
  });
}

/** `— 3 —`, as GB/T 9704 has it. */
function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28 })],
  });
}

function tableOf(columns: readonly DocumentColumn[], rows: readonly Row[], uriFor: (row: Row) => string): Table {
  const total = convertMillimetersToTwip(297 - 37 - 35);
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((total * width) / shares));
  const cell = (text: string, i: number, head: boolean, link: string | null = null): TableCell => {
    const run = new TextRun({ text: xmlText(text), size: size.cell, ...(head ? { font: headFont } : {}) });
    return new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      verticalAlign: VerticalAlign.CENTER,
      children: [
        new Paragraph({
          alignment: head || columns[i]?.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [link === null ? run : new ExternalHyperlink({ link, children: [run] })],
        }),
      ],
    });
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: total, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, i) => cell(title, i, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, i) =>
              cell(column.cell(row), i, false, column.id === 'line' ? lineLink(uriFor(row), row.line) : null),
            ),
          }),
      ),
    ],
  });
}
