/** Several windows on one file: no mark of any is lost, in whatever order their steps fall and whenever one of them is killed. */
import assert from 'node:assert';
import { spawn, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import fc from 'fast-check';
import { changeShared, readShared, type Files } from '../../src/review/shared-file';
import { nodeFiles } from './node-files';

const encode = (ids: readonly string[]): Uint8Array => new TextEncoder().encode(JSON.stringify(ids));
const decode = (bytes: Uint8Array | null): readonly string[] =>
  bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as readonly string[]) : [];
const isWhole = (bytes: Uint8Array): boolean => {
  try {
    return Array.isArray(decode(bytes));
  } catch {
    return false;
  }
};
const add =
  (id: string) =>
  (now: Uint8Array | null): Uint8Array =>
    encode([...new Set([...decode(now), id])]);

/** Files in memory, each step of which falls when `step` lets it; a replacement takes two, as VS Code's does. */
class Memory {
  readonly held = new Map<string, Uint8Array>();
  private count = 0;
  /** Neighbours of hosts that were killed. */
  readonly dead = new Set<string>();

  files(step: (what: string) => Promise<void>): Files<string> {
    return {
      read: async (file) => {
        await step('read');
        return this.held.get(file) ?? null;
      },
      write: async (file, bytes) => {
        await step('write');
        this.held.set(file, bytes.slice(0, bytes.length >> 1));
        await step('write on');
        this.held.set(file, bytes);
      },
      replace: async (from, to) => {
        await step('delete');
        this.held.delete(to);
        await step('move');
        const bytes = this.held.get(from);
        assert.ok(bytes, 'nobody takes a neighbour of a living window away');
        this.held.delete(from);
        this.held.set(to, bytes);
      },
      remove: async (file) => {
        await step('remove');
        this.held.delete(file);
      },
      neighbours: async (file) => {
        await step('list');
        return [...this.held.keys()]
          .filter((name) => name.startsWith(`${file}.`))
          .map((name) => ({ file: name, age: this.dead.has(name) ? 60_000 : 0 }));
      },
      newNeighbour: (file) => `${file}.${(this.count += 1)}`,
      pause: () => step('pause'),
    };
  }
}

describe('a file that several windows change', () => {
  it('keeps what each of them wrote, whatever the order of their steps', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 }),
        async (scheduler, acts) => {
          const memory = new Memory();
          const wanted: string[] = [];
          const hosts = acts.map(async (count, host) => {
            const files = memory.files((what) => scheduler.schedule(Promise.resolve(), `${host} ${what}`));
            for (let act = 0; act < count; act += 1) {
              wanted.push(`${host}-${act}`);
              await changeShared(files, 'marks', isWhole, add(`${host}-${act}`));
            }
          });
          const all = Promise.all(hosts);
          await scheduler.waitFor(all);
          assert.deepEqual([...decode(memory.held.get('marks') ?? null)].sort(), wanted.sort());
          assert.deepEqual([...memory.held.keys()], ['marks'], 'nothing is left beside it');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is whole after a window was killed at any step, and nothing written before is lost', async () => {
    class Killed extends Error {}
    for (let life = 1; life < 40; life += 1) {
      const memory = new Memory();
      const free = memory.files(() => Promise.resolve());
      await changeShared(free, 'marks', isWhole, add('first'));
      let steps = 0;
      const mortal = memory.files(() => {
        steps += 1;
        return steps > life ? Promise.reject(new Killed()) : Promise.resolve();
      });
      const ended = await changeShared(mortal, 'marks', isWhole, add('second')).catch((error: unknown) => error);
      for (const name of memory.held.keys()) if (name !== 'marks') memory.dead.add(name);
      const ids = decode(await readShared(free, 'marks', isWhole));
      assert.equal(ids[0], 'first', `after ${life} steps`);
      if (!(ended instanceof Killed)) assert.deepEqual(ids, ['first', 'second']);
      await changeShared(free, 'marks', isWhole, add('third'));
      assert.deepEqual([...memory.held.keys()], ['marks'], 'what was left behind is cleared away');
      assert.equal(decode(memory.held.get('marks') ?? null).at(-1), 'third');
    }
  });

  it('leaves the old file whole where the disk is full', async () => {
    const memory = new Memory();
    const free = memory.files(() => Promise.resolve());
    await changeShared(free, 'marks', isWhole, add('first'));
    const full = { ...free, write: () => Promise.reject(new Error('ENOSPC')) };
    await assert.rejects(changeShared(full, 'marks', isWhole, add('second')), /ENOSPC/);
    assert.deepEqual(decode(memory.held.get('marks') ?? null), ['first']);
    assert.deepEqual([...memory.held.keys()], ['marks']);
  });

  describe('on a real disk', function () {
    this.timeout(60_000);
    let folder = '';
    before(async () => {
      folder = await fs.mkdtemp(path.join(os.tmpdir(), 'marks-'));
    });
    after(() => fs.rm(folder, { recursive: true, force: true }));

    it('loses nothing that was acknowledged when processes are killed in the middle of writing', async () => {
      const file = path.join(folder, 'marks.json');
      const acknowledged = new Set<string>();
      const start = (name: string): ChildProcess => {
        const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'writer.ts'), file, name], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        child.stdout?.on('data', (data: Buffer) => {
          for (const id of String(data).split('\n')) if (id.endsWith(';')) acknowledged.add(id);
        });
        return child;
      };
      for (let round = 0; round < 2; round += 1) {
        const [doomed, other] = [start(`a${round}`), start(`b${round}`)];
        const closed = [doomed, other].map((child) => new Promise((resolve) => child.once('close', resolve)));
        await new Promise<void>((resolve) => other.stdout?.once('data', () => resolve()));
        await new Promise((resolve) => setTimeout(resolve, 20 + 37 * round));
        doomed.kill('SIGKILL');
        await new Promise((resolve) => setTimeout(resolve, 50));
        other.kill('SIGKILL');
        await Promise.all(closed);
        const held = new Set(decode(await readShared(nodeFiles, file, isWhole)));
        const lost = [...acknowledged].filter((id) => !held.has(id));
        assert.deepEqual(lost, [], `round ${round}, of ${acknowledged.size}`);
      }
      assert.ok(acknowledged.size > 8, `${acknowledged.size} acts were enough to prove something`);
    });
  });
});
