/** A table in Markdown whose line numbers lead back into the report. Nothing of the report renders as markup. */
import type { ReportAnalysis } from '../model';
import { columnsOf } from './columns';
import { markdownDescription } from './descriptions';
import { headingOf, uriOf } from './heading';
import { rowsOf, type Row } from './rows';
import type { ExportOptions, TextFormat } from './types';

export const markdown: TextFormat = {
  ...markdownDescription,
  render: (analysis, options) => {
    const { language } = options;
    const columns = columnsOf(options);
    const target = linkTarget(analysis, options);
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const cells = (row: Row): string[] =>
      columns.map((column) => {
        const text = escapeMarkdown(column.cell(row, language));
        return column.id === 'line' && row.line !== null && target !== '' ? `[${text}](${target}#L${row.line})` : text;
      });
    return [
      `# ${escapeMarkdown(headingOf(analysis, language))}`,
      '',
      line(columns.map((column) => escapeMarkdown(column.label[language]))),
      line(columns.map(() => '---')),
      ...rowsOf(analysis, options).map((row) => line(cells(row))),
      '',
    ].join('\n');
  },
};

/** A URI that a caller gives is encoded already, but for what would end the link. */
function linkTarget({ document }: ReportAnalysis, { sourceUri }: ExportOptions): string {
  return uriOf(document, sourceUri).replace(/[\s()<>[\]\\|`"*_~!]/g, (character) =>
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
