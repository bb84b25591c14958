/** Two tabs: the table and the pictures. */
import { el } from './dom';

export type Tab = 'table' | 'pictures';
const tabs: readonly Tab[] = ['table', 'pictures'];

export class Tabs {
  readonly list = el('div', { role: 'tablist' });
  readonly panels: Readonly<Record<Tab, HTMLElement>>;
  private readonly buttons: Readonly<Record<Tab, HTMLButtonElement>>;

  constructor(
    labels: Readonly<Record<Tab, string>>,
    private readonly changed: (tab: Tab) => void,
  ) {
    const button = (tab: Tab): HTMLButtonElement => {
      const made = el('button', { role: 'tab', type: 'button', id: `tab-${tab}`, 'aria-controls': tab }, labels[tab]);
      made.addEventListener('click', () => this.open(tab));
      made.addEventListener('keydown', ({ key }) => {
        if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
        const other = tabs.find((each) => each !== tab) ?? tab;
        this.open(other);
        this.buttons[other].focus();
      });
      this.list.append(made);
      return made;
    };
    this.buttons = { table: button('table'), pictures: button('pictures') };
    const panel = (tab: Tab): HTMLElement =>
      el('section', { id: tab, role: 'tabpanel', 'aria-labelledby': `tab-${tab}` });
    this.panels = { table: panel('table'), pictures: panel('pictures') };
  }

  open(open: Tab): void {
    for (const tab of tabs) {
      this.buttons[tab].setAttribute('aria-selected', String(tab === open));
      this.buttons[tab].tabIndex = tab === open ? 0 : -1;
      // A class, not `hidden`: on paper both are there.
      this.panels[tab].classList.toggle('closed', tab !== open);
    }
    this.changed(open);
  }
}
