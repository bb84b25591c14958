// A workspace without a disk, as vscode.dev has it: files in memory, no search, and a few reports to begin with.
const { commands, Disposable, EventEmitter, FileChangeType, FileSystemError, FileType, workspace } = require('vscode');

const REPORTS = {
  '/counties/临溪县.md': '# 临溪县2031年政府工作报告\n\n今年要确保新建公园12个。\n',
  '/counties/乡镇/石桥镇.md': '# 石桥镇2031年政府工作报告\n\n今年力争粮食产量达到77万吨。\n',
  '/counties/node_modules/说明.md': '# 说明\n\n今年要新建泵站23座。\n',
};

/** Files by their path; a folder is `null`. */
class MemoryFiles {
  entries = new Map([['/', null]]);
  changed = new EventEmitter();
  onDidChangeFile = this.changed.event;
  full = false;

  constructor(files) {
    for (const [path, text] of Object.entries(files)) this.put(path, new TextEncoder().encode(text));
  }

  put(path, bytes) {
    for (let end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end);
      if (!this.entries.has(folder)) this.entries.set(folder, null);
    }
    this.entries.set(path, bytes);
  }

  at(uri) {
    const entry = this.entries.get(uri.path);
    if (entry === undefined) throw FileSystemError.FileNotFound(uri);
    return entry;
  }

  tell(type, uri) {
    this.changed.fire([{ type, uri }]);
  }

  watch() {
    return new Disposable(() => {});
  }

  stat(uri) {
    const entry = this.at(uri);
    return { type: entry ? FileType.File : FileType.Directory, ctime: 0, mtime: Date.now(), size: entry?.length ?? 0 };
  }

  readDirectory(uri) {
    this.at(uri);
    const parent = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
    return [...this.entries]
      .filter(([path]) => path.startsWith(parent) && path !== parent && !path.slice(parent.length).includes('/'))
      .map(([path, entry]) => [path.slice(parent.length), entry ? FileType.File : FileType.Directory]);
  }

  readFile(uri) {
    const entry = this.at(uri);
    if (!entry) throw FileSystemError.FileIsADirectory(uri);
    return entry;
  }

  writeFile(uri, bytes) {
    if (this.full) {
      // A full disk takes the beginning.
      this.put(uri.path, bytes.slice(0, bytes.length / 2));
      throw new FileSystemError('ENOSPC: no space left on device');
    }
    const known = this.entries.has(uri.path);
    this.put(uri.path, bytes);
    this.tell(known ? FileChangeType.Changed : FileChangeType.Created, uri);
  }

  createDirectory(uri) {
    if (!this.entries.has(uri.path)) this.entries.set(uri.path, null);
    this.tell(FileChangeType.Created, uri);
  }

  delete(uri) {
    this.at(uri);
    for (const path of [...this.entries.keys()])
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.entries.delete(path);
    this.tell(FileChangeType.Deleted, uri);
  }

  rename(from, to) {
    this.put(to.path, this.readFile(from));
    this.entries.delete(from.path);
    this.changed.fire([
      { type: FileChangeType.Deleted, uri: from },
      { type: FileChangeType.Created, uri: to },
    ]);
  }
}

exports.activate = (context) => {
  const files = new MemoryFiles(REPORTS);
  const fill = (full) => () => {
    files.full = full;
  };
  context.subscriptions.push(
    workspace.registerFileSystemProvider('memory', files),
    commands.registerCommand('memoryFs.fill', fill(true)),
    commands.registerCommand('memoryFs.free', fill(false)),
  );
};
