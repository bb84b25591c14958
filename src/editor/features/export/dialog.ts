/** One list for the whole choice: a format ends it; language, rows and columns are changed on the way. */
import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { ExportLanguage } from '../../../exports';
import type { Column } from '../../../exports/columns';
import { descriptions } from '../../../exports/descriptions';
import { readersLanguage } from '../../language';
import { scopes, type Choices, type Scope } from './choices';

interface Item extends QuickPickItem {
  /** What picking it does: export, or another list and back. */
  readonly then?: { readonly format: string } | { readonly change: 'language' | 'scope' | 'columns' };
}

/** How many rows each scope has now. */
export type Counts = Readonly<Record<Scope, number>>;

/** What can be chosen. */
export interface Offer {
  readonly counts: Counts;
  readonly columns: readonly Column[];
  /** Whether the rows are those of a folder's reports. */
  readonly folder: boolean;
}

/** Asks until a format is picked. @returns what to do, or `undefined` where the list was closed. */
export async function ask(title: string, before: Choices, offer: Offer): Promise<Choices | undefined> {
  let choices = before;
  for (;;) {
    const picked = await window.showQuickPick(itemsFor(choices, offer), {
      title,
      placeHolder: l10n.t('Choose a format, or change what is exported'),
      matchOnDescription: true,
    });
    if (!picked?.then) return undefined;
    if ('format' in picked.then) return { ...choices, format: picked.then.format };
    choices = await changed(picked.then.change, choices, offer);
  }
}

function itemsFor(choices: Choices, offer: Offer): Item[] {
  const formats = descriptions.map((format): Item => ({
    label: format.label,
    description: `.${format.extension}`,
    ...(format.id === choices.format ? { detail: l10n.t('the last one') } : {}),
    then: { format: format.id },
  }));
  const last = formats.findIndex(({ detail }) => detail !== undefined);
  return [
    { label: l10n.t('Format'), kind: QuickPickItemKind.Separator },
    // The last choice comes first, so that Enter repeats it.
    ...formats.slice(last, last + 1).filter(() => last >= 0),
    ...formats.filter((_, i) => i !== last),
    { label: l10n.t('What is exported'), kind: QuickPickItemKind.Separator },
    option('globe', l10n.t('Language'), languageWord(choices.language ?? readersLanguage()), 'language'),
    option('filter', l10n.t('Rows'), scopeWord(choices.scope, offer), 'scope'),
    option('table', l10n.t('Columns'), columnsWord(choices.columns, offer.columns), 'columns'),
  ];
}

const option = (icon: string, label: string, description: string, change: 'language' | 'scope' | 'columns'): Item => ({
  label: `$(${icon}) ${label}`,
  description,
  then: { change },
});

/** The choices with one of them made anew; closing that list leaves it as it was. */
async function changed(what: 'language' | 'scope' | 'columns', choices: Choices, offer: Offer): Promise<Choices> {
  const { counts, columns } = offer;
  switch (what) {
    case 'language': {
      const languages: ExportLanguage[] = ['zh-cn', 'en'];
      const picked = await window.showQuickPick(
        languages.map((language) => ({ label: languageWord(language), language })),
        { title: l10n.t('Language of headings and words') },
      );
      return picked ? { ...choices, language: picked.language } : choices;
    }
    case 'scope': {
      const picked = await window.showQuickPick(
        scopes.filter((scope) => counts[scope] > 0).map((scope) => ({ label: scopeWord(scope, offer), scope })),
        { title: l10n.t('Which commitments') },
      );
      return picked ? { ...choices, scope: picked.scope } : choices;
    }
    case 'columns': {
      const language = choices.language ?? readersLanguage();
      const picked = await window.showQuickPick(
        columns.map(({ id, label }) => ({
          label: label[language],
          id,
          picked: choices.columns?.includes(id) ?? true,
        })),
        { title: l10n.t('Columns of tables'), canPickMany: true },
      );
      if (!picked || picked.length === 0) return choices;
      return { ...choices, columns: picked.length === columns.length ? null : picked.map(({ id }) => id) };
    }
  }
}

const languageWord = (language: ExportLanguage): string => (language === 'en' ? 'English' : '中文');

function scopeWord(scope: Scope, { counts, folder }: Offer): string {
  const words: Readonly<Record<Scope, string>> = {
    all: folder ? l10n.t('All files of the folder') : l10n.t('All commitments'),
    shown: l10n.t('Those that the panel shows'),
    selected: l10n.t('Those selected in the panel'),
    unchecked: l10n.t('Those that are not checked'),
    report: l10n.t('The open report alone'),
  };
  return `${words[scope]} (${counts[scope]})`;
}

const columnsWord = (chosen: readonly string[] | null, columns: readonly Column[]): string =>
  chosen === null
    ? l10n.t('All')
    : l10n.t('{0} of {1}', columns.filter(({ id }) => chosen.includes(id)).length, columns.length);
