/** One report view: keeps its page at what the report says now, and takes to the report what is done in it. */
import {
  Disposable,
  l10n,
  TabInputText,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import type { Span, ReportAnalysis } from '../../../model';
import { patchOf } from '../../../report-view/patch';
import type { FromView, Notice, ToView, ViewRow } from '../../../report-view/types';
import { isReport, type Analyses } from '../../analyses';
import { fileName } from '../../file-name';
import { section, settings } from '../../ids';
import { readersLanguage } from '../../language';
import { showSpan } from '../navigation';
import type { ReviewMarks } from '../review';
import { contentOf } from './content';
import { columnsOf, commitmentAt } from './rows';
import { newNonce, shellOf } from './shell';
import { viewWords } from './words';

/** The caret has rested when it did not move for this long, in milliseconds. */
const followMs = 100;

export interface ViewNeeds {
  readonly extensionUri: Uri;
  readonly analyses: Analyses;
  readonly review: ReviewMarks;
  /** Makes a page of the report that prints. */
  print(document: TextDocument): unknown;
}

export class ReportViewPanel extends Disposable {
  /** The report as its page shows it; `null` while the page is loading or has nothing to show. */
  private shown: { readonly analysis: ReportAnalysis; readonly source: string; rows: readonly ViewRow[] } | null = null;
  private loaded = false;
  private document: TextDocument | undefined;
  /** What the view itself selected in the report: the caret is there because of it. */
  private own: Span | null = null;
  private following: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: { dispose(): unknown }[];

  constructor(
    private readonly panel: WebviewPanel,
    readonly uri: Uri,
    private readonly needs: ViewNeeds,
  ) {
    super(() => {
      clearTimeout(this.following);
      Disposable.from(...this.subscriptions).dispose();
    });
    const { analyses, review } = needs;
    this.subscriptions = [
      panel.webview.onDidReceiveMessage((message: FromView) => this.take(message)),
      analyses.onDidChange((document) => {
        if (document === this.document) this.update();
      }),
      review.onDidChange((document) => {
        if (document === this.document) this.update();
      }),
      // A report that is closed and opened again is another document of the same address.
      workspace.onDidOpenTextDocument((document) => {
        if (document.uri.toString() === uri.toString()) void this.follow(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.update();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (textEditor.document === this.document && selection)
          this.caretMoved(textEditor.document.offsetAt(selection.active));
      }),
    ];
    const { webview } = panel;
    const roots = ['dist', 'media'].map((folder) => Uri.joinPath(needs.extensionUri, folder));
    webview.options = { enableScripts: true, enableForms: false, enableCommandUris: false, localResourceRoots: roots };
    panel.title = l10n.t('{0} — table and pictures', fileName(uri));
    panel.iconPath = Uri.joinPath(needs.extensionUri, 'media', 'icon.png');
    const asset = (...path: string[]): string =>
      webview.asWebviewUri(Uri.joinPath(needs.extensionUri, ...path)).toString();
    webview.html = shellOf(
      {
        source: webview.cspSource,
        script: asset('dist', 'report-view.js'),
        style: asset('media', 'report-view.css'),
        language: readersLanguage() === 'en' ? 'en' : 'zh-CN',
        title: panel.title,
      },
      newNonce(),
    );
  }

  reveal(): void {
    this.panel.reveal(undefined, false);
  }

  /** What is shown, for tests and for whoever asks. */
  get rows(): readonly ViewRow[] {
    return this.shown?.rows ?? [];
  }

  private async take(message: FromView): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.loaded = true;
        this.shown = null;
        if (this.document && !this.document.isClosed) this.update();
        else await this.open();
        break;
      case 'reveal':
        await this.show(message.id, message.focus);
        break;
      case 'tick':
        await this.tick(message.id, message.checked);
        break;
      case 'open': {
        const document = await this.open();
        if (document) await window.showTextDocument(document, { viewColumn: this.columnOf(document) });
        break;
      }
      case 'print':
        if (this.document) this.needs.print(this.document);
        break;
    }
  }

  /** Reads the report; says calmly where it cannot be had. */
  private async open(): Promise<TextDocument | undefined> {
    try {
      const document = await workspace.openTextDocument(this.uri);
      await this.follow(document);
      return document;
    } catch {
      this.tell({ text: l10n.t('{0} cannot be opened any more.', fileName(this.uri)), openable: false });
      return undefined;
    }
  }

  private async follow(document: TextDocument): Promise<void> {
    this.document = document;
    await this.needs.analyses.current(document);
    this.update();
  }

  private update(): void {
    const { document } = this;
    if (!document || !this.loaded) return;
    const state = this.needs.analyses.state(document);
    if (!isReport(document)) {
      const text = document.isClosed
        ? l10n.t('{0} is closed; its table is shown as it last stood.', fileName(this.uri))
        : l10n.t('{0} is not Markdown: it is not read.', fileName(this.uri));
      this.tell({ text, openable: document.isClosed });
    } else if (state?.type === 'failed') {
      this.tell({ text: l10n.t('The report could not be read: {0}', state.message), openable: false });
    } else if (state?.type === 'ready') this.send(document, state.analysis);
  }

  private send(document: TextDocument, analysis: ReportAnalysis): void {
    const language = readersLanguage();
    const source = this.shown?.analysis === analysis ? this.shown.source : document.getText();
    const content = contentOf(analysis, source, this.needs.review.all(document), language, l10n.t);
    const before = this.shown;
    this.shown = { analysis, source, rows: content.rows };
    if (before) this.post({ type: 'patch', patch: patchOf(before.rows, content) });
    else {
      const uri = this.uri.toString();
      this.post({ type: 'report', uri, columns: columnsOf(language, l10n.t), words: viewWords(l10n.t), content });
    }
    this.tell(null);
  }

  private tell(notice: Notice | null): void {
    this.post({ type: 'notice', uri: this.uri.toString(), words: viewWords(l10n.t), notice });
  }

  private post(message: ToView): void {
    void this.panel.webview.postMessage(message);
  }

  /** Selects the place of a row in the report, beside the view; the focus stays in the view unless it is asked for. */
  private async show(id: string, focus: boolean): Promise<void> {
    const commitment = this.shown?.analysis.commitments.find((each) => each.id === id);
    const figure = commitment?.quantity == null ? undefined : this.shown?.analysis.quantities[commitment.quantity];
    const span = figure ?? commitment?.mentions[0];
    const document = this.document?.isClosed === false ? this.document : await this.open();
    if (!span || !document) return;
    this.own = { start: span.start, end: span.end };
    await showSpan(document, span, !focus, this.columnOf(document));
  }

  /** The column where the report stands, in sight or behind another tab; else one beside the view. */
  private columnOf(document: TextDocument): ViewColumn {
    const address = document.uri.toString();
    const seen = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
    const tab = window.tabGroups.all.find(({ tabs }) =>
      tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === address),
    );
    if (seen !== undefined) return seen;
    return tab && tab.viewColumn !== this.panel.viewColumn ? tab.viewColumn : ViewColumn.Beside;
  }

  private async tick(id: string, checked: boolean): Promise<void> {
    const { document } = this;
    if (!document || document.isClosed) return;
    const done = await this.needs.review.tick(document, [{ commitment: id, target: null, children: [] }], checked);
    // A tick that could not be kept falls back in the page too.
    if (!done && this.shown) {
      this.shown = { ...this.shown, rows: this.shown.rows.filter((row) => row.id !== id) };
      this.update();
    }
  }

  private caretMoved(offset: number): void {
    clearTimeout(this.following);
    const own = this.own;
    this.own = null;
    if (own && (offset === own.start || offset === own.end)) return;
    if (!workspace.getConfiguration(section).get(settings.follow, true)) return;
    this.following = setTimeout(() => {
      const commitment = this.shown && commitmentAt(this.shown.analysis, offset);
      if (commitment) this.post({ type: 'select', id: commitment.id });
    }, followMs);
  }
}
