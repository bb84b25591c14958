/** What the analysis of one document may use again at the next keystroke: what depends on single blocks and lines alone. */
import { LinkMemos } from './mentions/entities/link';
import { TopicMemos } from './mentions/periods/topics';
import { recognizeRun } from './mentions/recognize';
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
  readonly names = new LinkMemos();
  readonly statements = new StatementsMemory();
  private readonly keys = new WeakMap<Run, string>();

  /** What each run holds. A line that was in the report before is not read again, though its block may have been. */
  *recognize(runs: readonly Run[]): Steps<RunMentions[]> {
    this.mentions.turn();
    return yield* mapInSteps(runs, (run) => this.mentions.take(this.keyOf(run), () => recognizeRun(run)));
  }

  /** All that a recogniser may look at; `folded` is made of `text`. */
  private keyOf(run: Run): string {
    let key = this.keys.get(run);
    if (key === undefined) {
      key = JSON.stringify({ ...run, folded: '', map: run.map.shape });
      this.keys.set(run, key);
    }
    return key;
  }
}
