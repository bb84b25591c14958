/** Reads a report of a made-up city and gives its commitments, for the tests of this folder. */
import { analyze } from '../../../src/analyze';
import type { Commitment } from '../../../src/model';

export function planSource(plan: string, review = '一年来，各项工作取得新成效。'): string {
  return (
    '---\ntitle: 云江市人民政府工作报告\ndate: 2026-01-20\n---\n\n各位代表：\n\n## 一、2025年工作回顾\n\n' +
    `${review}\n\n## 二、2026年主要任务\n\n${plan}\n`
  );
}

export function rowsOf(plan: string, review?: string): readonly Commitment[] {
  return analyze(planSource(plan, review)).commitments;
}

export function textsOf(plan: string): readonly string[] {
  return rowsOf(plan).map((row) => row.text);
}
