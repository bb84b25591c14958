/** The outline, the breadcrumbs and “Go to Symbol”: sections of the report and their targets. */
import { DocumentSymbol, l10n, languages, SymbolKind, type ExtensionContext, type TextDocument } from 'vscode';
import type { Analyses } from '../../analyses';
import { rangeOf } from '../../ranges';
import { settled } from '../../settled';
import { outlineOf, type OutlineNode } from './outline';

export function activate(context: ExtensionContext, analyses: Analyses): void {
  context.subscriptions.push(
    languages.registerDocumentSymbolProvider(
      'markdown',
      {
        async provideDocumentSymbols(document, token) {
          const analysis = await settled(analyses, document, token);
          if (!analysis || token.isCancellationRequested) return [];
          return outlineOf(analysis, document.getText().length, l10n.t).map((node) => symbolOf(node, document));
        },
      },
      // Where Markdown's own headings stand beside ours, the two are told apart by this.
      { label: l10n.t('Sections and targets') },
    ),
  );
}

function symbolOf(node: OutlineNode, document: TextDocument): DocumentSymbol {
  const symbol = new DocumentSymbol(
    // An empty name is not allowed, nor a line break in one.
    node.name.replace(/\s+/g, ' ').trim() || '—',
    node.detail,
    node.type === 'section' ? SymbolKind.Namespace : SymbolKind.Number,
    rangeOf(document, node.span),
    rangeOf(document, node.selection),
  );
  symbol.children = node.children.map((child) => symbolOf(child, document));
  return symbol;
}
