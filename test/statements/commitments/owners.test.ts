/** Who leads and by when, from the notes that follow a task. */
import assert from 'node:assert';
import { rowsOf } from './rows';

type Case = readonly [plan: string, owners: readonly (string | null)[], period?: string];

const CASES: readonly Case[] = [
  [
    '建设12个智慧停车场。（6月底前完成，牵头单位：市发展改革委；责任单位：市财政局、市住建局）',
    ['市发展改革委'],
    '2026-06-30',
  ],
  ['建设12个智慧停车场（6月底前完成，牵头单位：市发展改革委；责任单位：市财政局）。', ['市发展改革委'], '2026-06-30'],
  [
    '完成旧楼改造86栋；新建口袋公园20个。（责任单位：市住建局；牵头单位：市城管局，9月底前完成）',
    ['市城管局', '市城管局'],
    '2026-09-30',
  ],
  ['开通临川快速公交（市交通局牵头，市财政局配合）。', ['市交通局']],
  ['推进低空物流试点。\n\n牵头单位：市工信局；配合单位：市公安局', ['市工信局']],
  ['改造农村公路300公里。（责任单位：市交通局，完成时限：2026年11月底）', ['市交通局'], '2026-11-30'],
  ['由市民政局牵头，新增普惠托位800个。', ['市民政局']],
  ['推进智慧水务建设。（市水务局、市财政局，各县区人民政府负责）', ['市水务局、市财政局，各县区人民政府']],
  [
    '推进智慧水务建设。完善管网巡检机制。（市水务局负责）开展节水宣传。（市教育局负责）',
    ['市水务局', '市水务局', '市教育局'],
  ],
  ['推进智慧水务建设（含二次供水）。', [null]],
  ['推进智慧水务建设。', [null]],
];

describe('owners', () => {
  for (const [plan, owners, due] of CASES)
    it(plan.slice(0, 50), () => {
      const rows = rowsOf(plan);
      assert.deepEqual(
        rows.map((row) => row.owner),
        owners,
      );
      if (due)
        assert.ok(
          rows.every((row) => row.period === `2026-01-01/${due}`),
          rows[0]?.period ?? 'no period',
        );
      assert.ok(rows.every((row) => !/单位|牵头|负责/.test(row.text) || plan.startsWith('由')));
    });
});
