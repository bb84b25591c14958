/** What the statements floor keeps of one analysis for the next of the same document. It changes no result, only what it costs. */
import type { Basis } from '../model';
import type { LinkedEntity } from '../mentions/entities/link';
import type { ResolvedPeriod } from '../mentions/periods/resolve';
import { Memo, sameItems, Settled } from '../prose/memo';
import type { Run } from '../prose/types';
import { CommitmentMemos } from './commitments';
import { ContextMemos } from './context';
import type { PlacedMemo } from './in-source';
import type { StatementMemo } from './read';
import type { Reading } from './types';

export class StatementsMemory {
  readonly context = new ContextMemos();
  readonly statements: StatementMemo = new Memo();
  readonly commitments = new CommitmentMemos();
  readonly placed: PlacedMemo = new Memo();
  private readonly readings = new Settled<Run, Reading>(sameReading);

  /** The reading that was there before, where all that is known of its run is still the same. */
  settle(reading: Reading): Reading {
    return this.readings.settle(reading.passage.run, reading);
  }
}

function sameReading(a: Reading, b: Reading): boolean {
  return (
    sameItems(a.passage.section, b.passage.section) &&
    sameItems(a.quantities, b.quantities) &&
    sameItems(a.periods, b.periods, samePeriod) &&
    sameItems(a.entities, b.entities, sameEntity)
  );
}

function samePeriod(a: ResolvedPeriod, b: ResolvedPeriod): boolean {
  return (
    a === b ||
    (a.start === b.start &&
      a.end === b.end &&
      a.interval === b.interval &&
      a.deadline === b.deadline &&
      a.recurs === b.recurs &&
      a.expression === b.expression &&
      sameBasis(a.basis, b.basis))
  );
}

function sameBasis(a: Basis, b: Basis): boolean {
  return a === b || (a.reason === b.reason && a.words === b.words && a.confidence === b.confidence);
}

function sameEntity(a: LinkedEntity, b: LinkedEntity): boolean {
  return (
    a === b ||
    (a.start === b.start &&
      a.end === b.end &&
      a.type === b.type &&
      a.canonical === b.canonical &&
      a.title === b.title &&
      a.affiliation === b.affiliation &&
      a.code === b.code &&
      a.level === b.level &&
      a.reason === b.reason &&
      sameItems(a.parents, b.parents))
  );
}
