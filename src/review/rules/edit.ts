/** Adds an ignore to a file of rules and takes it out again; comments and everything else in the file stay. */
import { isMap, isSeq, parseDocument } from 'yaml';
import { readRules, rulesVersion } from './read';
import type { Ignore } from './types';

/** The file with one ignore more, or `null` where the file cannot be understood. An empty text gives a new file. */
export function withIgnore(text: string, ignore: Ignore): string | null {
  if (!readRules(text).editable) return null;
  const empty = parseDocument(text).contents === null;
  const document = parseDocument(empty ? `${text.trimEnd()}\nversion: ${rulesVersion}\n`.trimStart() : text);
  if (!isMap(document.contents)) return null;
  const list = document.get('ignore');
  if (isSeq(list)) list.add(document.createNode(ignore));
  else document.set('ignore', document.createNode([ignore]));
  return document.toString({ lineWidth: 0 });
}

/** The file without the last ignore that says the same, or `null` where there is none. */
export function withoutIgnore(text: string, ignore: Ignore): string | null {
  if (!readRules(text).editable) return null;
  const document = parseDocument(text);
  const list = document.get('ignore');
  if (!isSeq(list)) return null;
  const said = (value: unknown): string => JSON.stringify(Object.entries(value ?? {}).sort());
  const at = list.items.findLastIndex((item) => isMap(item) && said(item.toJSON()) === said(ignore));
  if (at < 0) return null;
  list.delete(at);
  return document.toString({ lineWidth: 0 });
}
