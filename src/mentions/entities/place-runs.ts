/** The known places of every run of a report: those of the country, and those that the report makes its own. */
import { Memo } from '../../prose/memo';
import { mapInSteps, type Steps } from '../../prose/steps';
import type { Run } from '../../prose/types';
import { placeAtoms, type PlaceAtom } from './atoms';
import { homeOf, HomeMemo, ownIn, runPlaces, type Home, type RunPlaces } from './home';

/** A run, and the known places in it. */
export interface PlacedRun {
  readonly run: Run;
  readonly atoms: readonly PlaceAtom[];
  /** Those that are the report's own, in one word: the rest depends on the run alone. */
  readonly own: string;
}

/** One for each document: what its analyses keep of the places of each run. */
export class PlaceMemos {
  readonly home = new HomeMemo();
  readonly alone: Memo<Run, RunPlaces>;
  readonly placed: Memo<Run, PlacedRun>;

  constructor(keeps = true) {
    this.alone = new Memo(keeps);
    this.placed = new Memo(keeps);
  }
}

/** @param title tells whose report it is where it names a place. */
export function* placeRuns(
  runs: readonly Run[],
  title: string | null,
  memos = new PlaceMemos(false),
): Steps<{ readonly home: Home; readonly placed: readonly PlacedRun[] }> {
  const alone = yield* mapInSteps(runs, (run) => memos.alone.take(run, [], () => runPlaces(run.folded)));
  const home = homeOf(
    runs.map(({ folded }) => folded),
    alone,
    title,
    memos.home,
  );
  const placed = yield* mapInSteps(runs, (run, i) =>
    memos.placed.take(run, [home.own], () => {
      const own = ownIn(run.folded, home.own);
      const atoms = own === '' ? (alone[i]?.atoms ?? []) : placeAtoms(run.folded, home.own);
      return { run, atoms, own };
    }),
  );
  return { home, placed };
}
