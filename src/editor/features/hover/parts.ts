/** The cells that the cards of figures and of actions share: why, who, and against what. */
import type { Basis, Commitment, Quantity } from '../../../model';
import { compactReading } from '../../words/readings';
import { reasonPhrase } from '../../words/reasons';
import { commentsWord, stateWord } from '../review/words';
import { bracketed, quote, text, type CardContext, type Part } from './card';

/** The words that decided, or the rule where no word did. */
export function because(basis: Basis | null, { t }: CardContext): Part[] {
  if (basis?.words) return [quote(basis.words)];
  const phrase = basis ? reasonPhrase(basis.reason, t) : null;
  return phrase ? [text(phrase)] : [];
}

/** Whether it was checked or is doubted, how it read then if it reads otherwise now, who said so and when, and how many comments there are. @param now its reading */
export function reviewParts(subject: Quantity | Commitment, now: string, { noteOf, t }: CardContext): Part[] {
  const note = noteOf?.(subject);
  if (!note) return [];
  const said = [
    ...(note.state === null ? [] : [stateWord(note.state, t)]),
    ...(note.before === null ? [] : [`${note.before} → ${now}`]),
    ...(note.author === null ? [] : [note.author]),
    ...(note.time === null ? [] : [note.time]),
    ...(note.comments.length === 0 ? [] : [commentsWord(note.comments.length, t)]),
  ];
  return [text(said.join(' · '))];
}

/** Who does it, who said it and as what. */
export function actorParts({ actor, speaker }: Pick<Quantity, 'actor' | 'speaker'>, context: CardContext): Part[] {
  const { analysis } = context;
  const parts: Part[] = [];
  if (actor) parts.push(text(actor));
  if (speaker) {
    const person = analysis.entities.find(
      ({ type, canonical, title }) => type === 'person' && canonical === speaker && title,
    );
    parts.push(text(`${actor ? ' · ' : ''}${speaker}`));
    if (person?.title) parts.push(...bracketed([text(person.title)], context));
  }
  return parts;
}

/** The rows that give another figure for the same metric and time, each with its place. */
export function conflictParts(commitment: Commitment | undefined, { analysis, t, lineOf }: CardContext): Part[] {
  const parts: Part[] = [];
  for (const id of commitment?.conflicts ?? []) {
    const other = analysis.commitments.find((each) => each.id === id);
    const figure = other?.quantity == null ? undefined : analysis.quantities[other.quantity];
    if (!figure) continue;
    if (parts.length) parts.push(text(' · '));
    const label = t('{0}: {1}', t('line {0}', lineOf(figure.start)), compactReading(figure));
    parts.push({ type: 'place', text: label, target: figure });
  }
  return parts;
}
