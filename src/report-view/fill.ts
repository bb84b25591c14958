/** Fills the `{0}` places of a sentence that was translated elsewhere. */
export const fill = (sentence: string, ...args: readonly (string | number)[]): string =>
  sentence.replace(/\{(\d)\}/g, (place, index: string) => String(args[Number(index)] ?? place));
