/** The card of a name: full form, type, post or code, how often and where. */
import type { Entity } from '../../../model';
import { entityTypeWord } from '../../words/labels';
import { neighbourLinks, placesParts, text, type Card, type CardContext, type Row } from './card';

export function nameCard(entity: Entity, context: CardContext): Card {
  const { analysis, t } = context;
  const same = analysis.entities.filter(
    ({ type, canonical }) => type === entity.type && canonical === entity.canonical,
  );
  const others = same.filter((mention) => mention.start !== entity.start);
  const known = <K extends 'title' | 'affiliation' | 'code'>(key: K): string | null =>
    entity[key] ?? same.find((mention) => mention[key])?.[key] ?? null;
  const rows: Row[] = [];
  const add = (label: string, value: string | null): void => {
    if (value) rows.push({ label, parts: [text(value)] });
  };
  add(t('Written'), entity.text === entity.canonical ? null : entity.text);
  add(t('Post'), known('title'));
  add(t('Belongs to'), known('affiliation'));
  add(t('Division code'), known('code'));
  add(t('Count'), t('{0} in this report', same.length));
  if (others.length) rows.push({ label: t('Also at'), parts: placesParts(others, context) });
  return {
    span: entity,
    title: entity.canonical,
    tag: entityTypeWord(entity.type, t),
    reading: null,
    exact: null,
    rows,
    links: [
      ...neighbourLinks(entity, same, context),
      { type: 'panel', label: t('Show in panel'), target: entity },
      { type: 'copy', label: t('Copy'), text: entity.canonical },
    ],
    how: null,
  };
}
