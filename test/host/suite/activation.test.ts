/** What the extension costs before there is a report: the suite's first file, for nothing may be open yet. */
import assert from 'node:assert';
import * as vscode from 'vscode';
import type { ReportAnnotatorApi } from '../../../src/editor/api';
import { workspaceFile } from './tools';

const OURS = 'report-annotator.report-annotator';
const EMPTY = 'report-annotator-test.empty';

/** Milliseconds until it is active. */
async function activated(id: string): Promise<number> {
  const extension = vscode.extensions.getExtension(id);
  assert.ok(extension, id);
  assert.equal(extension.isActive, false, 'it waits for a report');
  const started = performance.now();
  await extension.activate();
  return performance.now() - started;
}

describe('activation', () => {
  /** The parts that were loaded since, by the file that each was read from: a part is run as a function of its text. */
  const loaded: string[] = [];
  const original = globalThis.Function;

  before(() => {
    globalThis.Function = new Proxy(original, {
      construct(target, args: string[], newTarget) {
        const name = /\/dist\/(\w+)\.js\s*$/.exec(args.at(-1) ?? '')?.[1];
        if (name) loaded.push(name);
        return Reflect.construct(target, args, newTarget) as object;
      },
    });
  });
  after(() => {
    globalThis.Function = original;
  });

  it('loads the engine with the first report, and no other part', async function () {
    if (vscode.workspace.textDocuments.some(({ languageId }) => languageId === 'markdown')) this.skip();
    // The host's first activation pays for the host.
    const empty = vscode.extensions.getExtension(EMPTY) ? await activated(EMPTY) : null;
    const ours = await activated(OURS);
    const beside = empty === null ? '' : `, an empty extension ${empty.toFixed(1)} ms`;
    console.log(`      activation: ${ours.toFixed(1)} ms${beside}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(loaded, []);
    const api = vscode.extensions.getExtension<ReportAnnotatorApi>(OURS)?.exports;
    assert.ok(await api?.analysisOf(workspaceFile('report.md')));
    assert.deepEqual(loaded, ['engine']);
  });
});
