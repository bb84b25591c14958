/** Words as the alternatives of a pattern, longer ones first: of two that open alike, the longer one is found. */
export const byLength = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
