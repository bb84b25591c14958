/** The names of the report view's command and editor. `package.json` repeats them. */

export const reportViewCommand = 'reportAnnotator.openReportView';

/** Under which VS Code keeps the view over a reload. */
export const reportViewType = 'reportAnnotator.reportView';
