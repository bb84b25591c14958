/**
 * In a served VS Code the suite's lines reach the runner on the channel of the workbench's own log, printf arguments unformatted:
 * format and mark them here. On a desktop this does nothing.
 */
const MARK = '\u2063';

const show = (value: unknown): string =>
  typeof value === 'string' ? value : value instanceof Error ? (value.stack ?? String(value)) : JSON.stringify(value);

function format(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return args.map(show).join(' ');
  const filled = first.replace(/%[sdifjoO%]/g, (token) =>
    token === '%%' ? '%' : rest.length ? show(rest.shift()) : token,
  );
  return [filled, ...rest.map(show)].join(' ');
}

export function markConsole(served: boolean): void {
  if (!served) return;
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    const write = console[method].bind(console);
    // VS Code defines these with a setter that ignores assignment.
    Object.defineProperty(console, method, {
      configurable: true,
      value: (...args: unknown[]) => write(MARK + format(args)),
    });
  }
}

/** The suite's last word: without it the runner does not believe an exit code of 0. */
export function reportEnd(served: boolean, failures: number): void {
  if (served) console.log(`${MARK}suite ended, ${failures} failures`);
}
