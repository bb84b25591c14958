/** What a row's cell shows: the act, not its setting; whole quotes; short. */
import assert from 'node:assert';
import { tidy } from '../../../src/statements/commitments/tidy';
import { textsOf } from './rows';

const ACTS: readonly (readonly [string, string])[] = [
  ['围绕新能源汽车零部件，引进一批配套企业。', '引进一批配套企业'],
  ['坚持就业优先导向，健全公共就业服务体系。', '健全公共就业服务体系'],
  ['按照先急后缓的要求，加固病险水库。', '加固病险水库'],
  ['要坚决落实耕地保护责任制。', '坚决落实耕地保护责任制'],
  ['加快老旧管网更新。', '加快老旧管网更新'],
  ['进一步完善社区养老网络。', '完善社区养老网络'],
  ['实施积极的就业政策。', '实施积极的就业政策'],
  ['1．推进政务数据共享。', '推进政务数据共享'],
];

describe('the text of a row', () => {
  for (const [sentence, text] of ACTS)
    it(sentence, () => {
      assert.deepEqual(textsOf(sentence), [text]);
    });

  it('has both halves of a quote or neither', () => {
    assert.deepEqual(textsOf('实现“全年签约项目40个、开工项目25个”的目标。'), ['实现全年签约项目40个', '开工项目25个']);
  });

  it('leaves another act or hope beside a mark to itself', () => {
    assert.deepEqual(textsOf('打响“茶乡云江”品牌、力争旅游人数达70万。'), ['旅游人数达70万']);
    assert.deepEqual(textsOf('外贸总额增长6%、实际执行中努力争取更好结果。'), ['外贸总额增长6%']);
  });

  it('takes the verb along into the next item', () => {
    assert.equal(textsOf('建设3座变电站、12座充电站。')[1], '建设12座充电站');
  });

  it('shows count and scale of one thing in one clause', () => {
    assert.deepEqual(new Set(textsOf('尽快形成4个百亿级产业集群。')), new Set(['尽快形成4个百亿级产业集群']));
  });

  it('is no longer than a cell', () => {
    const long = `支持${'云江农产品加工、临川装备制造、白沙现代物流、'.repeat(4)}文旅康养产业集聚发展。`;
    for (const text of textsOf(long)) assert.ok(text.length <= 40 && text.endsWith('…'), text);
  });
});

describe('tidy', () => {
  for (const [from, to] of [
    ['“小灯塔”企业', '“小灯塔”企业'],
    ['小灯塔”企业、', '小灯塔企业'],
    ['，建设（一期', '建设一期'],
    ['建设码头（6月底前完成，牵头单位：港口局）', '建设码头'],
    ['《云江港规划》', '《云江港规划》'],
  ] as const)
    it(from, () => {
      assert.equal(tidy(from), to);
    });
});
