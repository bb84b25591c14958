/** The report that the panel and the commands are about: the active Markdown editor's, until another takes its place. */
import { commands, Disposable, EventEmitter, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import { isReport } from './analyses';
import { hasReportContext } from './ids';

export class ActiveReport extends Disposable {
  private shown: TextDocument | undefined;
  private readonly changed = new EventEmitter<TextDocument | undefined>();
  private readonly subscriptions: Disposable[];
  readonly onDidChange = this.changed.event;

  constructor() {
    super(() => {
      for (const subscription of this.subscriptions) subscription.dispose();
    });
    this.subscriptions = [
      this.changed,
      window.onDidChangeActiveTextEditor(() => this.update()),
      window.onDidChangeVisibleTextEditors(() => this.update()),
      workspace.onDidOpenTextDocument(() => this.update()),
      workspace.onDidCloseTextDocument(() => this.update()),
    ];
    this.update();
  }

  get document(): TextDocument | undefined {
    return this.shown;
  }

  /** An editor that shows the report, the active one if it does. */
  get editor(): TextEditor | undefined {
    return this.shown && editorOf(this.shown);
  }

  private update(): void {
    const active = window.activeTextEditor?.document;
    const next = [active, this.shown, ...window.visibleTextEditors.map((editor) => editor.document)].find(
      (document) => document && isReport(document),
    );
    if (next === this.shown) return;
    this.shown = next;
    void commands.executeCommand('setContext', hasReportContext, next !== undefined);
    this.changed.fire(next);
  }
}

export const editorOf = (document: TextDocument): TextEditor | undefined =>
  window.activeTextEditor?.document === document
    ? window.activeTextEditor
    : window.visibleTextEditors.find((editor) => editor.document === document);
