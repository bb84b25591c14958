/** Patterns that the checker cannot judge, each with the reason why it is linear. */
export const PROVEN: ReadonlyMap<string, string> = new Map([]);
