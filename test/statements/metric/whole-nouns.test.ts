/** Nouns stay whole where a verb or an adverb is part of them, and verbs stay outside. */
import assert from 'node:assert';
import { figure, report } from '../figures';

/** Sentence of a plan, figure, its metric. */
const CASES: readonly (readonly [string, string, string | null])[] = [
  // A character that alone is a verb or a particle.
  ['核准抽水蓄能600万千瓦。', '600万千瓦', '抽水蓄能'],
  ['划定23万亩水稻生产功能区。', '23万亩', '水稻生产功能区'],
  ['心理辅导惠及青少年30万人次。', '30万人次', '青少年'],
  ['完成工业用地出让2600亩。', '2600亩', '工业用地出让'],
  ['签订购销合同86份。', '86份', '购销合同'],
  ['开行云江班列420列。', '420列', '云江班列'],
  ['从业人员达到1.7万人。', '1.7万人', '从业人员'],
  ['城镇就业人员增加6400人。', '6400人', '城镇就业人员'],
  ['污泥处理率达到93%。', '93%', '污泥处理率'],
  ['发明专利授权量达到380件。', '380件', '发明专利授权量'],
  ['创建自治区级研学基地6个。', '6个', '自治区级研学基地'],
  ['建设36个茶旅提升示范村。', '36个', '茶旅提升示范村'],
  // Verbs around the noun.
  ['开工、投产储能项目各12个。', '12个', '储能项目'],
  ['新增发放助学贷款2.6亿元。', '2.6亿元', '助学贷款'],
  ['改造老旧小区46个。', '46个', '老旧小区'],
  ['对15类困难群体新发放补贴3000万元。', '15类', '困难群体'],
  ['新增遴选17项林果适宜技术推广使用。', '17项', '林果适宜技术'],
  ['推动900家左右企业提档升级。', '900家', '企业'],
  ['对客流较大的28个换乘站进行升级。', '28个', '换乘站'],
  ['力争文旅项目新签约35个以上。', '35个', '文旅项目'],
  ['今年将减轻农户负担7000多万元。', '7000多万元', '农户负担'],
  ['三是将14项证照纳入清单。', '14项', '证照'],
  ['实施7座水闸和云江引水等重点工程。', '7座', '水闸'],
  ['推进21个集中开工和签约项目建设。', '21个', '集中开工和签约项目'],
  ['亩均产值从户均4.2万元提高到6万元。', '6万元', '亩均产值'],
  ['到2030年茶农收入比2024年翻一番。', '翻一番', '茶农收入'],
  ['85%以上的社区（村）配备网格指导员。', '85%', '社区（村）'],
];

describe('metrics keep nouns whole', () => {
  for (const [sentence, text, metric] of CASES)
    it(`${text} of ${sentence}`, () => {
      assert.strictEqual(figure(report({ plan: sentence }), text).metric, metric);
    });
});

describe('a verb inside a noun changes nothing', () => {
  for (const [sentence, text] of [
    ['安排减排项目33个。', '33个'],
    ['节能减排投入1.2亿元。', '1.2亿元'],
  ] as const)
    it(sentence, () => assert.strictEqual(figure(report({ plan: sentence }), text).change, null));
});
