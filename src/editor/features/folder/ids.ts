/** The names of the folder's commands, settings and context. `package.json` repeats them. */

export const folderCommands = {
  /** Takes a folder of the explorer, or none for the whole workspace. */
  analyze: 'reportAnnotator.folder.analyze',
  refresh: 'reportAnnotator.folder.refresh',
  /** Back to the report of the active editor. */
  close: 'reportAnnotator.folder.close',
} as const;

/** True while the panel lists a whole folder. */
export const folderContext = 'reportAnnotator.folder';

/** Settings, without their section. */
export const folderSettings = {
  textFiles: 'folder.textFiles',
  maxFiles: 'folder.maxFiles',
} as const;
