/** How each kind of mark is drawn: a pencil that never moves text. */
import {
  DecorationRangeBehavior,
  OverviewRulerLane,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type TextEditorDecorationType,
} from 'vscode';
import { tintKinds } from '../../../exports/tint';
import { section } from '../../ids';
import { markKinds, nameKinds, type MarkKind } from './kinds';

export interface StyleOptions {
  /** High contrast: no tints, lines of 2 px, names with a dotted line. */
  readonly contrast: boolean;
  readonly resultsInRuler: boolean;
}

/** One decoration type a kind, for every editor. */
export function createStyles(options: StyleOptions): ReadonlyMap<MarkKind, TextEditorDecorationType> {
  return new Map(markKinds.map((kind) => [kind, window.createTextEditorDecorationType(styleOf(kind, options))]));
}

function styleOf(kind: MarkKind, { contrast, resultsInRuler }: StyleOptions): DecorationRenderOptions {
  // What is typed at the border of a mark is not part of it until it is read again.
  const common = { rangeBehavior: DecorationRangeBehavior.ClosedClosed };
  const color = new ThemeColor(`${section}.${kind}`);
  const line = (width: number, borderStyle: string, contrastWidth = 2): DecorationRenderOptions => ({
    borderWidth: `0 0 ${contrast ? contrastWidth : width}px 0`,
    borderStyle,
    borderColor: color,
  });
  const ruler = { overviewRulerColor: color, overviewRulerLane: OverviewRulerLane.Right };
  switch (kind) {
    case 'target':
      return { ...common, ...line(2, 'solid'), ...ruler };
    case 'result':
      // A double line, which needs three pixels, tells results from targets where there are no tints.
      return { ...common, ...line(1, contrast ? 'double' : 'solid', 3), ...(resultsInRuler ? ruler : {}) };
    case 'other':
      return { ...common, ...line(1, 'dotted') };
    case 'period':
      return { ...common, ...line(1, 'dashed') };
  }
  if ((tintKinds as readonly string[]).includes(kind)) return contrast ? common : { ...common, backgroundColor: color };
  if ((nameKinds as readonly string[]).includes(kind))
    return { ...common, color, ...(contrast ? line(2, 'dotted') : {}) };
  return common;
}
