/** Reads and writes a file of marks. What cannot be understood is never overwritten. */
import { Uri, workspace } from 'vscode';
import { applyChange, type Change } from '../../../review/changes';
import { emptySidecar, readSidecar, writeSidecar, type Sidecar, type SidecarRead } from '../../../review/sidecar';
import { changeShared, readShared } from '../../../review/shared-file';
import { sharedFiles } from '../../shared-files';
import type { Home, Homes } from './home';

export type MarkFile = SidecarRead & { readonly home: Home };

/** The marks as they lie on disk now; none where there is no file. Never throws. */
async function readMarks({ chosen, other }: Homes): Promise<MarkFile> {
  for (const home of other ? [chosen, other] : [chosen]) {
    const read = await readFile(home.file);
    if (read) return { ...read, home };
  }
  return { type: 'ok', sidecar: emptySidecar, home: chosen };
}

async function readFile(file: Uri): Promise<SidecarRead | null> {
  try {
    const bytes = await readShared(sharedFiles, file, isWhole);
    return bytes && parse(bytes);
  } catch (error) {
    return { type: 'corrupt', problem: error instanceof Error ? error.message : String(error) };
  }
}

function parse(bytes: Uint8Array): SidecarRead {
  try {
    return readSidecar(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { type: 'corrupt', problem: 'it is no UTF-8 text' };
  }
}

const isWhole = (bytes: Uint8Array): boolean => parse(bytes).type === 'ok';

/** One write after another, so that two quick ticks do not race; a file at rest has none. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Reads the file again, does the changes on what it holds now, and writes it whole. Other windows may do the same meanwhile.
 * @returns what the file holds then; a file that could not be understood is returned as read and stays as it is.
 * @throws what the file system says where it cannot be written.
 */
export function changeMarks(homes: Homes, changes: readonly Change[]): Promise<MarkFile> {
  const { file, source } = homes.chosen;
  const run = async (): Promise<MarkFile> => {
    const first = await readMarks(homes);
    if (first.type !== 'ok') return first;
    await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
    let result: MarkFile = first;
    await changeShared(sharedFiles, file, isWhole, (now) => {
      const read = now ? parse(now) : first;
      if (read.type !== 'ok') {
        result = { ...read, home: homes.chosen };
        return null;
      }
      const sidecar = changes.reduce<Sidecar>(applyChange, read.sidecar);
      result = { type: 'ok', sidecar, home: homes.chosen };
      return new TextEncoder().encode(writeSidecar(sidecar, source));
    });
    return result;
  };
  return inTurn(homes, run);
}

/** Reads after all writes that were begun: an older state never takes the place of a newer one. */
export const readInTurn = (homes: Homes): Promise<MarkFile> => inTurn(homes, () => readMarks(homes));

function inTurn(homes: Homes, run: () => Promise<MarkFile>): Promise<MarkFile> {
  const key = homes.chosen.file.toString();
  const done = (queues.get(key) ?? Promise.resolve()).then(run, run);
  const forget = (): void => {
    if (queues.get(key) === settled) queues.delete(key);
  };
  const settled = done.then(forget, forget);
  queues.set(key, settled);
  return done;
}

/** Moves a file that cannot be understood out of the way, under a name that tells when. @returns where it is now. */
export async function setAside(file: Uri, time: string): Promise<Uri> {
  const aside = file.with({ path: file.path.replace(/\.json$/, `.aside-${time.replace(/[^0-9T]/g, '')}.json`) });
  await workspace.fs.rename(file, aside, { overwrite: false });
  return aside;
}
