/** What a review wants looked at, as plain rows: what was changed, doubted or commented, and what is gone. */
import type { Judged, Review } from '../../../review/review';
import type { Mark } from '../../../review/types';
import type { Span } from '../../../model';
import type { Translate } from '../../translate';
import { stateIcons } from './words';

export interface AttentionRow {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: string;
  /** `null` for a group and for what is gone. */
  readonly target: Span | null;
  /** The marks that the row is about; none for a group. */
  readonly marks: readonly Mark[];
  readonly type: 'group' | 'changed' | 'doubtful' | 'comment' | 'gone';
  readonly children: readonly AttentionRow[];
}

export function attentionRows(review: Review, t: Translate): AttentionRow[] {
  const of = (state: Judged['state']): readonly Judged[] => review.judged.filter((judged) => judged.state === state);
  const groups = [
    group(
      'changed',
      t('Changed since it was checked'),
      of('changed').map((judged) => changedRow(judged, t)),
    ),
    group(
      'doubtful',
      t('Doubtful'),
      of('doubtful').map((judged) => plainRow('doubtful', judged)),
    ),
    group(
      'comment',
      t('Commented'),
      review.judged.filter(({ comments }) => comments.length > 0).map((judged) => plainRow('comment', judged)),
    ),
    group(
      'gone',
      t('No longer in the report'),
      review.gone.map((mark) => goneRow(mark, t)),
    ),
  ];
  return groups.filter(({ children }) => children.length > 0);
}

function group(type: Exclude<AttentionRow['type'], 'group'>, label: string, children: AttentionRow[]): AttentionRow {
  return {
    id: type,
    label,
    description: String(children.length),
    tooltip: '',
    icon: stateIcons[type],
    target: null,
    marks: [],
    type: 'group',
    children,
  };
}

/** `固定资产投资：≥ 173亿元 → ≥ 180亿元`. */
function changedRow(judged: Judged, t: Translate): AttentionRow {
  const { subject, verdict } = judged;
  const before = verdict?.seen.reading ?? '';
  const now = subject.seen.reading;
  return {
    ...plainRow('changed', judged),
    label: named(subject.anchor.metric, `${before} → ${now}`),
    description: verdict?.time.slice(0, 10) ?? '',
    tooltip: t('When it was checked: {0}. Now: {1}.', before, now),
  };
}

function plainRow(type: 'changed' | 'doubtful' | 'comment', { subject, verdict, comments }: Judged): AttentionRow {
  const said = comments.map(({ author, act }) =>
    [author, act.type === 'comment' ? act.text : ''].filter(Boolean).join(': '),
  );
  const last = said.at(-1)?.replace(/\s+/g, ' ') ?? '';
  return {
    id: `${type}:${verdict?.id ?? comments[0]?.id ?? ''}`,
    label: named(subject.anchor.metric, subject.seen.reading),
    description: type === 'changed' ? '' : last,
    tooltip: [subject.anchor.quote.exact, ...said].join('\n'),
    icon: stateIcons[type],
    target: subject.span,
    marks: type === 'comment' ? comments : verdict ? [verdict] : [],
    type,
    children: [],
  };
}

function goneRow(mark: Mark, t: Translate): AttentionRow {
  const { quote, metric } = mark.anchor;
  const what =
    mark.act.type === 'comment'
      ? mark.act.text.replace(/\s+/g, ' ')
      : mark.act.verdict === 'checked'
        ? t('checked')
        : t('doubtful');
  return {
    id: `gone:${mark.id}`,
    label: named(metric, mark.seen.reading),
    description: [what, mark.author, mark.time.slice(0, 10)].filter(Boolean).join(' · '),
    tooltip: `${quote.prefix}${quote.exact}${quote.suffix}`.replace(/\s+/g, ' '),
    icon: stateIcons.gone,
    target: null,
    marks: [mark],
    type: 'gone',
    children: [],
  };
}

const longest = 60;

function named(metric: string | null, reading: string): string {
  const text = [...(metric === null || metric === '' ? reading : `${metric} ${reading}`)];
  return text.length <= longest ? text.join('') : `${text.slice(0, longest).join('')}…`;
}
