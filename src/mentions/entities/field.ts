/** The field that a formula in quotes or a class is of: the nouns right before it. */
import { isLeftBorder, wordClassAt, type WordClass } from '../../lexicon/names';
import { PROGRAMME_VERBS } from '../../lexicon/programmes';
import { isNameCharacter, type NameText } from './text';

const VERBS = new Set(PROGRAMME_VERBS);

/** The longest common word that ends at `at`, else the character before it, whose `kind` is `null`. */
function wordBefore({ folded }: NameText, at: number): { readonly word: string; readonly kind: WordClass | null } {
  for (const length of [4, 3, 2]) {
    const kind = wordClassAt(folded, at - length, at);
    if (kind !== null) return { word: folded.slice(at - length, at), kind };
  }
  return { word: folded.slice(at - 1, at), kind: null };
}

/**
 * Where the field begins that stands right before a formula (党建统领 in 完善党建统领“885”工作体系): nouns back to a verb of doing, a particle
 * or a mark.
 */
export function fieldStart(text: NameText, quote: number): number {
  let at = quote;
  while (quote - at < 16) {
    const atom = text.atomEndingAt(at);
    if (atom) return atom.start;
    const { word, kind } = wordBefore(text, at);
    // 现代化建设“1269”行动计划: what ends in 建设 is a field where a noun stands before it.
    const field = /^(?:建设|创新|优化)$/.test(word) && /^(?:noun|rare)$/.test(wordBefore(text, at - 2).kind ?? '');
    const ends =
      kind === null
        ? !isNameCharacter(word) || isLeftBorder(word)
        : ((VERBS.has(word) || (kind === 'verb' && !/[引统]领$|^重[点大]$/.test(word))) && !field) ||
          /^(?:自治[区州县]|[全我本]?[省市区县])$/.test(word);
    if (ends || kind === 'function') return at;
    at -= word.length;
  }
  return quote;
}
