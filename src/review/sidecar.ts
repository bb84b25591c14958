/** The file of marks: a page of W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one group of lines a mark, sorted so that git merges it. */
import { isRecord, readMark } from './sidecar-mark';
import type { Mark } from './types';

/** What this program writes and reads; a file with a larger number was written by a newer one. */
export const version = 1;

export interface Sidecar {
  readonly marks: readonly Mark[];
  /** Annotations of other programs, kept as they are. */
  readonly foreign: readonly object[];
}

export type SidecarRead =
  | { readonly type: 'ok'; readonly sidecar: Sidecar }
  | { readonly type: 'corrupt'; readonly problem: string }
  | { readonly type: 'newer'; readonly version: number };

export const emptySidecar: Sidecar = { marks: [], foreign: [] };

/** The names of our own terms stand apart from those of the standard. */
const page = {
  '@context': ['http://www.w3.org/ns/anno.jsonld', { ra: 'urn:report-annotator:' }],
  type: 'AnnotationPage',
  'ra:version': version,
};

/** Reads a file; what is no page of annotations, or lacks what a mark needs, is corrupt as a whole. Never throws. */
export function readSidecar(text: string): SidecarRead {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { type: 'corrupt', problem: error instanceof Error ? error.message : String(error) };
  }
  if (!isRecord(json) || json.type !== 'AnnotationPage' || !Array.isArray(json.items))
    return { type: 'corrupt', problem: 'it is no page of annotations' };
  const written = json['ra:version'];
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 1)
    return { type: 'corrupt', problem: 'it tells no version' };
  if (written > version) return { type: 'newer', version: written };
  const marks = new Map<string, Mark>();
  const foreign: object[] = [];
  for (const [i, item] of (json.items as unknown[]).entries()) {
    if (!isRecord(item)) return { type: 'corrupt', problem: `annotation ${i + 1} is no object` };
    if (!isOurs(item)) foreign.push(item);
    else {
      const mark = readMark(item);
      if (!mark) return { type: 'corrupt', problem: `annotation ${i + 1} lacks something that a mark has` };
      marks.set(mark.id, mark);
    }
  }
  return { type: 'ok', sidecar: { marks: [...marks.values()], foreign } };
}

/** @param source where the report lies, relative to the file. Equal marks give an equal file, whatever their order. */
export function writeSidecar({ marks, foreign }: Sidecar, source: string): string {
  const items = [...marks.map((mark) => annotationOf(mark, source)), ...foreign].sort(byId);
  return `${JSON.stringify({ ...page, items }, null, 2)}\n`;
}

const idOf = (item: object): string => ('id' in item && typeof item.id === 'string' ? item.id : '');

const byId = (a: object, b: object): number => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0);

function annotationOf({ id, anchor, seen, act, author, time }: Mark, source: string): object {
  return {
    id,
    type: 'Annotation',
    motivation: act.type === 'verdict' ? 'assessing' : 'commenting',
    created: time,
    ...(author === null ? {} : { creator: { type: 'Person', name: author } }),
    body: {
      type: 'TextualBody',
      format: 'text/plain',
      value: act.type === 'verdict' ? act.verdict : act.text,
    },
    target: {
      source,
      selector: anchor.quote,
      'ra:subject': anchor.kind,
      ...(anchor.occurrence === 0 ? {} : { 'ra:occurrence': anchor.occurrence }),
      ...(anchor.row === null ? {} : { 'ra:row': anchor.row }),
      ...(anchor.metric === null ? {} : { 'ra:metric': anchor.metric }),
      'ra:reading': seen.reading,
      'ra:value': seen.value,
    },
  };
}

/** Ours say what kind of subject they are on. */
const isOurs = ({ target }: Record<string, unknown>): boolean => isRecord(target) && 'ra:subject' in target;
