/** A table in Markdown whose line numbers lead back into the report. Nothing of the report renders as markup. */
import { collectedTable } from './collection';
import { columnsOf, type Column } from './columns';
import { markdownDescription } from './descriptions';
import { headingOf, uriOf } from './heading';
import { lineLink } from './lines';
import { rowsOf, type Row } from './rows';
import type { ExportLanguage, TextFormat } from './types';

export const markdown: TextFormat = {
  ...markdownDescription,
  render: (analysis, options) => {
    const target = linkTarget(uriOf(analysis.document, options.sourceUri));
    const heading = headingOf(analysis, options.language);
    return tableOf(heading, columnsOf(options), rowsOf(analysis, options), options.language, () => target);
  },
  renderAll: (collection, options) => {
    const { heading, columns, rows } = collectedTable(collection, options);
    return tableOf(heading, columns, rows, options.language, ({ file }) => linkTarget(file?.uri ?? ''));
  },
};

function tableOf(
  heading: string,
  columns: readonly Column[],
  rows: readonly Row[],
  language: ExportLanguage,
  targetOf: (row: Row) => string,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cells = (row: Row): string[] => {
    const target = targetOf(row);
    return columns.map((column) => {
      const text = escapeMarkdown(column.cell(row, language));
      const link = column.id === 'line' ? lineLink(target, row.line) : null;
      return link === null ? text : `[${text}](${link})`;
    });
  };
  return [
    `# ${escapeMarkdown(heading)}`,
    '',
    line(columns.map((column) => escapeMarkdown(column.label[language]))),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(cells(row))),
    '',
  ].join('\n');
}

/** A URI that a caller gives is encoded already, but for what would end the link. */
function linkTarget(uri: string): string {
  return uri.replace(/[\s()<>[\]\\|`"*_~!]/g, (character) =>
    /[()*!~_]/.test(character)
      ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
      : encodeURIComponent(character),
  );
}

/** A word joiner, which nobody sees. Renderers link bare addresses even across escapes; this parts scheme and host, name and @. */
const joiner = '&#8288;';

/**
 * Text as Markdown that reads as the same text: every character that could open emphasis, code, a link, HTML, an entity, a cell,
 * a footnote or mathematics is escaped, and addresses are kept from turning into links.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~$#!{}]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:(?=\/\/)/g, `${joiner}:`)
    .replace(/@/g, `${joiner}@`)
    .replace(/www(?=\.)/gi, `$&${joiner}`);
}
