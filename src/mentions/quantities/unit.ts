/** Reads the unit behind a number: a currency, a measure, a classifier, or one over another (`微克/立方米`). */
import { CLASSIFIERS } from '../../lexicon/classifiers';
import { CURRENCIES, type Currency } from '../../lexicon/currencies';
import { PER_NOUNS, UNITS, type Unit } from '../../lexicon/units';
import { WordTable, type Hit } from '../../lexicon/word-table';

export type UnitSense =
  | { readonly type: 'currency'; readonly currency: Currency }
  | { readonly type: 'measure'; readonly unit: Unit }
  | { readonly type: 'classifier'; readonly notBefore: readonly string[] };

export interface UnitReading {
  readonly start: number;
  readonly end: number;
  /** As written, without blanks around the stroke. */
  readonly text: string;
  /** Of the unit, or of the part over the stroke. */
  readonly sense: UnitSense;
  readonly composite: boolean;
}

const senses = new Map<string, UnitSense>();
for (const [word, notBefore = ''] of CLASSIFIERS) {
  senses.set(word, { type: 'classifier', notBefore: notBefore.split(' ').filter(Boolean) });
}
for (const [word, unit] of UNITS) senses.set(word, { type: 'measure', unit });
for (const [word, currency] of CURRENCIES) senses.set(word, { type: 'currency', currency });

const WORDS = new WordTable(senses);
const DENOMINATORS = new WordTable<true>([...senses.keys(), ...PER_NOUNS].map((word) => [word, true]));
/** Whether a unit, a sign of a figure or of a list opens with this UTF-16 unit. */
export function mayFollowNumber(unit: number): boolean {
  return FOLLOWERS.has(unit);
}

const FOLLOWERS: ReadonlySet<number> = new Set(
  [
    ...[...senses.keys()].map((word) => word.charAt(0)),
    ...'%‰‱分百千倍番成又强级大基 \u00a0-–—―─~〜至到一、和与及以或:/×xX*',
  ].map((char) => char.charCodeAt(0)),
);

const LATIN = /[A-Za-z]/;

/** The unit at `at` (one blank before it is passed over), or `null`. */
export function readUnit(text: string, at: number): UnitReading | null {
  const start = /[ \u00a0]/.test(text.charAt(at)) ? at + 1 : at;
  const hit = WORDS.at(text, start, (found) => accepts(text, found));
  if (!hit) return null;
  let end = hit.end;
  let written = hit.word;
  for (let strokes = 0; strokes < 2; strokes++) {
    const per = denominatorAt(text, end);
    if (!per) break;
    written += `/${text.slice(per.start, per.end)}`;
    end = per.end;
  }
  const composite = end > hit.end;
  const other = alternativeAt(text, end);
  if (other) {
    written += text.slice(end, other);
    end = other;
  }
  return { start, end, text: written, sense: hit.value, composite };
}

function accepts(text: string, hit: Hit<UnitSense>): boolean {
  const next = text.charAt(hit.end);
  if (LATIN.test(hit.word.charAt(hit.word.length - 1)) && /[A-Za-z0-9]/.test(next)) return false;
  const notBefore =
    hit.value.type === 'measure'
      ? hit.value.unit.notBefore
      : hit.value.type === 'classifier'
        ? hit.value.notBefore
        : [];
  if (hit.value.type === 'currency' && hit.word === '元') return !/[旦素件老宵勋首曲阳谋磅]/.test(next);
  // 两 is a weight only where nothing else can go on with it (两化, 两新).
  if (hit.word === '两') return !/[\u4e00-\u9fff]/.test(next) || /[重黄白]/.test(next);
  if (hit.word === '块') return !/[状]/.test(next);
  return !notBefore.some((word) => text.startsWith(word, hit.end));
}

/** `（套）` of 台（套）: a second classifier in brackets; its end or `null`. */
function alternativeAt(text: string, at: number): number | null {
  if (text.charAt(at) !== '(') return null;
  const hit = WORDS.at(text, at + 1);
  return hit?.value.type === 'classifier' && text.charAt(hit.end) === ')' ? hit.end + 1 : null;
}

/** `/立方米`, `/百平方公里`, `/万元`: a stroke, a magnitude perhaps, and what it is counted for. */
function denominatorAt(text: string, at: number): { readonly start: number; readonly end: number } | null {
  let start = text.charAt(at) === ' ' ? at + 1 : at;
  if (text.charAt(start) !== '/') return null;
  start++;
  if (text.charAt(start) === ' ') start++;
  let from = start;
  while (from < start + 3 && /[十百千万亿]/.test(text.charAt(from))) from++;
  if (text.charAt(start) === '(') {
    const inside = DENOMINATORS.at(text, start + 1);
    const end = inside ? dotted(text, inside.end) : start;
    return text.charAt(end) === ')' ? { start, end: end + 1 } : null;
  }
  const hit = DENOMINATORS.at(text, start) ?? (from > start ? DENOMINATORS.at(text, from) : null);
  if (!hit || (LATIN.test(hit.word) && LATIN.test(text.charAt(hit.end)))) return null;
  return { start, end: dotted(text, hit.end) };
}

/** The end of `·月` of 人·月, or `at`. */
function dotted(text: string, at: number): number {
  if (!/[·•・]/.test(text.charAt(at))) return at;
  return DENOMINATORS.at(text, at + 1)?.end ?? at;
}
