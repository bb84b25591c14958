/** Who says a sentence, in reported speech: 区长陈立强调，要… ; “…。”陈立说。 ; a pronoun goes to the last speaker. */
import { PRONOUNS, SPEECH_VERBS } from '../lexicon/speech';
import { Memo } from '../prose/memo';
import type { Reading, Report } from './types';
import { guarded } from '../mentions/patterns/guarded';

const VERBS = SPEECH_VERBS.join('|');
const BEHIND_NAME = new RegExp(
  `^[^,。;:“”!?]{0,18}?(?<![有的新总])(?:${VERBS})(?=[,:“]|[^,。;]{0,2}[,:“]|要|[0-9今明])`,
);
/** 确保县长周某有要求，…; 落实区长周某提出的：what he said is the object of another verb. */
const NO_SUBJECT = guarded(/(?:确保|按照|根据|落实|贯彻|学习|遵照|围绕|牢记|践行|做到|[按把对])[^,。;:“”]{0,3}$/);
const AT_END = new RegExp(`^[^,。;:“”!?]{0,24}?(?:${VERBS})(?:道|着)?[。,]?$`);
const PRONOUN = new RegExp(
  `^(?:会上|同时|此外|最后)?[,]?(?:${PRONOUNS.join('|')})[^,。;:“”!?]{0,8}?(?:${VERBS})[,:“要]`,
);

/** One list for each reading with the speaker of each segment, or `null` where the report speaks for itself. */
export function speakersOf(
  report: Report,
  memo: SpeakerMemo = new Memo(false),
): readonly (readonly (string | null)[])[] {
  let last: string | null = null;
  return report.readings.map((reading) => {
    const before: string | null = last;
    const spoken = memo.take(reading, [before], () => speakersIn(reading, before));
    last = spoken.last;
    return spoken.speakers;
  });
}

/** What a document's analyses keep of who speaks in each run. */
export type SpeakerMemo = Memo<Reading, Spoken>;

interface Spoken {
  readonly speakers: readonly (string | null)[];
  /** The last who spoke, here or before. */
  readonly last: string | null;
}

function speakersIn({ passage, entities }: Reading, before: string | null): Spoken {
  const { run } = passage;
  let last = before;
  const speakers: (string | null)[] = [];
  let quoted: string | null = null;
  for (const segment of run.segments) {
    const text = run.folded.slice(segment.start, segment.end);
    let speaker: string | null = null;
    for (const entity of entities) {
      if (entity.type !== 'person' || entity.start < segment.start || entity.end > segment.end) continue;
      const behind = run.folded.slice(entity.end, segment.end);
      const before = run.folded.slice(Math.max(segment.start, entity.start - 6), entity.start);
      if (BEHIND_NAME.test(behind) && !NO_SUBJECT.test(before)) speaker = entity.canonical;
      else if (AT_END.test(behind) && /^[“]/.test(text)) speaker = entity.canonical;
      else if (AT_END.test(behind)) giveBack(run.folded, run.segments, speakers, entity.canonical);
    }
    if (!speaker && last && PRONOUN.test(text)) speaker = last;
    // A quotation that is not closed goes on in the next segments.
    if (!speaker && quoted) speaker = quoted;
    const opened = text.lastIndexOf('“');
    quoted = speaker && opened > text.lastIndexOf('”') ? speaker : quoted && !text.includes('”') ? quoted : null;
    if (speaker) last = speaker;
    speakers.push(speaker);
  }
  return { speakers, last };
}

/** `“…。”陈立说。`: the segments of the quotation before were the speaker's. */
function giveBack(
  text: string,
  segments: readonly { start: number; end: number }[],
  speakers: (string | null)[],
  name: string,
): void {
  for (let i = speakers.length - 1; i >= 0; i--) {
    const segment = segments[i];
    if (!segment || speakers[i]) return;
    const words = text.slice(segment.start, segment.end);
    if (i === speakers.length - 1 && !/”[。,]?$/.test(words)) return;
    speakers[i] = name;
    if (words.startsWith('“')) return;
  }
}
