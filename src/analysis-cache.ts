/** What the analysis of one document may use again at the next keystroke: what depends on single blocks and lines alone. */
import { LinkMemos } from './mentions/entities/link';
import { PlaceMemos, type PlacedRun } from './mentions/entities/place-runs';
import { TopicMemos } from './mentions/periods/topics';
import { recognizeRuns } from './mentions/recognize';
import type { RunMentions } from './mentions/types';
import { ChunkReader } from './prose/chunks';
import { Kept } from './prose/kept';
import { mapInSteps, type Steps } from './prose/steps';
import type { Run } from './prose/types';
import { StatementsMemory } from './statements/memory';

/** One for each document. It holds what the last analysis needed and no more. */
export class AnalysisCache {
  readonly chunks = new ChunkReader();
  private readonly mentions = new Kept<RunMentions>();
  readonly topics = new TopicMemos();
  readonly places = new PlaceMemos();
  readonly names = new LinkMemos();
  readonly statements = new StatementsMemory();
  private readonly keys = new WeakMap<Run, string>();

  /** What each run holds. A line that was in the report before is not read again, though its block may have been. */
  *recognize(runs: readonly PlacedRun[]): Steps<RunMentions[]> {
    this.mentions.turn();
    const known = yield* mapInSteps(runs, (placed) => this.mentions.find(this.keyOf(placed)));
    const fresh = runs.filter((_, i) => known[i] === undefined);
    const read = (yield* recognizeRuns(fresh)).values();
    return runs.map((run, i) => known[i] ?? this.mentions.keep(this.keyOf(run), taken(read)));
  }

  /** All that a recogniser may look at; `folded` is made of `text`. */
  private keyOf({ run, own }: PlacedRun): string {
    let key = this.keys.get(run);
    if (key === undefined) {
      key = JSON.stringify({ ...run, folded: '', map: run.map.shape });
      this.keys.set(run, key);
    }
    return own === '' ? key : key + own;
  }
}

/** The next of as many as were asked for. */
function taken<T>(things: Iterator<T, unknown>): T {
  const { done, value } = things.next();
  if (done === true) throw new Error('fewer runs were read than asked for');
  return value;
}
