/** Asks what the panel is to show: values to tick, and words to type, in one quick pick. */
import { Disposable, l10n, QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from 'vscode';
import { facetIcons, facets, facetWord, type Facet } from './facets';
import type { Choice, Filter } from './filter';

interface ChoiceItem extends QuickPickItem {
  /** `null` for the words that are looked for already. */
  readonly choice: Choice | null;
}

/** Resolves to the new filter, or to `undefined` where the reader thought better of it. */
export function askFilter(filter: Filter, choices: readonly Choice[]): Promise<Filter | undefined> {
  const pick = window.createQuickPick<ChoiceItem>();
  pick.title = l10n.t('Filter commitments');
  pick.placeholder = l10n.t('Tick what to show, or type words and press Enter');
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.items = [...wordItems(filter), ...facets.flatMap((facet) => facetItems(facet, choices))];
  pick.selectedItems = pick.items.filter(
    ({ choice, kind }) =>
      kind !== QuickPickItemKind.Separator &&
      (choice === null || filter.facets[choice.facet]?.includes(choice.key) === true),
  );
  // Words that helped to find a row which was then ticked have done their work; others are to be looked for.
  let used = '';
  const listeners = [
    pick.onDidChangeSelection(() => {
      used = pick.value;
    }),
  ];
  return new Promise((resolve) => {
    listeners.push(
      pick.onDidAccept(() => {
        resolve(answer(filter, pick.selectedItems, pick.value === used ? '' : pick.value.trim()));
        pick.hide();
      }),
      pick.onDidHide(() => {
        resolve(undefined);
        pick.dispose();
        Disposable.from(...listeners).dispose();
      }),
    );
    pick.show();
  });
}

function wordItems({ text }: Filter): ChoiceItem[] {
  return text ? [{ label: `“${text}”`, iconPath: new ThemeIcon('search'), choice: null, alwaysShow: true }] : [];
}

function facetItems(facet: Facet, choices: readonly Choice[]): ChoiceItem[] {
  const found = choices.filter((choice) => choice.facet === facet);
  if (found.length === 0) return [];
  const separator = { label: facetWord(facet, l10n.t), kind: QuickPickItemKind.Separator, choice: null };
  return [
    separator,
    ...found.map((choice) => ({
      label: choice.label,
      description: String(choice.count),
      iconPath: new ThemeIcon(facetIcons[facet]),
      choice,
    })),
  ];
}

function answer(before: Filter, ticked: readonly ChoiceItem[], words: string): Filter {
  const keys: Partial<Record<Facet, string[]>> = {};
  for (const { choice } of ticked) if (choice) (keys[choice.facet] ??= []).push(choice.key);
  const kept = ticked.some(({ choice }) => choice === null) ? before.text : '';
  return { text: words || kept, facets: keys };
}
