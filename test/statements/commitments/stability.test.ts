/** Ids stay whatever is edited elsewhere; what contradicts and what a target started from is found, and nothing else is. */
import assert from 'node:assert';
import fc from 'fast-check';
import { analyze } from '../../../src/analyze';
import type { Commitment } from '../../../src/model';
import { planSource, rowsOf } from './rows';

/** Tasks of several kinds, none of them like another. */
const TASKS = [
  '新建改造农贸市场26个。',
  '地区生产总值增长6%左右。',
  '粮食产量稳定在88万吨以上。',
  '推进临川古镇修缮工程。',
  '完善社区养老服务网络。',
  '力争新开通国际货运航线3条。',
  '开展全民阅读活动。',
  '森林覆盖率达到52%。',
];
const ELSEWHERE = [
  '加强白沙码头管理。',
  '培育链主企业9家。',
  '亩均税收提高到21万元。',
  '各位代表！',
  '大力发展冰雪旅游。',
];

const idsOf = (plan: string): readonly string[] => rowsOf(plan).map(({ id }) => id);

describe('ids against edits elsewhere', function () {
  this.timeout(20_000);

  it('stay, wherever other sentences are put in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...TASKS), { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.constantFrom(...ELSEWHERE), fc.nat(5)), { maxLength: 3 }),
        (tasks, edits) => {
          const before = idsOf(tasks.join('\n\n'));
          const edited = [...tasks];
          for (const [sentence, at] of edits) edited.splice(at % (edited.length + 1), 0, sentence);
          const after = new Set(idsOf(edited.join('\n\n')));
          for (const id of before) assert.ok(after.has(id), `${id} lost in ${edited.join(' ')}`);
        },
      ),
      { numRuns: 15, seed: 4 },
    );
  });

  it('stay in whatever order the tasks stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(TASKS, { minLength: TASKS.length }), (tasks) => {
        assert.deepEqual([...idsOf(tasks.join('\n\n'))].sort(), [...idsOf(TASKS.join('\n\n'))].sort());
      }),
      { numRuns: 6, seed: 4 },
    );
  });

  it('stay when the value of any other row changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), (value) => {
        assert.deepEqual(idsOf(TASKS.join('\n\n').replace('26个', `${value}个`)), idsOf(TASKS.join('\n\n')));
      }),
      { numRuns: 6, seed: 4 },
    );
  });
});

/** The baseline's text of the first row that has a figure, or `null`. */
function baselineOf(plan: string, review: string): string | null {
  const { commitments, quantities } = analyze(planSource(plan, review));
  const row = commitments.find(({ kind }) => kind === 'quantified');
  assert.ok(row, plan);
  return row.baseline === null ? null : (quantities[row.baseline]?.text ?? null);
}

describe('what a target started from', () => {
  const cases: readonly (readonly [plan: string, review: string, baseline: string | null])[] = [
    ['粮食产量达到90万吨。', '粮食产量达到88万吨。', '88万吨'],
    ['城镇登记失业率控制在4.2%以内。', '城镇登记失业率为3.9%。', '3.9%'],
    ['旅游接待人数突破800万人次。', '旅游接待人数达到720万人次。', '720万人次'],
    // A generic noun, a jump that is none of one thing, another unit.
    ['实施项目46个。', '实施项目30个。', null],
    ['安排重点项目128个。', '开工重点项目7个。', null],
    ['蔬菜种植面积达到12万亩。', '蔬菜种植面积达到8000公顷。', null],
    // What one year adds, and what there is; a part, and the whole; five years, and one.
    ['新建高速公路50公里。', '高速公路达到720公里。', null],
    ['培育专精特新企业80家。', '专精特新企业达到640家。', null],
    ['固定资产投资达到300亿元。', '临川产业园完成固定资产投资42亿元。', null],
    ['临川产业园完成固定资产投资50亿元。', '临川产业园完成固定资产投资42亿元。', '42亿元'],
    ['居民人均可支配收入增长7%。', '山区县居民人均可支配收入增长8.7%。', null],
    ['全市居民人均可支配收入增长7%。', '居民人均可支配收入增长8.7%。', '8.7%'],
    ['城镇新增就业4万人。', '过去五年，城镇新增就业21万人。', null],
    // A growth and a level.
    ['固定资产投资增长9%。', '固定资产投资达到310亿元。', null],
  ];
  for (const [plan, review, baseline] of cases)
    it(`${plan} ← ${review}: ${String(baseline)}`, () => assert.equal(baselineOf(plan, review), baseline));
});

describe('contradictions', () => {
  const pairs = (rows: readonly Commitment[]): number => rows.filter(({ conflicts }) => conflicts.length > 0).length;
  const cases: readonly (readonly [plan: string, conflicting: number])[] = [
    ['2026年，城镇新增就业5万人。\n\n2026年，城镇新增就业6万人。', 2],
    ['2026年，城镇新增就业5万人。\n\n2027年，城镇新增就业6万人。', 0],
    ['森林覆盖率达到47%。\n\n森林覆盖率达到47%。', 0],
    ['新建泵站3座。\n\n新建泵站8座。', 0],
    ['地区生产总值增长6%，达到900亿元。', 0],
    ['固定资产投资达到300亿元。\n\n临川产业园完成固定资产投资42亿元。', 0],
    ['人均地区生产总值达到9万元。\n\n地区生产总值达到900亿元。', 0],
    ['森林覆盖率达到47%。\n\n全市森林覆盖率达到48%。', 2],
  ];
  for (const [plan, conflicting] of cases)
    it(`${plan.replace(/\n+/g, ' ')}: ${conflicting}`, () => assert.equal(pairs(rowsOf(plan)), conflicting));
});

describe('rows that are no tasks', () => {
  for (const line of [
    '要看到，我市产业结构仍不够合理。',
    '对这些问题，我们一定要高度重视，逐一研究。',
    '增长动力由传统投资转向科技创新。',
    '这个增速比前三年低一些。',
    '我们对前期考虑的指标作了适当调整。',
    '抓好招商工作，仍然是加快发展的重要引擎。',
    '守住安全底线，就能稳住大局。',
    '从国内看，长期积累的矛盾开始显现。',
    '新材料产业的发展壮大，客观上带动了周边乡镇。',
  ])
    it(line, () =>
      assert.deepEqual(
        rowsOf(line).map(({ text }) => text),
        [],
      ),
    );

  it('keep the verb where only its object is left', () => {
    assert.deepEqual(
      rowsOf('确保云江剧院、临川宾馆投入使用。').map(({ text }) => text),
      ['确保云江剧院、临川宾馆投入使用'],
    );
  });
});
