/** The names of the commands that leave a mark or finding alone. `package.json` repeats them. */

export const ignoreCommands = {
  /** Each takes what to ignore, or the place of the caret. */
  place: 'reportAnnotator.ignore.place',
  document: 'reportAnnotator.ignore.document',
  everywhere: 'reportAnnotator.ignore.everywhere',
  /** Writes a switch into the report, as a comment. */
  inline: 'reportAnnotator.ignore.inline',
  openRules: 'reportAnnotator.openRules',
} as const;

export const rulesFile = 'rules.yaml';
