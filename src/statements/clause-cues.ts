/** Finds the words of a run that tell of promise, plan, result and work under way. */
import { ASPECT_MARKS, NOT_ASPECT, type Tense } from '../lexicon/aspect';
import { FUTURE_VERBS, MODALS, NOT_MODAL, PAPER_WORDS, PLANNED_VERBS, type Modal } from '../lexicon/commitment';
import { WordTable } from '../lexicon/word-table';
import type { Span, Strength } from '../model';
import type { Run } from '../prose/types';
import { guarded } from '../mentions/patterns/guarded';

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
  ...ASPECT_MARKS.map(({ word, tense, weight, lean }): [string, Word] => [
    word,
    { tense, weight, lean, strength: null, scope: 'clause' },
  ]),
  ...[...NOT_MODAL, ...NOT_ASPECT].map((word): [string, Word] => [word, null]),
  ...MODALS.map(({ word, weight, lean, strength, scope }): [string, Word] => [
    word,
    { tense: 'plan', weight, lean, strength, scope },
  ]),
]);

/** 《云江市养老规划》提出，到2025年…: what a plan says is planned. */
const DOCUMENT_SAYS = guarded(/^(?:提出|明确|要求|确定|规定)(?![的了])/);
/** 计划草案, 行动计划: words that promise nothing themselves. */
const PAPER = guarded(/(?:规划|计划|纲要|方案|草案|指标)$/);
const PLANNED_BY_DOCUMENT = { tense: 'plan', weight: 2.5, lean: 2, strength: 'planned', scope: 'sentence' } as const;

/** Cues in order, without overlap; none inside `names` (a plan's title promises nothing). */
export function cuesOf(run: Run, names: readonly (Span & { readonly type?: string })[]): readonly Cue[] {
  const text = run.folded;
  const cues: Cue[] = [];
  let name = 0;
  for (let i = 0; i < text.length;) {
    let inside = names[name];
    while (inside && inside.end <= i) inside = names[++name];
    if (inside && inside.start <= i) {
      i = inside.end;
      const says = inside.type === 'document' ? DOCUMENT_SAYS.exec(text.slice(i, i + 4)) : null;
      if (says) cues.push(cueOf(PLANNED_BY_DOCUMENT, i, says[0], PLANNED_BY_DOCUMENT.weight));
      continue;
    }
    const hit = TABLE.at(text, i);
    if (!hit) {
      i++;
      continue;
    }
    i = hit.end;
    if (!hit.value) {
      const says = PAPER.test(hit.word) ? DOCUMENT_SAYS.exec(text.slice(i, i + 4)) : null;
      if (says) cues.push(cueOf(PLANNED_BY_DOCUMENT, i, says[0], PLANNED_BY_DOCUMENT.weight));
      continue;
    }
    const weigh = IN_PLACE.get(hit.word);
    const weight = weigh ? weigh(text, hit.start, hit.end, hit.value.weight) : hit.value.weight;
    if (weight >= 0) cues.push(cueOf(hit.value, hit.start, hit.word, weight));
  }
  return cues;
}

function cueOf(value: NonNullable<Word>, start: number, word: string, weight: number): Cue {
  const { tense, lean, strength, scope } = value;
  return { start, end: start + word.length, word, tense, weight, lean, strength, scope };
}

/** The weight of a word in its place; -1 where the characters are another word. */
type Weigh = (text: string, start: number, end: number, weight: number) => number;

const NEXT = 8;
const BEFORE = 3;

/** A word that stands only where what follows it fits, or does not. */
const when =
  (fits: (next: string, before: string) => boolean): Weigh =>
  (text, start, end, weight) =>
    fits(text.slice(end, end + NEXT), text.slice(Math.max(0, start - BEFORE), start)) ? weight : -1;
const ENDS_CLAUSE = guarded(/^[,。;、的]|^$/);

const IN_PLACE: ReadonlyMap<string, Weigh> = new Map<string, Weigh>([
  [
    '将',
    (text, start, end, weight) =>
      future(text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + NEXT), weight),
  ],
  ...['计划', '规划'].map((word): [string, Weigh] => [
    word,
    when((next, before) => PLANNED_VERBS.test(next) && !/(?:[的项度动个条]|五年)$/.test(before)),
  ]),
  [
    '要',
    when(
      (next, before) => !/^(?:[的,。;、)”]|紧[的,。;!]|务(?![实必])|目录)|^$/.test(next) && !/[纲紧需索]$/.test(before),
    ),
  ],
  ['应', when((next, before) => !/^[的,。;、)”0-9]|^$/.test(next) && !/[供响效适相反对感答呼]$/.test(before))],
  ['要求', when((next) => /^[,:各全我]/.test(next))],
  ...['预期目标', '工作目标'].map((word): [string, Weigh] => [
    word,
    when((next, before) => /^(?:建议)?(?:是|为|:)/.test(next) || (/^[0-9]/.test(next) && !/的$/.test(before))),
  ]),
  ['预期', when((next) => /^(?:增长|达到|实现|为|完成)/.test(next))],
  ...['安排', '努力', '探索'].map((word): [string, Weigh] => [word, when((next) => !ENDS_CLAUSE.test(next))]),
  // 改造已有网络, 在原有基础上: what there is, no word on what is done with it.
  ...['已有', '现有', '原有'].map((word): [string, Weigh] => [
    word,
    when((_, before) => !/(?:[造用活合上在对把将级托从据]|整合|加上|依托)$/.test(before)),
  ]),
  // 还有6.3万人: what there is; 还有待 is none.
  ...['还有', '尚有', '仍有'].map((word): [string, Weigh] => [word, when((next) => /^[0-9约近]/.test(next))]),
  ...PAPER_WORDS.map((word): [string, Weigh] => [word, when((next) => !/^(?:[的了]|以来)/.test(next))]),
  ['年内', when((_, before) => !/[0-9一二三四五六七八九十两几]$/.test(before))],
  [
    '了',
    (text, start, end, weight) =>
      /^[,。;]|^$/.test(text.charAt(end)) && /[好完]/.test(text.charAt(start - 1)) ? 0.5 : weight,
  ],
]);

/** 将 as an adverb of the future; as 把 (将…纳入) it tells no time. */
function future(before: string, next: string, weight: number): number {
  if (/(?:成功|已|并|先后|均|都|还|须|应|要|可)$/.test(before)) return FUTURE_VERBS.test(next) ? weight : -1;
  if (FUTURE_VERBS.test(next)) return weight;
  return /(?:^|[,。;:、“”(\s])$/.test(before) ? -1 : 1;
}
