/** By what commitments are grouped and filtered: the name, key and order of a commitment in each respect. */
import type { ReviewState } from '../../../exports/types';
import type { Commitment, Quantity } from '../../../model';
import type { Translate } from '../../translate';
import { shortPeriod } from '../../words/dates';
import { commitmentKindWord, strengthWord } from '../../words/labels';
import { stateWord } from '../review/words';
import type { ReportFile } from './listed';

/** In the order in which the filter offers them. */
export const facets = ['file', 'kind', 'strength', 'period', 'actor', 'owner', 'section', 'state'] as const;
export type Facet = (typeof facets)[number];

export const groupings = ['section', 'file', 'period', 'metric', 'actor', 'owner', 'strength', 'kind', 'none'] as const;
export type Grouping = (typeof groupings)[number];

export const facetIcons: Record<Exclude<Grouping, 'none'> | Facet, string> = {
  file: 'markdown',
  section: 'list-tree',
  kind: 'symbol-class',
  period: 'calendar',
  metric: 'graph',
  strength: 'flame',
  actor: 'person',
  owner: 'organization',
  state: 'pass',
};

export const facetWord = (facet: Facet, t: Translate): string =>
  ({
    file: t('File'),
    kind: t('Kind'),
    strength: t('Firmness'),
    period: t('Deadline'),
    actor: t('Responsible body'),
    owner: t('Lead body'),
    section: t('Section'),
    state: t('Review'),
  })[facet];

/** One value in one respect. Equal keys are one group; groups stand in the order of `order`, then of the report. */
export interface FacetValue {
  readonly key: string;
  readonly label: string;
  readonly order: string;
}

/** What a commitment and a figure both have. */
type Statement = Pick<Commitment | Quantity, 'period' | 'actor' | 'section'> & {
  readonly strength: Commitment['strength'] | null;
  readonly kind: Commitment['kind'];
  readonly owner: string | null;
  readonly file?: ReportFile;
  readonly state?: ReviewState | null;
};

const kinds = ['quantified', 'action'];
const strengths = ['binding', 'planned', 'aspirational'];
const states = ['', 'doubtful', 'changed', 'checked'];

/** The states of what is not checked as it stands. */
export const uncheckedStates: readonly string[] = states.slice(0, -1);

/** @param root how many headings all paths share, from `sharedRoot` */
export function facetValue(statement: Statement, facet: Facet, root: number, t: Translate): FacetValue {
  const named = (name: string | null, nobody: string): FacetValue =>
    name === null ? { key: '', label: nobody, order: '1' } : { key: name, label: name, order: '0' };
  switch (facet) {
    case 'file':
      return fileValue(statement.file);
    case 'kind':
      return {
        key: statement.kind,
        label: commitmentKindWord(statement.kind, t),
        order: String(kinds.indexOf(statement.kind)),
      };
    case 'strength': {
      const { strength } = statement;
      if (strength === null) return { key: '', label: t('Without firmness'), order: '9' };
      return { key: strength, label: strengthWord(strength, t), order: String(strengths.indexOf(strength)) };
    }
    case 'period': {
      const { period } = statement;
      if (period === null) return { key: '', label: t('Without a date'), order: '9' };
      return { key: period, label: shortPeriod(period, t), order: period.split('/').reverse().join('/') };
    }
    case 'actor':
      return named(statement.actor, t('Nobody named'));
    case 'owner':
      return named(statement.owner, t('No lead body named'));
    case 'section': {
      // In the order of the report.
      const heading = statement.section[root] ?? statement.section.at(-1) ?? null;
      return { ...named(heading, t('Without a section')), order: '' };
    }
    case 'state': {
      const key = statement.state ?? '';
      const label = key === '' ? t('Not judged yet') : stateWord(key, t);
      return { key, label, order: String(states.indexOf(key)) };
    }
  }
}

/** Files stand in their own order; the active report alone is no file among others. */
const fileValue = (file: ReportFile | undefined): FacetValue =>
  file
    ? { key: file.uri, label: file.label, order: String(file.order).padStart(9, '0') }
    : { key: '', label: '', order: '' };

/** The indicator under its full name where it is a known one; what has no metric stands last. */
export function metricValue({ indicator, metric }: Commitment, t: Translate): FacetValue {
  const name = indicator ?? metric;
  return name === null ? { key: '', label: t('Without a metric'), order: '1' } : { key: name, label: name, order: '0' };
}
