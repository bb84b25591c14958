/** Where literal words stand in a source. */

/** Their offsets in order, none within another; at most `most`. No words stand nowhere. */
export function occurrences(source: string, words: string, most = Infinity): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = source.indexOf(words); at >= 0 && found.length < most; at = source.indexOf(words, at + words.length))
    found.push(at);
  return found;
}
