/** The report's title and the body that issues it, as far as front matter and headings tell. */
import type { Passage, Prose } from './types';

export function titleOf(prose: Prose, passages: readonly Passage[]): string | null {
  void passages;
  return prose.frontMatter?.title ?? null;
}
