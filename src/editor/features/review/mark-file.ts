/** Reads and writes a file of marks. What cannot be understood is never overwritten. */
import { FileSystemError, Uri, workspace } from 'vscode';
import { applyChange, type Change } from '../../../review/changes';
import { emptySidecar, readSidecar, writeSidecar, type Sidecar, type SidecarRead } from '../../../review/sidecar';
import { writeWhole } from '../../write-whole';
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
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(file);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    return { type: 'corrupt', problem: error instanceof Error ? error.message : String(error) };
  }
  try {
    return readSidecar(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { type: 'corrupt', problem: 'it is no UTF-8 text' };
  }
}

/** One write after another, so that two quick ticks do not race. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Reads the file again, does the changes on what it holds now, and writes it whole.
 * @returns what the file holds then; a file that could not be understood is returned as read and stays as it is.
 * @throws what the file system says where it cannot be written.
 */
export function changeMarks(homes: Homes, changes: readonly Change[]): Promise<MarkFile> {
  const run = async (): Promise<MarkFile> => {
    const read = await readMarks(homes);
    if (read.type !== 'ok') return read;
    const sidecar = changes.reduce<Sidecar>(applyChange, read.sidecar);
    const { file, source } = homes.chosen;
    await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
    await writeWhole(file, new TextEncoder().encode(writeSidecar(sidecar, source)));
    return { type: 'ok', sidecar, home: homes.chosen };
  };
  return inTurn(homes, run);
}

/** Reads after all writes that were begun: an older state never takes the place of a newer one. */
export const readInTurn = (homes: Homes): Promise<MarkFile> => inTurn(homes, () => readMarks(homes));

function inTurn(homes: Homes, run: () => Promise<MarkFile>): Promise<MarkFile> {
  const key = homes.chosen.file.toString();
  const done = (queues.get(key) ?? Promise.resolve()).then(run, run);
  queues.set(key, done);
  return done;
}

/** Moves a file that cannot be understood out of the way, under a name that tells when. @returns where it is now. */
export async function setAside(file: Uri, time: string): Promise<Uri> {
  const aside = file.with({ path: file.path.replace(/\.json$/, `.aside-${time.replace(/[^0-9T]/g, '')}.json`) });
  await workspace.fs.rename(file, aside, { overwrite: false });
  return aside;
}
