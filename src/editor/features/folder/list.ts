/** All reports of a folder with what the reader calls them, in the order of their paths. */
import { workspace, type CancellationToken, type Uri } from 'vscode';
import { section } from '../../ids';
import { findReports, type Scope } from './find';
import { folderSettings } from './ids';
import type { FolderFile } from './types';

export interface FolderList {
  readonly files: readonly Pick<FolderFile, 'uri' | 'file'>[];
  /** How many are left out since there are more than the setting allows. */
  readonly over: number;
}

const byLabel = new Intl.Collator('zh-CN', { numeric: true });

export async function listReports(scopes: readonly Scope[], token: CancellationToken): Promise<FolderList> {
  const found = new Map<string, Uri>();
  for (const scope of scopes) for (const uri of await findReports(scope, token)) found.set(uri.toString(), uri);
  const sorted = [...found]
    .map(([address, uri]) => ({ address, uri, label: workspace.asRelativePath(uri) }))
    .sort((a, b) => byLabel.compare(a.label, b.label));
  const most = Math.max(1, workspace.getConfiguration(section).get(folderSettings.maxFiles, 2000));
  return {
    files: sorted
      .slice(0, most)
      .map(({ address, uri, label }, order) => ({ uri, file: { uri: address, label, order } })),
    over: Math.max(0, sorted.length - most),
  };
}
