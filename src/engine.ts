/** All that reads a report and writes it down: the editor loads it as one part when the first report opens. */
export { AnalysisCache } from './analysis-cache';
export { analysisSteps, analyze } from './analyze';
export { textFormats } from './exports';
export { referenceAt } from './mentions/entities/pronouns';
