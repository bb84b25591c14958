/** Rows of the list: one for each target figure and each action, repeats merged, contradictions linked, ids that stay. */
import assert from 'node:assert';
import { analyze } from '../../../src/analyze';
import { planSource, rowsOf, textsOf } from './rows';

describe('commitment rows', () => {
  it('are one for each target figure', () => {
    const rows = rowsOf('今年，新建改造农贸市场26个、停车场14个，绿化率达到43%。');
    assert.deepEqual(
      rows.map((row) => row.kind),
      ['quantified', 'quantified', 'quantified'],
    );
    assert.equal(new Set(rows.map((row) => row.quantity)).size, 3);
  });

  it('are one for each segment that commits to an action', () => {
    assert.deepEqual(textsOf('推进河湖清淤治理。完善社区养老网络；启动临川古镇修缮。'), [
      '推进河湖清淤治理',
      '完善社区养老网络',
      '启动临川古镇修缮',
    ]);
  });

  it('leave out what is past', () => {
    const rows = rowsOf('推进河湖清淤治理。', '建成口袋公园31个。开通公交线路8条。');
    assert.deepEqual(
      rows.map((row) => row.text),
      ['推进河湖清淤治理'],
    );
  });

  it('leave out lead-ins, topics and lines that only name a paper', () => {
    for (const line of ['重点做好以下工作：', '发展目标', '专栏2 数字乡村提升工程', '支持低空物流若干措施'])
      assert.deepEqual(textsOf(line), [], line);
  });

  it('leave out lines of a page: its day, who speaks, what a paragraph is about', () => {
    for (const line of [
      '2019年01月12日 星期六',
      '绵阳市人民政府市长 陆文清',
      '（1分）（持续推进，牵头单位：市统计局）',
    ])
      assert.deepEqual(textsOf(line), [], line);
    assert.deepEqual(textsOf('学前教育扩容提质工程。推进名校办园。'), ['推进名校办园']);
  });

  it('are none under the head of a numbered paragraph that tells what was reached', () => {
    const { commitments } = analyze(
      '# 云江市政府工作报告（2026年）\n\n（五）民生福祉持续改善。新建学校3所。\n\n' +
        '（六）自身建设不断加强。从严落实各项规定。建立审计监督制度。支持群团开展活动。坚决执行人大决议。\n',
    );
    assert.deepEqual(
      commitments.map(({ text }) => text),
      [],
    );
  });

  it('are without the bullets of a page', () => {
    assert.deepEqual(textsOf('▶提升社区公园设施。'), ['提升社区公园设施']);
    assert.equal(rowsOf('■改造老旧小区20个。')[0]?.metric, '老旧小区');
  });

  it('keep a paper that is to be made', () => {
    assert.deepEqual(textsOf('制定低空物流发展实施方案'), ['制定低空物流发展实施方案']);
  });
});

describe('repeats', () => {
  it('of a figure are one row with several mentions', () => {
    const rows = rowsOf(
      '尽快建成5个省级特色小镇。\n\n全市上下齐心协力，尽快建成5个省级特色小镇。\n\n尽快建成5个省级特色小镇，带动乡村振兴。',
    ).filter((row) => row.kind === 'quantified');
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.mentions.length, 3);
  });

  it('of an action said again in a word or two less are one row', () => {
    const rows = rowsOf('加快建设临川至云江城际快速通道项目。\n\n建设临川至云江城际快速通道项目。');
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.mentions.length, 2);
  });

  it('never merge two different actions', () => {
    assert.equal(rowsOf('推进临川古镇修缮工程。推进白沙码头改造工程。').length, 2);
  });

  it('stay cheap in a report that says one thing a thousand times over', () => {
    const time = (lines: number): number => {
      const source = planSource(
        Array.from({ length: lines }, (_, i) => `推进第${i}批城乡供水一体化管网改造工程建设。`).join('\n\n'),
      );
      const start = performance.now();
      analyze(source);
      return performance.now() - start;
    };
    time(50);
    const small = time(100);
    assert.ok(time(400) < small * 10 + 200);
  });
});

describe('conflicts', () => {
  it('name each other where one metric has two figures for one period', () => {
    const [a, b] = rowsOf('2026年地区生产总值增长6%。\n\n2026年地区生产总值增长7%。');
    assert.ok(a && b);
    assert.deepEqual([a.conflicts, b.conflicts], [[b.id], [a.id]]);
  });

  it('are none between two years, nor between the same figures', () => {
    for (const plan of [
      '2026年地区生产总值增长6%。\n\n2027年地区生产总值增长7%。',
      '2026年地区生产总值增长6%。\n\n2026年地区生产总值增长6%。',
    ])
      assert.ok(
        rowsOf(plan).every((row) => row.conflicts.length === 0),
        plan,
      );
  });
});

describe('ids', () => {
  const plan = '地区生产总值增长6%。新建停车场14个。推进河湖清淤治理。完善社区养老网络。';
  const idOf = (text: string, starts: string): string | undefined =>
    rowsOf(text).find((row) => row.text.startsWith(starts))?.id;

  it('are unique, whatever repeats', () => {
    const ids = rowsOf(`${plan}给予奖补80万元、90万元、100万元。给予奖补80万元、70万元。`).map((row) => row.id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('stay when something is added elsewhere', () => {
    const before = rowsOf(plan).map((row) => row.id);
    const after = rowsOf(`新建口袋公园9个。${plan}`).map((row) => row.id);
    assert.deepEqual(after.slice(1), before);
  });

  it('stay when the value changes', () => {
    assert.ok(idOf(plan, '新建停车场'));
    assert.equal(idOf(plan.replace('14个', '18个'), '新建停车场'), idOf(plan, '新建停车场'));
    assert.equal(idOf(plan.replace('6%', '6.5%'), '地区生产总值'), idOf(plan, '地区生产总值'));
  });
});

describe('a baseline', () => {
  it('is the last result of the same metric', () => {
    const { commitments, quantities } = analyze(planSource('地区生产总值增长6%。', '地区生产总值增长5.4%。'));
    const baseline = commitments[0]?.baseline ?? null;
    assert.ok(baseline !== null);
    assert.equal(quantities[baseline]?.text, '5.4%');
  });

  it('is none where a growth meets a level', () => {
    assert.equal(rowsOf('地区生产总值增长6%。', '地区生产总值达到812亿元。')[0]?.baseline, null);
  });
});
