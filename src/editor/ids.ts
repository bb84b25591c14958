/** The names under which the extension is known to VS Code: commands, views, settings, colours. `package.json` repeats them. */

export const section = 'reportAnnotator';

export const commands = {
  nextFigure: 'reportAnnotator.nextFigure',
  previousFigure: 'reportAnnotator.previousFigure',
  nextTarget: 'reportAnnotator.nextTarget',
  previousTarget: 'reportAnnotator.previousTarget',
  toggleHighlights: 'reportAnnotator.toggleHighlights',
  showInPanel: 'reportAnnotator.showInPanel',
  openSample: 'reportAnnotator.openSample',
  filter: 'reportAnnotator.commitments.filter',
  clearFilter: 'reportAnnotator.commitments.clearFilter',
  saveView: 'reportAnnotator.commitments.saveView',
  openView: 'reportAnnotator.commitments.openView',
  export: 'reportAnnotator.export',
  exportAgain: 'reportAnnotator.exportAgain',
  copyTable: 'reportAnnotator.copyTable',
  /** Takes what a card hands over: the document's address, start, end. Not in the palette. */
  goTo: 'reportAnnotator.goTo',
  /** Takes what a list hands over: the document's address and the row with its target. Not in the palette. */
  goToRow: 'reportAnnotator.goToRow',
  /** Takes the text to copy. Not in the palette. */
  copyText: 'reportAnnotator.copyText',
  copyRow: 'reportAnnotator.copyRow',
} as const;

/** The command that exports as the format with this id. */
export const exportCommand = (format: string): string => `${commands.export}.${format}`;

/** The command that groups the commitments so. */
export const groupByCommand = (grouping: string): string => `reportAnnotator.commitments.groupBy.${grouping}`;

/** The command that orders the commitments so. */
export const sortByCommand = (sort: string): string => `reportAnnotator.commitments.sortBy.${sort}`;

export const views = {
  container: 'reportAnnotator',
  commitments: 'reportAnnotator.commitments',
  mentions: 'reportAnnotator.mentions',
} as const;

/** True while a Markdown report can be shown in the panel. */
export const hasReportContext = 'reportAnnotator.hasReport';

/** True while the panel shows only part of the list. */
export const filteredContext = 'reportAnnotator.filtered';

/** Settings, without their section. */
export const settings = {
  highlights: 'highlights.enabled',
  highlight: (kind: string): string => `highlights.${kind}`,
  rulerResults: 'highlights.resultsInOverviewRuler',
  groupBy: 'commitments.groupBy',
  sortBy: 'commitments.sortBy',
  inlayHints: 'inlayHints.enabled',
  preview: 'preview.enabled',
  follow: 'panel.followCaret',
} as const;
