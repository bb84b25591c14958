/** Begins the report view in its page: asks the editor for the report and shows what comes. */
import type { ToView } from '../../report-view/types';
import { el } from './dom';
import { fresh, keep, post, recalled } from './host';
import { noticeParts, ReportView } from './view';

let view: ReportView | null = null;

addEventListener('message', ({ data }: MessageEvent<ToView>) => {
  switch (data.type) {
    case 'report': {
      const state = recalled();
      // What was kept of another report says nothing of this one.
      view = new ReportView(data, state.uri === data.uri ? state : { ...fresh, uri: data.uri });
      document.body.replaceChildren(view.element);
      view.start();
      break;
    }
    case 'patch':
      view?.patch(data.patch);
      break;
    case 'select':
      view?.select(data.id);
      break;
    case 'notice': {
      if (view) {
        view.tell(data.notice);
        break;
      }
      const state = recalled();
      keep(state.uri === data.uri ? state : { ...fresh, uri: data.uri });
      if (data.notice)
        document.body.replaceChildren(
          el('main', { class: 'alone', role: 'status' }, ...noticeParts(data.notice, data.words)),
        );
      break;
    }
  }
});
addEventListener('beforeprint', () => view?.print(true));
addEventListener('afterprint', () => view?.print(false));
post({ type: 'ready' });
