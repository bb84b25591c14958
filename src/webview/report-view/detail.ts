/** The chosen row in full: its sentence, with the figure that the row is about. */
import type { ViewRow } from '../../report-view/types';
import { el } from './dom';

export class Detail {
  readonly element = el('aside', { class: 'detail', 'aria-live': 'polite' });

  show(row: ViewRow | undefined): void {
    this.element.hidden = row === undefined;
    if (!row) return;
    const { sentence, figure } = row;
    const at = figure === null ? -1 : sentence.indexOf(figure);
    this.element.replaceChildren(
      ...(figure === null || at < 0
        ? [sentence]
        : [sentence.slice(0, at), el('strong', {}, figure), sentence.slice(at + figure.length)]),
    );
  }
}
