/** Tells which cell of a table's row names it: the first, unless a later column is headed 指标 or 项目 (类别 | 指标 | 2025年 | 属性). */
const NAMES = /^(?:主要|具体|考核|核心)?(?:指标|项目|事项|任务|工程|名称)(?:名称|内容)?$/;
const BLANKS = /\s/g;

/**
 * @param column index of the cell in its row, from 0.
 * @param head what stands over the cell, where something does.
 */
export function namesRow(column: number, head: string | undefined): boolean {
  return column === 0 || (head !== undefined && NAMES.test(head.replace(BLANKS, '')));
}
