/** Runs the command line as a user does: a bundle of its own, a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'report-annotator-cli-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
export const bundle = join(folder, 'cli.cjs');

let built: Promise<unknown> | null = null;

/** Builds once for all tests. */
export function buildCli(): Promise<unknown> {
  built ??= build({
    entryPoints: ['src/cli/main.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    conditions: ['worker', 'module'],
    logLevel: 'silent',
  });
  return built;
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `report-annotator ARGS` with `input` on standard input. */
export async function run(
  args: readonly string[],
  { input = '', cwd }: { input?: string | Uint8Array; cwd?: string } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [bundle, ...args], cwd === undefined ? {} : { cwd });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A call that reads no input may end before all of it is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}
