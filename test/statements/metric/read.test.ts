import assert from 'node:assert';
import { figure, news } from '../figures';

/** Sentence, figure, its metric. */
const CASES: readonly (readonly [string, string, string | null])[] = [
  ['云江市新建停车泊位3.2万个，12万困难群众基本生活得到保障。', '12万', '困难群众'],
  ['当地发放种粮补贴800万元，全力救灾，315名受灾群众的生活得到保障。', '315名', '受灾群众'],
  ['云江市建成2—4家年销售额超千亿元的大型物流集团。', '2—4家', '大型物流集团'],
  ['云江市建成2—4家年销售额超千亿元的大型物流集团。', '千亿元', '销售额'],
  ['云江市创建22个省级美丽宜居示范村。', '22个', '省级美丽宜居示范村'],
  ['工厂扩建后，产能由原来的2.4万吨扩大到9.6万吨。', '9.6万吨', '产能'],
  ['工厂扩建后，产能由原来的2.4万吨扩大到9.6万吨。', '2.4万吨', '产能'],
  ['新增市级示范园8个和特色茶品牌21个。', '8个', '市级示范园'],
  ['新增市级示范园8个和特色茶品牌21个。', '21个', '特色茶品牌'],
  ['人均预期寿命80.6岁，好于预期。', '80.6岁', '人均预期寿命'],
  ['云江市技改投资、民间投资分别增长15.7%、8.1%。', '8.1%', '民间投资'],
];

describe('metrics of figures', () => {
  for (const [sentence, text, metric] of CASES)
    it(`${text} of ${sentence}`, () => {
      assert.strictEqual(figure(news(sentence), text).metric, metric);
    });
});
