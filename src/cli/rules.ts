/** The rules of a project for reports that are named on the command line: `.report-annotator/rules.yaml` in the nearest folder above. */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ReportAnalysis } from '../model';
import { applyRules } from '../review/rules/apply';
import { readRules } from '../review/rules/read';
import { noRules, type Rules } from '../review/rules/types';
import { Problem, report } from './problem';

const NAME = join('.report-annotator', 'rules.yaml');

/** Rules, and what they call the report: its path in their folder, parted by `/`, or `null`. */
export interface Ruled {
  readonly rules: Rules;
  readonly document: string | null;
}

/** The rules that hold below `folder`. */
interface Found {
  readonly folder: string | null;
  readonly rules: Rules;
}

const NONE: Found = { folder: null, rules: noRules };

/** Looks for rules once a folder. */
export class ProjectRules {
  private readonly byFolder = new Map<string, Promise<Found>>();

  /** The analysis of a file, `-` for standard input, as the rules above it and its own comments leave it. */
  async apply(file: string, source: string, analysis: ReportAnalysis): Promise<ReportAnalysis> {
    const { rules, document } = await this.of(file);
    return applyRules(source, analysis, rules, document);
  }

  /** The rules that hold for a file, in a form that can be sent to a worker. */
  async of(file: string): Promise<Ruled> {
    const path = file === '-' ? null : resolve(file);
    const { folder, rules } = await this.above(path === null ? process.cwd() : dirname(path));
    return { rules, document: path === null || folder === null ? null : relative(folder, path).split(sep).join('/') };
  }

  private above(folder: string): Promise<Found> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const found = this.find(folder);
    this.byFolder.set(folder, found);
    return found;
  }

  private async find(folder: string): Promise<Found> {
    const text = await textOf(join(folder, NAME));
    if (text === null) {
      const parent = dirname(folder);
      return parent === folder ? NONE : this.above(parent);
    }
    const { rules, problems } = readRules(text);
    for (const { problem, what } of problems)
      report('warning', `${join(folder, NAME)}: ${[problem, what].filter(Boolean).join(': ')}.`);
    return { folder, rules };
  }
}

/** `null` where there is no such file. @throws {Problem} where there is one that cannot be read. */
async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new Problem(`${file}: cannot be read (${code}).`);
  }
}
