/** Finds who leads and by when in the notes that follow a task: （6月底前完成，牵头单位：市发改委；责任单位：市财政局）, （市发改委牵头）. */
import { Memo } from '../../prose/memo';
import type { Run } from '../../prose/types';
import { indexAt } from '../clause';
import type { RunSurvey, Survey } from '../role-survey';
import type { Row } from './row';
import { guarded } from '../../mentions/patterns/guarded';

const BODY = '(?:单位|部门|机关|处室|科室|主体|领导|人)';
/** From the surest writing to the loosest: a lead before those that only share the work. */
const OWNERS: readonly RegExp[] = [
  new RegExp(`(?:牵头|主办|主责)(?:及?责任|负责)?${BODY}\\s*:\\s*([^;。()]{2,160})`),
  /(?:^|[(;。])([^():;。]{2,160}?)(?:共同|分别)?(?:牵头|主办)/,
  new RegExp(`(?:责任|承办|主管|负责|实施|落实|组织)${BODY}\\s*:\\s*([^;。()]{2,160})`),
  /(?:^|[(;。])([^():;。]{2,160}?)(?:按职责分工|按照职责分工)?(?:共同|分别|具体)?(?:负责|落实|组织实施)/,
];
const LED = guarded(/(?:^|[,;])由([^,;。()由]{2,40}?)(?:牵头|负责(?!人|制)|主办)/);
const LEADS = /牵头|负责|主办/;
const BRACKETS = /\([^()]{2,300}\)/g;
const IS_NOTE = guarded(
  /牵头|(?:责任|主办|主责|承办|主管|负责|配合|参与|协办|协助|落实|实施)(?:单位|部门|处室|科室|主体)|(?:负责|落实|主办)\)$|完成时限|(?:前|底|日|月|年)(?:完成|办结|建成|开工|投用)/,
);
const LINE_NOTE = guarded(
  /^(?:(?:牵头|责任|主办|主责|承办|主管|配合|参与|协办|负责|落实|实施)(?:及责任)?(?:单位|部门|处室|主体)|(?:完成|办结|落实)(?:时限|时间|期限)|时间节点|时限)\s*:/,
);
/** Units in which a note of its own says what it is. */
const NOTE_HEAD = 16;
/** A part of a note that is no body: a deadline, who only helps. */
const NO_BODY = guarded(/完成|办结|时限|配合|参与|协助|长期|持续|[0-9]{1,2}(?:月|日)|[0-9]{4}年|年底|季度|:/);

export interface Note {
  readonly owner: string | null;
  /** ISO 8601 interval up to the deadline that the note names. */
  readonly period: string | null;
  /** The words of the deadline, as written. */
  readonly words: string | null;
}

/** Notes and what they hold for, by reading and segment. */
export interface Notes {
  of(reading: number, segment: number): Note | null;
  /** Whether the segment is only (a part of) a note and promises nothing itself. */
  isNote(reading: number, segment: number): boolean;
  /** All of one reading; the same object as long as they say the same. */
  at(reading: number): RunNotes;
}

/** The notes that hold for the segments of a run. */
export interface RunNotes {
  readonly held: ReadonlyMap<number, Note>;
  /** Segments that are only (a part of) a note. */
  readonly only: ReadonlySet<number>;
}

/** What a run's notes say of its own segments, and of the paragraph above it. */
interface FoundNotes extends RunNotes {
  readonly above: Note | null;
}

/** One for each document: what its analyses keep of the notes of each run. */
export class NoteMemos {
  readonly found: Memo<RunSurvey, FoundNotes>;
  readonly joined: Memo<RunSurvey, RunNotes>;

  constructor(keeps = true) {
    this.found = new Memo(keeps);
    this.joined = new Memo(keeps);
  }
}

/** The leading body that `folded` names, as written in `text` (equal offsets), or `null`. */
export function ownerIn(text: string, folded: string): string | null {
  for (const pattern of OWNERS) {
    const match = pattern.exec(folded);
    if (!match?.[1]) continue;
    const at = match.index + match[0].indexOf(match[1]);
    const name = bodiesOf(text.slice(at, at + match[1].length), match[1]);
    if (name !== null) return name;
  }
  return null;
}

/** The first unbroken stretch of bodies between commas: without the deadline before or behind it. */
function bodiesOf(text: string, folded: string): string | null {
  let start = -1;
  let end = -1;
  let at = 0;
  for (const part of folded.split(',')) {
    if (!NO_BODY.test(part) && part.trim().length >= 2) {
      if (start < 0) start = at;
      end = at + part.length;
    } else if (start >= 0) break;
    at += part.length + 1;
  }
  return start < 0 ? null : text.slice(start, end).trim();
}

/** The notes of each run, with those that a run below gives to the whole of it. */
export function notesOf(survey: Survey, memos = new NoteMemos(false)): Notes {
  const found = survey.runs.map((part) => memos.found.take(part, [], () => notesIn(part)));
  const joined = survey.runs.map((part, r) => {
    const own = found[r] ?? NO_NOTES;
    const below = found[r + 1]?.above ?? null;
    return below === null ? own : memos.joined.take(part, [own, below], () => withBelow(part, own, below));
  });
  const at = (reading: number): RunNotes => joined[reading] ?? NO_NOTES;
  return {
    of: (reading, segment) => at(reading).held.get(segment) ?? null,
    isNote: (reading, segment) => at(reading).only.has(segment),
    at,
  };
}

const NO_NOTES: FoundNotes = { held: new Map(), only: new Set(), above: null };

function withBelow(part: RunSurvey, own: RunNotes, below: Note): RunNotes {
  const held = new Map(own.held);
  give(held, 0, part.reading.passage.run.segments.length - 1, below);
  return { held, only: own.only };
}

/** What was said first of a segment holds; a later note adds what it left open. */
function give(held: Map<number, Note>, from: number, to: number, note: Note): void {
  for (let s = from; s <= to; s++) {
    const known = held.get(s);
    held.set(s, {
      owner: known?.owner ?? note.owner,
      period: known?.period ?? note.period,
      words: known?.words ?? note.words,
    });
  }
}

/**
 * A note behind the full stop holds for the sentences of its paragraph since the note before; one inside a sentence for that
 * sentence; a line of its own for the paragraph above.
 */
function notesIn(part: RunSurvey): FoundNotes {
  const { run } = part.reading.passage;
  if (LINE_NOTE.test(run.folded))
    return {
      held: new Map(),
      only: new Set(run.segments.keys()),
      above: noteIn(part, 0, run.folded.length),
    };
  const held = new Map<number, Note>();
  const only = new Set<number>();
  let above: Note | null = null;
  let since = 0;
  for (const found of run.folded.includes('(') ? run.folded.matchAll(BRACKETS) : []) {
    if (!IS_NOTE.test(found[0])) continue;
    const end = found.index + found[0].length;
    const first = indexAt(run.segments, found.index);
    const last = indexAt(run.segments, end - 1);
    const opens = (run.segments[first]?.start ?? 0) >= found.index;
    const note = noteIn(part, found.index, end);
    for (let s = opens ? first : first + 1; s <= last; s++) if (restIsEmpty(run, s, end)) only.add(s);
    if (opens && first > since) give(held, since, first - 1, note);
    else if (!opens) give(held, first, first, note);
    else if (first === 0) above = above ? joinedNote(above, note) : note;
    if (opens) since = restIsEmpty(run, last, end) ? last + 1 : last;
  }
  const leads = LEADS.test(run.folded);
  run.segments.forEach((segment, s) => {
    // `新建泵站6座。完成时限：8月底。`
    if (s > 0 && LINE_NOTE.test(run.folded.slice(segment.start, segment.start + NOTE_HEAD))) {
      give(held, 0, s - 1, noteIn(part, segment.start, segment.end));
      only.add(s);
    }
    const led = leads ? LED.exec(run.folded.slice(segment.start, segment.end)) : null;
    if (!led?.[1]) return;
    const at = segment.start + led.index + led[0].indexOf(led[1]);
    give(held, s, s, { owner: run.text.slice(at, at + led[1].length), period: null, words: null });
  });
  return held.size === 0 && only.size === 0 && above === null ? NO_NOTES : { held, only, above };
}

const joinedNote = (first: Note, second: Note): Note => ({
  owner: first.owner ?? second.owner,
  period: first.period ?? second.period,
  words: first.words ?? second.words,
});

/** Whether nothing but marks follows the note in its last segment. */
function restIsEmpty(run: Run, segment: number, noteEnd: number): boolean {
  const end = run.segments[segment]?.end ?? 0;
  return end <= noteEnd || !/[\u4e00-\u9fffA-Za-z0-9]/.test(run.folded.slice(noteEnd, end));
}

function noteIn(part: RunSurvey, start: number, end: number): Note {
  const { run } = part.reading.passage;
  const due = part.reading.periods.filter((p) => p.interval !== null && p.start >= start && p.end <= end).at(-1);
  const to = due?.interval?.slice(11) ?? null;
  return {
    owner: ownerIn(run.text.slice(start, end), run.folded.slice(start, end)),
    period:
      to === null || !due?.interval
        ? null
        : `${due.deadline ? due.interval.slice(0, 10) : `${to.slice(0, 4)}-01-01`}/${to}`,
    words: due ? run.text.slice(due.start, due.end) : null,
  };
}

/** The row with the owner and, where its sentence says none, the deadline of its note. */
export function withNote<R extends Pick<Row, 'dated' | 'period' | 'owner'>>(row: R, note: Note | null): R {
  return note ? { ...row, owner: note.owner, period: row.dated ? row.period : (note.period ?? row.period) } : row;
}
