/** What a reviewer leaves on a report: marks on figures, actions and passages, kept by content and never by line. */
import type { TextQuoteSelector } from '../exports/selectors';
import type { Span } from '../model';

/** What can be judged: a figure, an action (a commitment without one), or any passage that somebody wrote a comment on. */
export type SubjectKind = 'figure' | 'action' | 'passage';

/** How a subject is found again after the report was edited. */
export interface Anchor {
  readonly kind: SubjectKind;
  /** The words and what stands around them, as they were when last found. */
  readonly quote: TextQuoteSelector;
  /** Which of several places with the same words and neighbours, 0 for the first. */
  readonly occurrence: number;
  /** The id of the commitment that the subject belongs to, else `null`. */
  readonly row: string | null;
  readonly metric: string | null;
}

/** What the reviewer saw. */
export interface Seen {
  /** For people: `≥ 300亿元`, or the words themselves. */
  readonly reading: string;
  /** The value in a form in which two writings of one value are equal. */
  readonly value: string;
}

/** Something in the report as it stands that can be judged. */
export interface Subject {
  readonly span: Span;
  readonly anchor: Anchor;
  readonly seen: Seen;
  /** Index into `quantities`, or `null`. */
  readonly quantity: number | null;
}

export type Verdict = 'checked' | 'doubtful';

export type Act =
  { readonly type: 'verdict'; readonly verdict: Verdict } | { readonly type: 'comment'; readonly text: string };

export interface Mark {
  /** An IRI, unique in its file. */
  readonly id: string;
  readonly anchor: Anchor;
  readonly seen: Seen;
  readonly act: Act;
  /** Who, if they want to be named. */
  readonly author: string | null;
  /** ISO 8601, UTC, to the second. */
  readonly time: string;
}

/** Where a mark stands now. `same`: what was seen is still there; `changed`: it reads otherwise now; `gone`: it is no longer there. */
export type Placement =
  | { readonly type: 'same' | 'changed'; readonly mark: Mark; readonly subject: Subject }
  | { readonly type: 'gone'; readonly mark: Mark };
