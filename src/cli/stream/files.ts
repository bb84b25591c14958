/** `report-annotator analyze --jsonl`: whole folders of reports, each answered by one line as soon as it is done. */
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import picomatch from 'picomatch';
import { nameOf, readInput } from '../input';
import { Problem, report, UsageProblem } from '../problem';
import { ProjectRules } from '../rules';
import { Pool } from './pool';
import { inOrder, type StreamCommandOptions } from './stream-command';

/** What `analyze` takes beside what `stream` does. */
export interface StreamFilesOptions extends StreamCommandOptions {
  /** False where the rules of the project and the comments of the report are not to count. */
  readonly rules?: boolean;
}

/** Analyses every file that the patterns name. @returns whether all could be read. */
export async function streamFiles(patterns: readonly string[], options: StreamFilesOptions): Promise<boolean> {
  const files = await filesOf(patterns);
  if (files.length === 0) throw new UsageProblem(`${patterns.join(' ')}: no file is called so.`);
  const pool = new Pool(options.today ?? null, options.jobs);
  const rules = options.rules === false ? null : new ProjectRules();
  let ok = true;
  // eslint-disable-next-line @typescript-eslint/require-await -- the consumer takes any async iterable
  const input = async function* (): AsyncGenerator<string> {
    yield* files;
  };
  await inOrder(input(), pool.size * 4, async (file) => {
    try {
      const { text, encoding } = await readInput(file);
      if (encoding !== null) report('warning', `${nameOf(file)}: read as ${encoding}.`);
      const ruled = rules ? await rules.of(file) : null;
      return await pool.answer(Buffer.from(JSON.stringify({ id: file, text })), ruled);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      report('error', error.message);
      ok = false;
      return JSON.stringify({ id: file, error: error.message });
    }
  });
  await pool.close();
  return ok;
}

/** A name that exists is that file, or all Markdown in that folder; anything else is a pattern. Each file once, in a stable order. */
export async function filesOf(patterns: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const kind = pattern === '-' ? 'file' : await kindOf(pattern);
    if (kind === 'file') found.add(pattern);
    else {
      const matches = kind === 'folder' ? await markdownIn(pattern) : await matching(pattern);
      // What is no pattern and names nothing is told as a file that is missing.
      if (matches.length === 0 && kind === null && !picomatch.scan(pattern).isGlob) found.add(pattern);
      for (const match of matches) found.add(match);
    }
  }
  return [...found];
}

const markdownIn = async (folder: string): Promise<string[]> =>
  (await walk(folder)).filter((file) => file.endsWith('.md')).map((file) => join(folder, file));

/** Patterns are written with `/` on every system. */
async function matching(pattern: string): Promise<string[]> {
  const { base, glob, isGlob } = picomatch.scan(pattern);
  if (!isGlob) return [];
  const matches = picomatch(glob);
  return (await walk(base || '.'))
    .filter((file) => matches(file.split(sep).join('/')))
    .map((file) => (base === '' ? file : join(base, file)));
}

/** Every file under a folder, in a stable order; a folder that cannot be read holds none. What npm installs is nobody's report. */
async function walk(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
      .filter((file) => !file.split(sep).includes('node_modules'))
      .sort();
  } catch {
    return [];
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}
