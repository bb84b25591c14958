/** Views of the list (filter, grouping, order) that are kept in the workspace under a name. */
import { l10n, ThemeIcon, window, type QuickPickItem } from 'vscode';
import type { ListView } from './commitment-rows';
import type { ListState } from './list-state';

export async function saveView(state: ListState, view: ListView): Promise<void> {
  const name = await window.showInputBox({
    title: l10n.t('Save this view'),
    prompt: l10n.t('Its filter, grouping and order are kept in this workspace.'),
    validateInput: (value) => (value.trim() ? undefined : l10n.t('A view needs a name.')),
  });
  if (name !== undefined) await state.save(name.trim(), view);
}

interface ViewItem extends QuickPickItem {
  readonly view: ListView;
}

/** Shows the views that were saved; one can be thrown away by its button. */
export function openView(state: ListState, describe: (view: ListView) => string): void {
  const itemsOf = (): ViewItem[] =>
    [...state.saved].map(([label, view]) => ({
      label,
      description: describe(view),
      view,
      buttons: [{ iconPath: new ThemeIcon('trash'), tooltip: l10n.t('Delete this view') }],
    }));
  if (state.saved.size === 0) {
    void window.showInformationMessage(l10n.t('No view has been saved in this workspace yet.'));
    return;
  }
  const pick = window.createQuickPick<ViewItem>();
  pick.title = l10n.t('Open a view');
  pick.items = itemsOf();
  pick.onDidTriggerItemButton(async ({ item }) => {
    await state.forget(item.label);
    pick.items = itemsOf();
  });
  pick.onDidHide(() => pick.dispose());
  pick.onDidAccept(async () => {
    const [picked] = pick.selectedItems;
    pick.hide();
    if (picked) await state.recall(picked.view);
  });
  pick.show();
}
