/** Documents that mean harm: each is read, its cards hold its words as text, and nothing in it becomes a link, a page or a command. */
import assert from 'node:assert';
import * as vscode from 'vscode';
import type { ReportAnnotatorApi } from '../../../src/editor/api';
import { section, settings } from '../../../src/editor/ids';

const EXTENSION = 'report-annotator.report-annotator';
const bomb = (depth: number): string =>
  `a0: &a0 [x, x]\n${Array.from({ length: depth }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`).join('\n')}`;

/** Each says that 300亿元 are to be reached, so that there is a card to look at. */
const documents: Readonly<Record<string, string>> = {
  'script and HTML in prose': '确保<script>alert(1)</script>投资<img src=x onerror=alert(1)>增长到300亿元以上。\n',
  'a command as a link': '确保[投资](command:workbench.action.quit)增长到300亿元以上。\n',
  'a script as a picture': '确保![投资](javascript:alert(1))增长到300亿元以上。\n',
  'a command as an automatic link': '<command:workbench.action.quit> 确保投资增长到300亿元以上。\n',
  'a link inside the metric': '确保**[投资](https://example.invalid/?q=1 "300亿元")**增长到300亿元以上。\n',
  'a bomb of anchors in front matter': `---\n${bomb(12)}\ntitle: 工作报告\n---\n确保投资增长到300亿元以上。\n`,
  'tags and functions in front matter': `---\ntitle: !!js/function "function () { return 1 }"\ndate: !!python/object:os.system [ls]\n---\n确保投资增长到300亿元以上。\n`,
  'prototype keys in front matter':
    '---\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\ntitle: 工作报告\n---\n确保投资增长到300亿元以上。\n',
  'marks that turn the direction': '确保\u202e投资\u202c增长到\u2066300亿元\u2069以上，力争300亿元。\n',
  'joins without width': '确保投\u200d资\u200b增长到300亿元以上。\n',
  'a number of 400 digits': `确保投资增长到${'9'.repeat(400)}元、300亿元以上。\n`,
  'a hundred quotes and brackets': `${'>'.repeat(100)} ${'“（【'.repeat(100)}确保投资增长到300亿元以上。\n\n确保投资增长到300亿元以上。\n`,
  'a table of code': '| 指标 | 目标 |\n| --- | --- |\n| `<b onclick=1>` | 确保投资增长到300亿元以上 |\n',
  'letters that are none': '确保投资\u0000增长到\ud800300亿元以上。\n',
};

const textOf = (content: vscode.MarkdownString | vscode.MarkedString): string =>
  typeof content === 'string' ? content : content.value;

describe('hostile documents', () => {
  let api: ReportAnnotatorApi;
  before(async () => {
    const extension = vscode.extensions.getExtension<ReportAnnotatorApi>(EXTENSION);
    assert.ok(extension);
    api = await extension.activate();
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('get nothing but marks from us in the Markdown preview', async function () {
    // See preview.test: in a served window of the browser's own host the two extensions do not meet.
    if (!vscode.extensions.getExtension('vscode.markdown-language-features')) this.skip();
    const configuration = vscode.workspace.getConfiguration(section);
    const render = async (): Promise<string[]> => {
      const pages: string[] = [];
      for (const content of Object.values(documents))
        pages.push(await vscode.commands.executeCommand<string>('markdown.api.render', content));
      return pages;
    };
    const marked = await render();
    await configuration.update(settings.preview, false, vscode.ConfigurationTarget.Global);
    const plain = await render().finally(() =>
      configuration.update(settings.preview, undefined, vscode.ConfigurationTarget.Global),
    );
    for (const [i, page] of marked.entries()) {
      const bare = page.replace(/<span class="report-annotator [\w -]+" title="[^"<>]*">([^<>]*)<\/span>/g, '$1');
      assert.equal(bare, plain[i]);
    }
    assert.ok(marked.some((page, i) => page !== plain[i]));
  });

  for (const [name, content] of Object.entries(documents)) {
    it(name, async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await vscode.window.showTextDocument(document);
      const analysis = await api.analysisOf(document.uri);
      assert.ok(analysis, 'it is read');
      const source = document.getText();
      const figure = analysis.quantities.find(({ text }) => text.includes('300亿元'));
      assert.ok(figure, 'its figure is found');
      for (const mention of [...analysis.quantities, ...analysis.entities, ...analysis.periods].slice(0, 6)) {
        assert.equal(source.slice(mention.start, mention.end), mention.text);
        const cards = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          document.positionAt(mention.start),
        );
        for (const card of cards.flatMap(({ contents }) => contents)) {
          if (typeof card !== 'string' && 'isTrusted' in card) {
            // Its own commands alone may be links: never all, which a word of the document could then name.
            const { isTrusted } = card;
            assert.notEqual(isTrusted, true, 'a card is never trusted');
            const enabled = typeof isTrusted === 'object' ? isTrusted.enabledCommands : [];
            assert.deepEqual(
              enabled.filter((command) => !command.startsWith('reportAnnotator.')),
              [],
            );
            assert.ok(!card.supportHtml, 'a card holds no HTML');
          }
          // A word of the document in a card is escaped: it opens no tag and no link.
          assert.doesNotMatch(
            textOf(card),
            /(?<!\\)<(?:script|img|b\b|command)|(?<!\\)\]\((?:command:(?!reportAnnotator\.)|javascript:|https?:)/,
            textOf(card),
          );
        }
      }
      assert.equal(({} as { polluted?: boolean }).polluted, undefined, 'nothing is added to every object');
    });
  }
});
