/** Reads front matter leniently: what a report says of itself, however badly it is written. */
import { isMap, isScalar, parseDocument } from 'yaml';
import type { FrontMatter } from './types';

type Fields = ReadonlyMap<string, string>;
const NAMES = { title: ['title', '标题'], date: ['date', '日期', '时间'], author: ['author', '作者'] } as const;
const EMPTY = /^(?:none|null|nil|undefined|~|-|n\/a)?$/i;
/** Front matter larger than this is read line by line. */
const MAX_YAML = 20_000;

/** Reads the block with its `---` fences. Never throws; what is wrong is told once in `problem`. */
export function parseFrontMatter(block: string): FrontMatter {
  const text = block.replace(/^---[^\n\r]*(?:\r\n?|\n)?/, '').replace(/(?:\r\n?|\n)?(?:---|\.\.\.)\s*$/, '');
  const { fields, problem } = fieldsOf(text);
  const field = (names: readonly string[]): string | null => {
    const value = names.map((name) => fields.get(name)).find((found) => found !== undefined);
    return value === undefined || EMPTY.test(value) ? null : value;
  };
  const date = field(NAMES.date);
  return { title: field(NAMES.title), date: date && dateIn(date), author: field(NAMES.author), problem };
}

function fieldsOf(text: string): { fields: Fields; problem: string | null } {
  if (text.length > MAX_YAML)
    return { fields: lineByLine(text), problem: 'The front matter is too long to be read as YAML.' };
  try {
    // Aliases are never followed: only plain values of the outermost map are read.
    const document = parseDocument(text, {
      schema: 'failsafe',
      logLevel: 'silent',
      prettyErrors: false,
      strict: false,
    });
    const [error] = document.errors;
    if (error) return { fields: lineByLine(text), problem: error.message };
    if (document.contents === null) return { fields: new Map(), problem: null };
    if (!isMap(document.contents))
      return { fields: lineByLine(text), problem: 'The front matter is no list of fields.' };
    const fields = new Map<string, string>();
    for (const { key, value } of document.contents.items) {
      if (isScalar(key) && isScalar(value))
        put(fields, String(key.value), typeof value.value === 'string' ? value.value : '');
    }
    return { fields, problem: null };
  } catch (error) {
    return { fields: lineByLine(text), problem: error instanceof Error ? error.message : String(error) };
  }
}

function lineByLine(text: string): Fields {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r\n?|\n/)) {
    const at = line.search(/[:：]/);
    if (at > 0)
      put(
        fields,
        line.slice(0, at),
        line
          .slice(at + 1)
          .trim()
          .replace(/^(["'])(.*)\1$/, '$2'),
      );
  }
  return fields;
}

function put(fields: Map<string, string>, key: string, value: string): void {
  const name = key.trim().toLowerCase();
  if (!fields.has(name)) fields.set(name, value.trim());
}

/** The ISO 8601 date that `text` begins with or holds (`2019-02-21- 17:08`, `2019/2/21`, `2019年2月21日`), or `null`. */
export function dateIn(text: string): string | null {
  const match = /(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/.exec(text);
  const compact = match ?? /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (!compact) return null;
  const [year, month, day] = compact.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
