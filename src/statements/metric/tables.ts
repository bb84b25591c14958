/** The words around a figure as tables that a stretch of text is walked with. */
import { ADVERBS, NOUN_HEADS, STRONG_VERBS, VALUE_VERBS, WHOLE_NOUNS } from '../../lexicon/metric-words';
import { WordTable, wordsOf } from '../../lexicon/word-table';
import { BLANKS, Chars } from './chars';

/** Verbs of value and adverbs, both of which a noun loses at its end; `true` for verbs. */
export const ENDINGS = new WordTable<boolean>([
  ...VALUE_VERBS.map((word): [string, boolean] => [word, true]),
  ...ADVERBS.map((word): [string, boolean] => [word, false]),
]);
export const ADVERB = wordsOf(ADVERBS.join(' '));
export const VERBS = wordsOf(STRONG_VERBS.join(' '));
export const WHOLE = wordsOf(WHOLE_NOUNS.join(' '));
export const HEADS = wordsOf(NOUN_HEADS.join(' '));

/** Marks of a list, and the words that join its items. */
export const LIST_MARKS = new Chars(BLANKS + '、“"\'‘和与及并,');
