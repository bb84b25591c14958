/** The card of the figure, name, pronoun, period or action at an offset. */
import type { referenceAt } from '../../../mentions/entities/pronouns';
import { actionAt, actionCard } from './action-card';
import { at, type Card, type CardContext } from './card';
import { figureCard } from './figure-card';
import { nameCard, pronounCard } from './name-card';
import { periodCard } from './period-card';

/** The card at an offset; figures come before names, names before periods, and all before the action that they stand in. */
export function cardAt(offset: number, context: CardContext, pronounAt: typeof referenceAt): Card | null {
  const { quantities, entities, periods } = context.analysis;
  const quantity = at(quantities, offset);
  if (quantity) return figureCard(quantity, context);
  const entity = at(entities, offset);
  if (entity) return nameCard(entity, context);
  const pronoun = pronounAt(context.source, context.analysis, offset);
  if (pronoun) return pronounCard(pronoun, context);
  const period = at(periods, offset);
  if (period) return periodCard(period, context);
  const action = actionAt(offset, context.analysis);
  return action ? actionCard(action, context) : null;
}
