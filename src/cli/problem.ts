/** What goes wrong on the command line: one clear line on standard error, and an exit code that scripts can rely on. */

/** Exit codes, as `--help` and the README state them. */
export const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;

/** A problem with the input. The message names the file, says what happened and what to do. */
export class Problem extends Error {}

/** A call that makes no sense; nothing was read or written. */
export class UsageProblem extends Error {}

/** Prints one line whatever the message holds. */
export function report(severity: 'error' | 'warning', message: string): void {
  process.stderr.write(
    `report-annotator: ${severity}: ${message
      .split(/[\r\n]/)
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' ')}\n`,
  );
}
