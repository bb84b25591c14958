/** Finds who leads: 牵头单位：…, 责任单位：…, （市发改委牵头）, 由市财政局负责. */
import type { Survey } from '../role-survey';
import type { Row } from './row';

const LABEL =
  /(?:牵头|责任|主办|承办|主管|负责|实施|落实|组织)(?:及责任)?(?:单位|部门|机关|处室|主体|科室)\s*:\s*([^;。()]{2,120})/;
const IN_BRACKETS =
  /\(([^():;]{2,120}?)(?:按职责分工)?(?:分别)?(?:牵头|负责|主办)(?:落实|实施|推进)?(?:[,;、][^()]{0,120})?\)/;
const IN_SENTENCE = /(?:^|[,;])由([^,;。()由]{2,40}?)(?:牵头|负责|主办)/;
const NOTE =
  /^\s*(?:\([^()]*(?:牵头|责任|主办|承办|负责|配合|完成)[^()]*\)[。;]?|(?:牵头|责任|主办|承办|配合|负责)(?:单位|部门).{0,160})\s*$/;

/** A stretch that only says who leads or by when: no promise of its own. */
export function isOwnerNote(folded: string): boolean {
  return NOTE.test(folded);
}

/** The leading body that `folded` names, as written in `text` (equal offsets), or `null`. */
export function ownerIn(text: string, folded: string): string | null {
  for (const pattern of [LABEL, IN_BRACKETS, IN_SENTENCE]) {
    const match = pattern.exec(folded);
    if (!match?.[1]) continue;
    const at = match.index + match[0].indexOf(match[1]);
    const name = text
      .slice(at, at + match[1].length)
      .replace(/^[^,，]*(?:完成|前)[,，]\s*/, '')
      .replace(/[\s,，、。]+$/, '');
    if (name.length >= 2) return name;
  }
  return null;
}

/**
 * Owners by reading and segment. A note behind the full stop holds for the sentences of its paragraph since the note before; a line
 * of its own holds for the paragraph above.
 */
export function ownersOf(survey: Survey): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const give = (reading: number, from: number, to: number, owner: string): void => {
    for (let s = from; s <= to; s++) if (!owners.has(`${reading}:${s}`)) owners.set(`${reading}:${s}`, owner);
  };
  survey.runs.forEach((part, reading) => {
    const { run } = part.reading.passage;
    let since = 0;
    run.segments.forEach((segment, s) => {
      const folded = run.folded.slice(segment.start, segment.end);
      if (!/牵头|责任|主办|承办|负责|主管|实施单位|落实单位/.test(folded)) return;
      const owner = ownerIn(run.text.slice(segment.start, segment.end), folded);
      if (!owner) return;
      if (!isOwnerNote(folded)) {
        give(reading, s, s, owner);
        return;
      }
      if (s > 0) give(reading, since, s - 1, owner);
      else if (reading > 0)
        give(reading - 1, 0, (survey.runs[reading - 1]?.reading.passage.run.segments.length ?? 1) - 1, owner);
      since = s + 1;
    });
  });
  return owners;
}

export function withOwners(rows: readonly Row[], owners: ReadonlyMap<string, string>): Row[] {
  return rows.map((row) => ({ ...row, owner: owners.get(`${row.reading}:${row.segment}`) ?? null }));
}
