/** Reads files and standard input as text: UTF-8 unless a byte order mark or the bytes themselves say otherwise. */
import { readFile } from 'node:fs/promises';
import { Problem } from './problem';

export interface Decoded {
  /** Without a byte order mark, as an editor holds it. */
  readonly text: string;
  /** `null` for UTF-8; else the encoding, for a warning. */
  readonly encoding: string | null;
}

/** Reads one file, or standard input for `-`. @throws {Problem} where there is nothing to read. */
export async function readInput(file: string): Promise<Decoded> {
  return decode(file === '-' ? await readStandardInput() : await readBytes(file), nameOf(file));
}

/** What messages call a file. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Problem(`${file}: ${reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? String(error)}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file.',
  EISDIR: 'is a directory; name the files in it.',
  ENOTDIR: 'no such file: a part of the path is not a directory.',
  EACCES: 'may not be read; check its permissions.',
  EPERM: 'may not be read; check its permissions.',
  ENAMETOOLONG: 'the file name is too long.',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GiB.',
};

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * Decodes a report. Chinese offices still hand out GB18030 (which holds GBK and GB2312): bytes that are no UTF-8 but read as
 * Chinese in it are taken for it.
 * @throws {Problem} where the bytes are no text in any of these.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const mark = markOf(bytes);
  const text = attempt(mark ?? 'utf-8', bytes);
  if (text !== null && !(mark === null && text.includes('\0'))) return { text, encoding: mark };
  const chinese = text === null && !bytes.includes(0) ? attempt('gb18030', bytes) : null;
  if (chinese !== null && readsAsChinese(chinese)) return { text: chinese, encoding: 'GB18030' };
  throw new Problem(
    `${name}: is not UTF-8 text; save it as UTF-8 (for instance: iconv -f GB18030 -t UTF-8) and try again.`,
  );
}

function markOf(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  return null;
}

function attempt(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Any bytes come out of GB18030 as rare characters; a report is written in everyday ones. */
function readsAsChinese(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const foreign = sample.match(/[^\0-\u007f]/gu)?.length ?? 0;
  const everyday = sample.match(/[的和年是在发展建设工作，。、一二三四五六七八九十百千万亿元]/g)?.length ?? 0;
  return everyday * 20 >= foreign;
}
