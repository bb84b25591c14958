/** A process that changes a file until it is killed, and says of each change that it is written: `node writer.ts FILE NAME`. */
import { changeShared } from '../../src/review/shared-file';
import { nodeFiles } from './node-files';

const [, , file = '', name = ''] = process.argv;

async function main(): Promise<void> {
  for (let act = 0; ; act += 1) {
    const id = `${name}-${act};`;
    await changeShared(nodeFiles, file, isWhole, (now) => {
      const ids = now ? (JSON.parse(new TextDecoder().decode(now)) as string[]) : [];
      return new TextEncoder().encode(JSON.stringify([...new Set([...ids, id])]));
    });
    process.stdout.write(`${id}\n`);
  }
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    return Array.isArray(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return false;
  }
}

void main();
