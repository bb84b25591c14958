/** Finds the words of a run that tell of promise, plan, result and work under way. */
import { ASPECT_MARKS, NOT_ASPECT, type Tense } from '../lexicon/aspect';
import { FUTURE_VERBS, MODALS, NOT_MODAL, PLANNED_VERBS, type Modal } from '../lexicon/commitment';
import { WordTable } from '../lexicon/word-table';
import type { Span, Strength } from '../model';
import type { Run } from '../prose/types';

/** A word that decides something about what follows it (or, for results, what stands around it). */
export interface Cue extends Span {
  readonly word: string;
  readonly tense: Tense;
  readonly weight: number;
  readonly lean: number;
  /** `null` for words of time and aspect. */
  readonly strength: Strength | null;
  readonly scope: Modal['scope'];
}

type Word = Pick<Cue, 'tense' | 'weight' | 'lean' | 'strength' | 'scope'> | null;

const TABLE = new WordTable<Word>([
  ...ASPECT_MARKS.map(({ word, ...mark }): [string, Word] => [word, { ...mark, strength: null, scope: 'clause' }]),
  ...[...NOT_MODAL, ...NOT_ASPECT].map((word): [string, Word] => [word, null]),
  ...MODALS.map(({ word, ...modal }): [string, Word] => [word, { ...modal, tense: 'plan' }]),
]);

/** 《云江市养老规划》提出，到2025年…: what a plan says is planned. */
const DOCUMENT_SAYS = /^(?:提出|明确|要求|确定|规定)/;
const PLANNED_BY_DOCUMENT = { tense: 'plan', weight: 2.5, lean: 2, strength: 'planned', scope: 'sentence' } as const;

/** Cues in order, without overlap; none inside `names` (a plan's title promises nothing). */
export function cuesOf(run: Run, names: readonly (Span & { readonly type?: string })[]): readonly Cue[] {
  const text = run.folded;
  const cues: Cue[] = [];
  let name = 0;
  for (let i = 0; i < text.length;) {
    while ((names[name]?.end ?? Infinity) <= i) name++;
    const inside = names[name];
    if (inside && inside.start <= i) {
      i = inside.end;
      const says = inside.type === 'document' ? DOCUMENT_SAYS.exec(text.slice(i, i + 4)) : null;
      if (says) cues.push({ ...PLANNED_BY_DOCUMENT, start: i, end: i + says[0].length, word: says[0] });
      continue;
    }
    const hit = TABLE.at(text, i);
    if (!hit) {
      i++;
      continue;
    }
    i = hit.end;
    if (!hit.value) continue;
    const weight = weighted(text, hit.start, hit.word, hit.value.weight);
    if (weight >= 0) cues.push({ ...hit.value, start: hit.start, end: hit.end, word: hit.word, weight });
  }
  return cues;
}

/** The weight of a word in its place; -1 where the characters are another word. */
function weighted(text: string, at: number, word: string, weight: number): number {
  const next = text.slice(at + word.length, at + word.length + 8);
  const before = text.slice(Math.max(0, at - 3), at);
  switch (word) {
    case '将':
      return future(before, next, weight);
    case '计划':
    case '规划':
      return PLANNED_VERBS.test(next) && !/[的项度动个条]$/.test(before) ? weight : -1;
    case '要':
      return /^[的,。;、)”]|^$/.test(next) || /[纲紧需索]$/.test(before) ? -1 : weight;
    case '应':
      return /^[的,。;、)”0-9]|^$/.test(next) || /[供响效适相反对感答呼]$/.test(before) ? -1 : weight;
    case '要求':
      return /^[,:各全我]/.test(next) ? weight : -1;
    case '预期目标':
    case '工作目标':
      return /^(?:建议)?(?:是|为|:|[0-9])/.test(next) ? weight : -1;
    case '预期':
      return /^(?:增长|达到|实现|为|完成)/.test(next) ? weight : -1;
    case '安排':
      return /^[,。;、的]|^$/.test(next) ? -1 : weight;
    case '努力':
    case '探索':
      return /^[,。;、的]|^$/.test(next) ? -1 : weight;
    case '年内':
      return /[0-9一二三四五六七八九十两几]$/.test(before) ? -1 : weight;
    case '了':
      return /^[,。;]|^$/.test(next) && /[好完]$/.test(before) ? 0.5 : weight;
    default:
      return weight;
  }
}

/** 将 as an adverb of the future; as 把 (将…纳入) it tells no time. */
function future(before: string, next: string, weight: number): number {
  if (/(?:成功|已|并|先后|均|都|还|须|应|要|可)$/.test(before)) return FUTURE_VERBS.test(next) ? weight : -1;
  if (FUTURE_VERBS.test(next)) return weight;
  return /(?:^|[,。;:、“”(\s])$/.test(before) ? -1 : 1;
}
