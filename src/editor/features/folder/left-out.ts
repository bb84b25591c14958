/** Which files of a folder are not read: what `files.exclude` hides, what `.gitignore` leaves out, and what we exported ourselves. */
import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';

/** Files by these ends are our own tables: read again they would say everything twice. In both languages of the exports. */
const ownExports = /\.(?:commitments|承诺清单)\.(?:md|markdown|txt)$/i;

export const isOwnExport = (path: string): boolean => ownExports.test(path);

/** `2026/县/报告.md` → `2026`, `2026/县`, `2026/县/报告.md`. */
export const prefixes = (path: string): string[] => {
  const parts = path.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
};

/**
 * @param setting the value of `files.exclude`: patterns of VS Code, true where they hide; one with a condition on siblings hides nothing here.
 * @returns whether a path, parted by `/` and seen from the folder of the workspace, is hidden, itself or with a folder above it.
 */
export function hiddenBy(setting: unknown): (path: string) => boolean {
  const patterns =
    typeof setting === 'object' && setting !== null
      ? Object.entries(setting).flatMap(([pattern, on]) => (on === true ? [pattern.replace(/\/{1,9}$/, '')] : []))
      : [];
  if (patterns.length === 0) return () => false;
  const matches = picomatch(patterns, { dot: true });
  return (path) => prefixes(path).some((prefix) => matches(prefix));
}

/** The `.gitignore` files of a folder, each for what lies below it; the deeper one has the last word, as in git. */
export class GitIgnore {
  /** By folder, `''` for the root. */
  private readonly files = new Map<string, Ignore>();
  private readonly folders = new Map<string, boolean>();

  /** @param folder where the file lies, seen from the root, without a slash at its end */
  add(folder: string, text: string): void {
    this.files.set(folder, ignore().add(text));
    this.folders.clear();
  }

  /** What lies in a folder that is left out cannot be taken in again, says git. */
  ignores(path: string): boolean {
    if (this.files.size === 0) return false;
    const at = path.lastIndexOf('/');
    return (at >= 0 && this.ignoresFolder(path.slice(0, at))) || this.decides(path, path);
  }

  private ignoresFolder(folder: string): boolean {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const at = folder.lastIndexOf('/');
    const left = (at >= 0 && this.ignoresFolder(folder.slice(0, at))) || this.decides(folder, `${folder}/`);
    this.folders.set(folder, left);
    return left;
  }

  /** @param tested the path as patterns see it: a folder ends in a slash */
  private decides(path: string, tested: string): boolean {
    for (let at = path.lastIndexOf('/'); ; at = path.lastIndexOf('/', at - 1)) {
      const folder = at < 0 ? '' : path.slice(0, at);
      const { ignored, unignored } = this.files.get(folder)?.test(at < 0 ? tested : tested.slice(at + 1)) ?? {};
      if (ignored || unignored) return ignored === true;
      if (at <= 0) return false;
    }
  }
}
