/** One row for each segment that commits to an action and holds no target figure. */
import { actorOf } from '../actor';
import type { Times } from '../period';
import type { Survey } from '../role-survey';
import { segmentRole } from '../segment';
import type { Statement } from '../types';
import { deadlineOf } from './deadline';
import { isOwnerNote } from './owners';
import { actionText } from './phrase';
import type { Row } from './row';
import { contentKey } from './words';

export function actionRows(
  survey: Survey,
  times: Times,
  statements: readonly (readonly Statement[])[],
  speakers: readonly (readonly (string | null)[])[],
): Row[] {
  const rows: Row[] = [];
  const { issuer } = survey.report.document;
  survey.runs.forEach((part, reading) => {
    const { run, section } = part.reading.passage;
    if (run.kind === 'cell') return;
    run.segments.forEach((segment, index) => {
      const figures = part.reading.quantities;
      const promised = figures.some(
        (figure, i) =>
          figure.start >= segment.start && figure.end <= segment.end && statements[reading]?.[i]?.role === 'target',
      );
      if (promised || isOwnerNote(run.folded.slice(segment.start, segment.end))) return;
      const judged = segmentRole(survey, reading, segment);
      if (judged.role !== 'target') return;
      const sentence = run.text.slice(segment.start, segment.end);
      const about = contentKey(run.folded.slice(segment.start, segment.end));
      if (about.length < 2) return;
      rows.push({
        kind: 'action',
        text: actionText(run, segment, part.clauses),
        sentence,
        metric: null,
        indicator: null,
        quantity: null,
        period: deadlineOf(part, times, reading, segment),
        strength: judged.strength ?? 'planned',
        actor: actorOf(part.reading, segment, segment.end, issuer),
        speaker: speakers[reading]?.[index] ?? null,
        owner: null,
        section,
        reading,
        segment: index,
        about,
        words: about,
        sentenceWords: about,
        value: null,
        mentions: [{ reading, start: segment.start, end: segment.end }],
      });
    });
  });
  return rows;
}
