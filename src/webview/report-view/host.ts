/** The way to the editor, and what survives a reload of the window. */
import { asTheReportHasIt, type OrderState } from '../../report-view/order';
import type { FromView } from '../../report-view/types';

interface Api {
  postMessage(message: FromView): void;
  getState(): unknown;
  setState(state: ViewState): void;
}

declare function acquireVsCodeApi(): Api;

export interface ViewState {
  /** The report's address. */
  readonly uri: string;
  readonly tab: 'table' | 'pictures';
  readonly order: OrderState;
  /** CSS pixels. */
  readonly scroll: { readonly top: number; readonly left: number };
  readonly selected: string | null;
}

export const fresh: ViewState = {
  uri: '',
  tab: 'table',
  order: asTheReportHasIt,
  scroll: { top: 0, left: 0 },
  selected: null,
};

const api = acquireVsCodeApi();

export const post = (message: FromView): void => api.postMessage(message);

/** What was kept; a report that was opened for the first time has nothing. */
export const recalled = (): ViewState => ({ ...fresh, ...(api.getState() as Partial<ViewState> | undefined) });

export const keep = (state: ViewState): void => api.setState(state);
