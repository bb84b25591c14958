/** Finds a commented passage again by its words, or else by what stood around it. */
import { occurrences } from './occurrences';
import { commonEnd, commonStart, squeeze } from './squeezed';
import { passageSubject } from './subjects';
import type { Anchor, Subject } from './types';

/** So many characters of what stood around it are looked for. */
const handle = 12;
/** How far the words between both may have grown. */
const farthest = 600;

/** The passage as it stands now, whether its words are the same or not; `null` where neither words nor neighbours are found. */
export function findPassage(source: string, { quote, occurrence }: Anchor): Subject | null {
  const places = occurrences(source, quote.exact, most);
  if (places.length > 0) {
    const fits = places.map((start) => ({
      start,
      fit:
        commonEnd(squeeze(quote.prefix), squeeze(source.slice(Math.max(0, start - 160), start))) +
        commonStart(
          squeeze(quote.suffix),
          squeeze(source.slice(start + quote.exact.length, start + quote.exact.length + 160)),
        ),
    }));
    const best = Math.max(...fits.map(({ fit }) => fit));
    const equal = fits.filter(({ fit }) => fit === best);
    const start = (equal[occurrence] ?? equal[0])?.start ?? 0;
    return passageSubject(source, { start, end: start + quote.exact.length });
  }
  const before = quote.prefix.slice(-handle);
  const after = quote.suffix.slice(0, handle);
  if (squeeze(before).length < 4 || squeeze(after).length < 4) return null;
  const opens = source.indexOf(before);
  if (opens < 0) return null;
  const start = opens + before.length;
  const end = source.indexOf(after, start);
  if (end <= start || end - start > quote.exact.length + farthest) return null;
  return passageSubject(source, { start, end });
}

/** At most so many places are weighed: more tell nothing apart. */
const most = 50;
