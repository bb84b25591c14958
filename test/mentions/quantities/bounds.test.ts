/** Ranges, lists that share a unit, and the words that bound a figure. */
import assert from 'node:assert';
import { figuresOf, read } from './read';

const RANGES: Readonly<Record<string, readonly string[]>> = {
  '增长5%—6%': ['5%—6% percentage 5..6 %'],
  '增长4.5-5%': ['4.5-5% percentage 4.5..5 %'],
  '预期增长6％－6.5％': ['6％－6.5％ percentage 6..6.5 %'],
  '增幅17.9~24.3％': ['17.9~24.3％ percentage 17.9..24.3 %'],
  '增幅17.9一24.3％': ['17.9一24.3％ percentage 17.9..24.3 %'],
  培育30至50家: ['30至50家 count 30..50 家'],
  人口达500万至600万人: ['500万至600万人 count 5000000..6000000 人'],
  '产钢5,500万-5,800万吨': ['5,500万-5,800万吨 measure 55000000..58000000 吨'],
  投资5至8亿元: ['5至8亿元 money 500000000..800000000 CNY'],
  '7－15万吨级泊位': ['7－15万吨级 scale 70000..150000 吨'],
  百分之五至六: ['百分之五至六 percentage 5..6 %'],
  '用2-3年时间': ['2-3年 measure 2..3 年'],
  '从26%提升至35%左右': ['26% percentage 26 %', '35% percentage 35 % approx'],
  '从5%到9%': ['5% percentage 5 %', '9% percentage 9 %'],
};

const LISTS: Readonly<Record<string, readonly string[]>> = {
  '分别提高3.3、4.6个百分点': ['3.3 percentage-point 3.3 pp', '4.6个百分点 percentage-point 4.6 pp'],
  '分别上升1、5、9位': ['1 count 1 位', '5 count 5 位', '9位 count 9 位'],
  '分别增长8.4和20.1%': ['8.4 percentage 8.4 %', '20.1% percentage 20.1 %'],
  '分别达到2.3、4.1万吨': ['2.3 measure 23000 吨', '4.1万吨 measure 41000 吨'],
  '位居第3、5、8位': ['第3 rank 3 位', '5 rank 5 位', '8位 rank 8 位'],
  '三次产业结构为8.5∶41.2∶50.3': ['8.5 percentage 8.5 %', '41.2 percentage 41.2 %', '50.3 percentage 50.3 %'],
  '分别增长8.4%、8.3%和20.1%': ['8.4% percentage 8.4 %', '8.3% percentage 8.3 %', '20.1% percentage 20.1 %'],
};

const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  面积不低于880万亩: ['880万亩 measure 8800000 亩 gte'],
  至少建成3座: ['3座 count 3 座'],
  至少3座: ['3座 count 3 座 gte'],
  投资达到50亿元以上: ['50亿元 money 5000000000 CNY gte'],
  跃上6000亿元台阶: ['6000亿元 money 600000000000 CNY gte'],
  突破100亿元大关: ['100亿元 money 10000000000 CNY gt'],
  逾40家: ['40家 count 40 家 gt'],
  '控制在3%左右': ['3% percentage 3 % lte'],
  '控制在5.5%以内': ['5.5% percentage 5.5 % lte'],
  '失业率控制到4%': ['4% percentage 4 %'],
  '不超过12%': ['12% percentage 12 % lte'],
  '按不超过合同总额20%的比例奖补': ['20% percentage 20 % lte'],
  最高奖励50万元: ['50万元 money 500000 CNY'],
  最高50万元: ['50万元 money 500000 CNY lte'],
  不足30户: ['30户 count 30 户 lt'],
  '约占20%': ['20% percentage 20 % approx'],
  近90家: ['90家 count 90 家 approx'],
  '入学率＞98%': ['98% percentage 98 % gt'],
  '能耗强度≤0.4': ['0.4 measure 0.4 lte'],
  至少还需要几十年: ['几十年 measure 10..99 年 gte'],
  约300家左右: ['300家 count 300 家 approx'],
  不少于约60人: ['60人 count 60 人 gte'],
  沿江2公里范围内: ['2公里 measure 2 公里 lte'],
  城区5公里外: ['5公里 measure 5 公里 gt'],
  '招收800人（含补录）以上': ['800人 count 800 人 gte'],
  '产业比例由50∶50调整为40∶50': ['50∶50 multiple 1', '40∶50 multiple 0.8'],
  '分别增长10%和12%以上': ['10% percentage 10 % gte', '12% percentage 12 % gte'],
  '面积和产量保持在900万亩、410万吨以上': ['900万亩 measure 9000000 亩 gte', '410万吨 measure 4100000 吨 gte'],
  不低于每生每年500元: ['500元 money 500 CNY gte'],
  不低于当地保障标准的2倍: ['2倍 multiple 2 倍 gte'],
  '研发投入强度达到2.6以上': ['2.6 measure 2.6 gte'],
  '新增企业30家、研发机构40家以上': ['30家 count 30 家', '40家 count 40 家 gte'],
  '不少于150家企业、30家总部和90名人才': ['150家 count 150 家 gte', '30家 count 30 家 gte', '90名 count 90 名 gte'],
  余额分别突破2000亿元和1500亿元: ['2000亿元 money 200000000000 CNY gt', '1500亿元 money 150000000000 CNY gt'],
  超过5家企业和3个项目: ['5家 count 5 家 gt', '3个 count 3 个'],
  网上5万人: ['5万人 count 50000 人'],
  '提升至80%，60%以上完成': ['80% percentage 80 %', '60% percentage 60 % gte'],
  最近3个月: ['3个月 measure 3 个月'],
  通过12项标准: ['12项 count 12 项'],
  '增速高于全省2.3个百分点': ['2.3个百分点 percentage-point 2.3 pp'],
};

describe('quantities and their neighbours', () => {
  for (const [name, cases] of Object.entries({ ranges: RANGES, lists: LISTS, bounds: BOUNDS })) {
    describe(name, () => {
      for (const [sentence, figures] of Object.entries(cases)) {
        it(sentence, () => assert.deepEqual(read(sentence), figures));
      }
    });
  }

  it('gives the span with the words of the bound around it', () => {
    const sentence = '确保产值超过100亿元大关';
    const outer = figuresOf(sentence)[0]?.outer;
    assert.equal(sentence.slice(outer?.start, outer?.end), '超过100亿元大关');
  });

  it('tells what a member of a list took from its neighbour', () => {
    const [first] = figuresOf('分别提高3.3、4.6个百分点');
    assert.equal(first?.shared, true);
    assert.deepEqual(first?.trace.implied, ['个百分点']);
  });

  it('tells which characters gave each part', () => {
    const [first] = figuresOf('新增不少于1.5万家');
    assert.deepEqual(first?.trace, {
      recognizer: 'amount',
      number: '1.5',
      magnitude: '万',
      unit: '家',
      bound: '不少于',
      implied: [],
    });
  });
});
