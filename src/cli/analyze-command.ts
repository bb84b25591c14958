/** `report-annotator analyze`: whole reports in, one document a report out. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyze } from '../analyze';
import {
  descriptions,
  textFormats,
  type ExportDescription,
  type ExportFormat,
  type ExportLanguage,
  type Rendered,
} from '../exports';
import { nameOf, readInput } from './input';
import { print } from './output';
import { Problem, report, UsageProblem } from './problem';
import { ProjectRules } from './rules';
import { table } from './table';

const lightFormats: readonly ExportFormat[] = [...textFormats, table];

const officeDescriptions = descriptions.filter(({ id }) => !textFormats.some((format) => format.id === id));
export const formats: readonly ExportDescription[] = [...textFormats, ...officeDescriptions, table];

/** The libraries of office formats are big: they are loaded for who asks for one. */
async function formatCalled(id: string): Promise<ExportFormat> {
  const has = (format: ExportFormat): boolean => format.id === id;
  const format = lightFormats.find(has) ?? (await import('../exports/office')).formats.find(has);
  if (!format) throw new UsageProblem(`unknown format ${id}.`);
  return format;
}

/** Formats of which one file holds one report alone. */
const single = new Set(['csv', 'html', 'jsonld', ...officeDescriptions.map(({ id }) => id)]);

export interface AnalyzeCommandOptions {
  readonly format: string;
  readonly language: ExportLanguage;
  readonly out?: string;
  readonly today?: string;
  /** False where the rules of the project and the comments of the report are not to count. */
  readonly rules?: boolean;
}

/** Analyses each file and goes on after one that fails. Returns whether all went well. */
export async function analyzeFiles(files: readonly string[], options: AnalyzeCommandOptions): Promise<boolean> {
  const format = await formatCalled(options.format);
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageProblem('standard input (-) can be read only once.');
  const whole = files.length > 1 && options.out === undefined;
  if (whole && single.has(format.id)) {
    throw new UsageProblem(`${format.label} of several files needs --out: one file cannot hold them.`);
  }
  if (options.out === undefined && process.stdout.isTTY && officeDescriptions.some(({ id }) => id === format.id)) {
    throw new UsageProblem(`${format.label} is no text for a terminal: use --out, or send it to a file.`);
  }
  if (options.out !== undefined) await makeFolder(options.out);

  const list = whole && format.id === 'json';
  const taken = new Set<string>();
  const rules = options.rules === false ? null : new ProjectRules();
  let written = 0;
  let ok = true;
  if (list) await print('[');
  for (const file of files) {
    try {
      const rendered = await renderFile(file, format, options, rules);
      if (options.out === undefined) {
        const between = list ? (written ? ',\n' : '\n') : written ? '\n' : '';
        await print(between);
        await print(list && typeof rendered === 'string' ? rendered.trimEnd() : rendered);
      } else {
        await print(`${await save(rendered, options.out, file, format, taken)}\n`);
      }
      written += 1;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      report('error', error.message);
      ok = false;
    }
  }
  if (list) await print('\n]\n');
  return ok;
}

async function renderFile(
  file: string,
  format: ExportFormat,
  { language, today, out }: AnalyzeCommandOptions,
  rules: ProjectRules | null,
): Promise<Rendered> {
  const { text, encoding } = await readInput(file);
  if (encoding !== null) {
    report('warning', `${nameOf(file)}: read as ${encoding}; save it as UTF-8 so that every program reads it alike.`);
  }
  const name = file === '-' ? 'stdin' : basename(file);
  const read = analyze(text, { name, ...(today === undefined ? {} : { today }) });
  const analysis = rules ? await rules.apply(file, text, read) : read;
  return format.render(analysis, { language, source: text, sourceUri: file === '-' ? '' : uriFrom(out ?? '.', file) });
}

/** Where links of an export in `folder` find the report. */
function uriFrom(folder: string, file: string): string {
  const path = relative(resolve(folder), resolve(file));
  // Another drive has no relative path.
  if (resolve(path) === path) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageProblem(
      `--out ${folder}: cannot make this folder (${(error as NodeJS.ErrnoException).code ?? String(error)}).`,
    );
  }
}

/** Two reports of one name do not overwrite each other. Returns the path written. */
async function save(
  rendered: Rendered,
  folder: string,
  file: string,
  format: ExportFormat,
  taken: Set<string>,
): Promise<string> {
  const stem = file === '-' ? 'stdin' : basename(file, extname(file));
  let path = join(folder, `${stem}.${format.extension}`);
  for (let i = 2; taken.has(path) || resolve(path) === resolve(file); i += 1) {
    path = join(folder, `${stem}-${i}.${format.extension}`);
  }
  taken.add(path);
  try {
    await writeFile(path, rendered);
  } catch (error) {
    throw new Problem(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
  return path;
}
