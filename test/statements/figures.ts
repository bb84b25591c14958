/** Reads a text of sections and tells what was said of each figure, for the tests of this folder. */
import { analyze } from '../../src/analyze';
import type { Quantity } from '../../src/model';

/** A report of 2026 with one review and one plan section; `news` has neither. */
export function report(parts: { readonly review?: string; readonly plan?: string }): readonly Quantity[] {
  const text =
    '---\ntitle: 云江市人民政府工作报告\ndate: 2026-01-20\n---\n\n各位代表：\n\n一、2025年工作回顾\n\n' +
    `${parts.review ?? '一年来，各项工作取得新成效。'}\n\n二、2026年主要任务\n\n${parts.plan ?? '做好全年工作。'}\n`;
  return analyze(text).quantities;
}

export function news(text: string, date = '2026-03-05'): readonly Quantity[] {
  return analyze(`---\ntitle: 云江市开工一批项目\ndate: ${date}\n---\n\n${text}\n`).quantities;
}

/** The figure as written. */
export function figure(quantities: readonly Quantity[], text: string): Quantity {
  const found = quantities.find((quantity) => quantity.text === text);
  if (!found) throw new Error(`no figure ${text} among ${quantities.map((quantity) => quantity.text).join(' ')}`);
  return found;
}
