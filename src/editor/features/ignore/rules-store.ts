/** The rules of each folder of the workspace: read once, watched, told of in the Problems panel where they are wrong. */
import {
  DiagnosticSeverity,
  Diagnostic,
  Disposable,
  EventEmitter,
  FileSystemError,
  l10n,
  languages,
  Uri,
  workspace,
  type TextDocument,
} from 'vscode';
import type { ReportAnalysis } from '../../../model';
import { applyRules } from '../../../review/rules/apply';
import { readRules, type RulesProblem } from '../../../review/rules/read';
import { noRules, type Rules } from '../../../review/rules/types';
import { isReport } from '../../analyses';
import { lookAgain } from '../../look-again';
import { rangeOf } from '../../ranges';
import { writeWhole } from '../../write-whole';
import { folderName, leadsOut, pathWithin } from '../review/home';
import { rulesFile } from './ids';

/** Rules are words that people write: a larger file is none. In bytes. */
const largest = 1_000_000;

/** A report, open or not. */
type Reported = Pick<TextDocument, 'uri' | 'isUntitled'>;

export class RulesStore extends Disposable {
  /** By address of the folder. */
  private readonly rules = new Map<string, Rules>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly problems = languages.createDiagnosticCollection('reportAnnotator.rules');
  private readonly subscriptions: Disposable[];
  /** Fires with the folder whose rules are new. */
  readonly onDidChange = this.changed.event;

  constructor() {
    super(() => {
      for (const subscription of this.subscriptions) subscription.dispose();
    });
    const watcher = workspace.createFileSystemWatcher(`**/${folderName}/${rulesFile}`);
    const reread = (file: Uri | null): void => {
      if (file) void this.read(Uri.joinPath(file, '..', '..'));
    };
    this.subscriptions = [
      this.changed,
      this.problems,
      watcher,
      watcher.onDidChange(reread),
      watcher.onDidCreate(reread),
      watcher.onDidDelete(reread),
      lookAgain(
        (document) => (isReport(document) ? this.fileFor(document) : null),
        (document) => reread(this.fileFor(document)),
      ),
      workspace.onDidChangeWorkspaceFolders(({ added }) => added.forEach(({ uri }) => void this.read(uri))),
    ];
    for (const { uri } of workspace.workspaceFolders ?? []) void this.read(uri);
  }

  /** The analysis as the rules of its folder and its own switches leave it. */
  apply(document: Reported, source: string, analysis: ReportAnalysis): ReportAnalysis {
    const folder = workspace.getWorkspaceFolder(document.uri)?.uri;
    const rules = folder && this.rules.get(folder.toString());
    return applyRules(source, analysis, rules ?? noRules, this.pathOf(document));
  }

  /** The report's path in its folder; `null` where it lies in none, so that no rule can name it. */
  pathOf({ uri, isUntitled }: Reported): string | null {
    const folder = workspace.getWorkspaceFolder(uri)?.uri;
    const path = folder && !isUntitled ? pathWithin(folder, uri) : null;
    return path === null ? null : path.join('/');
  }

  fileFor({ uri }: TextDocument): Uri | null {
    const folder = workspace.getWorkspaceFolder(uri)?.uri;
    return folder ? fileIn(folder) : null;
  }

  /**
   * Changes the file of rules as it is on disk now.
   * @param change gives the new text, or `null` where the old one cannot be understood.
   * @returns whether it was written. @throws what the file system says.
   */
  async edit(document: TextDocument, change: (text: string) => string | null): Promise<boolean> {
    const folder = workspace.getWorkspaceFolder(document.uri)?.uri;
    if (!folder || (await leadsOut(folder, way))) return false;
    const file = fileIn(folder);
    const text = change((await textOf(file)) ?? '');
    if (text === null) return false;
    await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
    await writeWhole(file, new TextEncoder().encode(text));
    await this.read(folder);
    return true;
  }

  private async read(folder: Uri): Promise<void> {
    const file = fileIn(folder);
    const text = await textOf(file).catch(() => null);
    const { rules, problems } =
      text === null || text.length > largest ? { rules: noRules, problems: [] } : readRules(text);
    const before = JSON.stringify(this.rules.get(folder.toString()) ?? noRules);
    this.rules.set(folder.toString(), rules);
    if (problems.length > 0) {
      const document = await workspace.openTextDocument(file);
      this.problems.set(
        file,
        problems.map((problem) => diagnosticOf(document, problem)),
      );
    } else this.problems.delete(file);
    if (JSON.stringify(rules) !== before) this.changed.fire(folder);
  }
}

/** From a folder of the workspace down to its rules. */
const way = [folderName, rulesFile];

const fileIn = (folder: Uri): Uri => Uri.joinPath(folder, ...way);

async function textOf(file: Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8').decode(await workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

function diagnosticOf(document: TextDocument, { start, end, problem, what }: RulesProblem): Diagnostic {
  const words: Record<RulesProblem['problem'], string> = {
    syntax: l10n.t('This is no YAML: {0}', what),
    'not-a-map': l10n.t('Rules are a map with the keys terms, metrics, names and ignore.'),
    'unknown-key': l10n.t('The rules know no key {0}.', what),
    'wrong-value': l10n.t('{0} has a value that the rules do not allow here; it is left out.', what),
    newer: l10n.t('These rules are for version {0}, newer than this extension; they are left out.', what),
  };
  const range = document.validateRange(rangeOf(document, { start, end: Math.max(end, start + 1) }));
  const diagnostic = new Diagnostic(range, words[problem], DiagnosticSeverity.Warning);
  diagnostic.source = l10n.t('Report Annotator');
  return diagnostic;
}
