/** Node's file system as `changeShared` asks for it; a replacement deletes first, as VS Code's file service does. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import type { Files } from '../../src/review/shared-file';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

export const nodeFiles: Files<string> = {
  async read(file) {
    try {
      return await fs.readFile(file);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  write: (file, bytes) => fs.writeFile(file, bytes),
  async replace(from, to) {
    await fs.rm(to, { force: true });
    await fs.rename(from, to);
  },
  remove: (file) => fs.rm(file, { force: true }),
  async neighbours(file) {
    const names = await fs.readdir(path.dirname(file));
    return names
      .filter((name) => name.startsWith(`.${path.basename(file)}.`))
      .map((name) => ({
        file: path.join(path.dirname(file), name),
        age: Date.now() - Number(name.split('.').at(-2)?.split('-')[0]),
      }));
  },
  newNeighbour: (file) =>
    path.join(path.dirname(file), `.${path.basename(file)}.${Date.now()}-${Math.random().toString(36).slice(2)}.tmp`),
  // As long as the editor's: so that all tries together outlast what a killed process left behind.
  pause: () => new Promise((resolve) => setTimeout(resolve, Math.random() * 60)),
};
