/** The tree of figures by role and of names by type, each name with all its places. */
import type { Entity, Quantity, ReportAnalysis, Role } from '../../../model';
import type { Translate } from '../../translate';
import { shortPeriod } from '../../words/dates';
import { entityTypesWord, entityTypeWord, quantityKindWord, roleWord } from '../../words/labels';
import { compactReading } from '../../words/readings';
import { nameKinds, roleKinds } from '../highlights/kinds';
import { group, type Row } from './rows';

const roleIcons: Record<Role, string> = { target: 'target', result: 'pass', other: 'circle-outline' };

const nameIcons: Record<Entity['type'], string> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  event: 'calendar',
  document: 'book',
  programme: 'rocket',
};

/** @param lineOf the line of an offset, from 1 */
export function mentionRows(analysis: ReportAnalysis, t: Translate, lineOf: (offset: number) => number): Row[] {
  const figures = roleKinds.map((role) => {
    const rows = analysis.quantities
      .filter((quantity) => quantity.role === role)
      .map((quantity) => figureRow(quantity, t, lineOf));
    return group(`role:${role}`, roleWord(role, t), roleIcons[role], unique(rows));
  });
  const names = nameKinds.map((type) =>
    group(`names:${type}`, entityTypesWord(type, t), nameIcons[type], nameRows(analysis.entities, type, t, lineOf)),
  );
  return [...figures, ...names].filter(({ children }) => children.length > 0);
}

function figureRow(quantity: Quantity, t: Translate, lineOf: (offset: number) => number): Row {
  const label = `${quantity.fullMetric ?? quantity.metric ?? quantityKindWord(quantity.kind, t)} ${compactReading(quantity)}`;
  const description = [
    ...(quantity.period ? [shortPeriod(quantity.period, t)] : []),
    t('line {0}', lineOf(quantity.start)),
  ].join(' · ');
  return {
    id: `figure:${label}:${quantity.period ?? ''}`,
    document: null,
    commitment: null,
    label,
    description,
    icon: roleIcons[quantity.role],
    tint: quantity.strength,
    tooltip: { sentence: quantity.text, figure: quantity.text },
    accessible: [roleWord(quantity.role, t), label, description].join(', '),
    target: { start: quantity.start, end: quantity.end },
    covers: [{ start: quantity.start, end: quantity.end }],
    copy: [
      quantity.fullMetric ?? quantity.metric ?? '',
      compactReading(quantity),
      quantity.period ?? '',
      quantity.text,
    ],
    children: [],
  };
}

/** One row a name, with its fullest form, most frequent first; its places below it. */
function nameRows(
  entities: readonly Entity[],
  type: Entity['type'],
  t: Translate,
  lineOf: (offset: number) => number,
): Row[] {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.type !== type) continue;
    const same = byName.get(entity.canonical);
    if (same) same.push(entity);
    else byName.set(entity.canonical, [entity]);
  }
  return [...byName.entries()]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, mentions]) => {
      const post = mentions.find(({ title }) => title)?.title;
      const description = [...(post ? [post] : []), `×${mentions.length}`].join(' · ');
      const places = mentions.map((mention, i): Row => {
        const line = t('line {0}', lineOf(mention.start));
        return {
          ...group(`place:${type}:${name}:${i}`, mention.text, 'symbol-string', []),
          description: line,
          accessible: `${mention.text}, ${line}`,
          target: { start: mention.start, end: mention.end },
          covers: [{ start: mention.start, end: mention.end }],
          copy: [mention.text],
        };
      });
      return {
        ...group(`name:${type}:${name}`, name, nameIcons[type], places.length > 1 ? places : []),
        description,
        accessible: [entityTypeWord(type, t), name, description].join(', '),
        target: places[0]?.target ?? null,
        covers: places.length > 1 ? [] : (places[0]?.covers ?? []),
        copy: [name],
      };
    });
}

/** Equal figures get ids of their own by their order among their like. */
function unique(rows: readonly Row[]): Row[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const times = seen.get(row.id) ?? 0;
    seen.set(row.id, times + 1);
    return times === 0 ? row : { ...row, id: `${row.id}#${times}` };
  });
}
