/** What the analysis decided by, in words; keys that are not listed say nothing. */
import type { Translate } from '../translate';

/** The rule behind a claim as a short phrase, or `null` where the deciding words speak for themselves. */
export function reasonPhrase(reason: string, t: Translate): string | null {
  const phrases: Record<string, string> = {
    'front-matter': t('the date in the front matter'),
    title: t('the title'),
    dateline: t('the dateline'),
    text: t('the text itself'),
    today: t('today, for the report tells no date'),
  };
  return phrases[reason] ?? null;
}
