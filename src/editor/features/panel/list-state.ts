/** How the panel shows its list: the filter in memory, grouping and order in the settings, views under a name in the workspace. */
import { Disposable, EventEmitter, workspace, type Memento, type TextDocument } from 'vscode';
import { section, settings } from '../../ids';
import { updateSetting } from '../../settings';
import type { ListView } from './commitment-rows';
import { groupings, type Grouping } from './facets';
import { everything, type Filter } from './filter';
import { sorts, type Sort } from './sort';

/** Where the workspace keeps the views. */
const key = 'commitments.views';

export class ListState extends Disposable {
  private shown: Filter = everything;
  private readonly changed = new EventEmitter<void>();
  private readonly listener = workspace.onDidChangeConfiguration((event) => {
    if ([settings.groupBy, settings.sortBy].some((name) => event.affectsConfiguration(`${section}.${name}`)))
      this.changed.fire();
  });
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: Memento) {
    super(() => {
      this.changed.dispose();
      this.listener.dispose();
    });
  }

  get filter(): Filter {
    return this.shown;
  }

  set filter(filter: Filter) {
    this.shown = filter;
    this.changed.fire();
  }

  /** @param document whose folder may have settings of its own */
  view(document: TextDocument | undefined): ListView {
    const configuration = workspace.getConfiguration(section, document);
    return {
      grouping: known(groupings, configuration.get(settings.groupBy)) ?? 'section',
      sort: known(sorts, configuration.get(settings.sortBy)) ?? 'position',
      filter: this.shown,
    };
  }

  async group(grouping: Grouping): Promise<void> {
    await updateSetting(settings.groupBy, grouping);
  }

  async sort(sort: Sort): Promise<void> {
    await updateSetting(settings.sortBy, sort);
  }

  /** The views by name, as they were saved. */
  get saved(): ReadonlyMap<string, ListView> {
    return new Map(Object.entries(this.memory.get<Record<string, ListView>>(key, {})));
  }

  async save(name: string, view: ListView): Promise<void> {
    await this.memory.update(key, Object.fromEntries([...this.saved, [name, view]]));
  }

  async forget(name: string): Promise<void> {
    await this.memory.update(key, Object.fromEntries([...this.saved].filter(([other]) => other !== name)));
  }

  async recall({ grouping, sort, filter }: ListView): Promise<void> {
    this.filter = filter;
    await this.group(grouping);
    await this.sort(sort);
  }
}

/** A setting that was written by hand may hold anything. */
const known = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((each) => each === value);
