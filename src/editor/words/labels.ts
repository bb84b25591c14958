/** The words of the trade for roles, kinds, firmness and names. */
import type { Commitment, EntityType, QuantityKind, Role, Strength } from '../../model';
import type { Translate } from '../translate';

export const roleWord = (role: Role, t: Translate): string =>
  ({ target: t('Target'), result: t('Result'), other: t('Other') })[role];

export const strengthWord = (strength: Strength, t: Translate): string =>
  ({ binding: t('binding'), planned: t('planned'), aspirational: t('aspirational') })[strength];

export const quantityKindWord = (kind: QuantityKind, t: Translate): string =>
  ({
    percentage: t('Percentage'),
    'percentage-point': t('Percentage points'),
    money: t('Money'),
    count: t('Count'),
    measure: t('Measure'),
    multiple: t('Multiple'),
    fraction: t('Fraction'),
    rank: t('Rank'),
    scale: t('Scale'),
  })[kind];

export const entityTypeWord = (type: EntityType, t: Translate): string =>
  ({
    person: t('Person'),
    organization: t('Organization'),
    place: t('Place'),
    event: t('Event'),
    document: t('Document'),
    programme: t('Programme'),
  })[type];

export const entityTypesWord = (type: EntityType, t: Translate): string =>
  ({
    person: t('People'),
    organization: t('Organizations'),
    place: t('Places'),
    event: t('Events'),
    document: t('Documents'),
    programme: t('Programmes'),
  })[type];

export const commitmentKindWord = (kind: Commitment['kind'], t: Translate): string =>
  ({ quantified: t('With figures'), action: t('Actions') })[kind];
