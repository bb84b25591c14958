/** The card of a name, or of the pronoun that stands for it: full form, type, post or code, how often and where. */
import type { Reference } from '../../../mentions/entities/pronouns';
import type { Entity, Mention } from '../../../model';
import { entityTypeWord } from '../../words/labels';
import { neighbourLinks, placesParts, text, type Card, type CardContext, type Row } from './card';

export const nameCard = (entity: Entity, context: CardContext): Card => cardOf(entity, entity, context);

/** `该区`: the card of the name that is meant, if the report says it, else the name alone. */
export const pronounCard = (pronoun: Reference, context: CardContext): Card => cardOf(pronoun, pronoun, context);

function cardOf(mention: Mention, { type, canonical }: Pick<Entity, 'type' | 'canonical'>, context: CardContext): Card {
  const { analysis, t } = context;
  const same = analysis.entities.filter((entity) => entity.type === type && entity.canonical === canonical);
  const own = same.find(({ start }) => start === mention.start);
  const others = same.filter((entity) => entity !== own);
  const known = <K extends 'title' | 'affiliation' | 'code'>(key: K): string | null =>
    own?.[key] ?? same.find((entity) => entity[key])?.[key] ?? null;
  const rows: Row[] = [];
  const add = (label: string, value: string | null): void => {
    if (value) rows.push({ label, parts: [text(value)] });
  };
  add(t('Written'), mention.text === canonical ? null : mention.text);
  add(t('Post'), known('title'));
  add(t('Belongs to'), known('affiliation'));
  add(t('Part of'), same[0]?.parents.join(' · ') ?? null);
  add(t('Division code'), known('code'));
  add(t('Count'), t('{0} in this report', same.length));
  if (others.length) rows.push({ label: t('Also at'), parts: placesParts(others, context) });
  return {
    span: { start: mention.start, end: mention.end },
    title: canonical,
    tag: entityTypeWord(type, t),
    reading: null,
    exact: null,
    rows,
    links: [
      ...neighbourLinks(mention, same, context),
      { type: 'panel', label: t('Show in panel'), target: own ?? same[0] ?? mention },
      { type: 'copy', label: t('Copy'), text: canonical },
    ],
    how: null,
  };
}
