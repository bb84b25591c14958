/** One annotation of the file as a mark. */
import type { Act, Anchor, Mark, Seen } from './types';

/** `null` where a part is missing or of another type. Nothing of the file is believed unseen. */
export function readMark(item: Readonly<Record<string, unknown>>): Mark | null {
  const { id, created, creator, target } = item;
  const act = actOf(item);
  const anchor = isRecord(target) ? anchorOf(target) : null;
  const seen = isRecord(target) ? seenOf(target) : null;
  if (typeof id !== 'string' || typeof created !== 'string' || !act || !anchor || !seen) return null;
  const author = isRecord(creator) && typeof creator.name === 'string' ? creator.name : null;
  return { id, anchor, seen, act, author, time: created };
}

function actOf({ motivation, body }: Readonly<Record<string, unknown>>): Act | null {
  const value = isRecord(body) ? body.value : undefined;
  if (motivation === 'assessing' && (value === 'checked' || value === 'doubtful'))
    return { type: 'verdict', verdict: value };
  return motivation === 'commenting' && typeof value === 'string' ? { type: 'comment', text: value } : null;
}

function anchorOf(target: Readonly<Record<string, unknown>>): Anchor | null {
  const kind = target['ra:subject'];
  const { selector } = target;
  const occurrence = target['ra:occurrence'] ?? 0;
  if (kind !== 'figure' && kind !== 'action' && kind !== 'passage') return null;
  if (typeof occurrence !== 'number' || !Number.isInteger(occurrence) || occurrence < 0) return null;
  if (!isRecord(selector) || selector.type !== 'TextQuoteSelector') return null;
  const { exact, prefix, suffix } = selector;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return null;
  return {
    kind,
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    occurrence,
    row: textOf(target['ra:row']),
    metric: textOf(target['ra:metric']),
  };
}

function seenOf(target: Readonly<Record<string, unknown>>): Seen | null {
  const reading = target['ra:reading'];
  const value = target['ra:value'];
  return typeof reading === 'string' && typeof value === 'string' ? { reading, value } : null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** An object of JSON, and no list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
