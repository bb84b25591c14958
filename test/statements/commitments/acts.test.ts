/** Which sentences of a plan are rows, which clause a row shows, whose it is and for when. */
import assert from 'node:assert';
import { rowsOf, textsOf } from './rows';

/** Views, mottos, forecasts, tales of the past: no rows. */
const NONE = [
  '经营主体强，云江产业才会强。',
  '在这样一个山区小县，这将是了不起的跨越。',
  '实干托起希望，奋斗赢得未来。',
  '使命在身，不负重托。',
  '本方案自2026年2月1日起施行，有效期至2028年12月31日。',
  '云江茶产业大有潜力可挖。',
  '过去一年，驻地官兵全力守护群众安宁；',
  '市政府编制了《云江市国土整治规划（草案）》，提交大会审议。',
  '《规划草案》紧扣发展大局，强调要守住底线，明确了未来五年的任务。',
  '市委提出了一系列新部署新要求。',
  '今年将采取四项举措。',
  '抓好全年工作，必须着力把握好三点。',
  '为完成这些目标，我们将重点抓好以下任务。',
  '“两大挑战”，一是外需走弱，二是要素趋紧，我们要主动应对。',
  '时代的呼唤和群众的期盼，激励我们不懈奋进。',
];

describe('sentences of a plan that promise nothing', () => {
  for (const sentence of NONE) it(sentence, () => assert.deepEqual(textsOf(sentence), []));
});

/** Sentence and the cell of its row. */
const SHOWN: readonly (readonly [string, string])[] = [
  ['实现上述目标，要坚持稳中求进，推进产业升级。', '推进产业升级'],
  ['坚持群众盼什么，改革就推进什么，办好普惠托育。', '办好普惠托育'],
  ['创新是第一动力，必须摆在核心位置，深入实施人才强市战略。', '实施人才强市战略'],
  ['数字浪潮滚滚向前，我们要乘势而上，奋力抢占新赛道。', '乘势而上'],
  ['没有乡村的兴旺，就没有云江的兴旺，我们将坚持农业农村优先发展。', '坚持农业农村优先发展'],
  ['综合分析各方面情况，今年挑战更多，我们要做打硬仗的准备。', '做打硬仗的准备'],
  ['做好森林防火工作，完善应急预案。', '做好森林防火工作'],
  ['实现公交全覆盖，改造一批站点。', '实现公交全覆盖'],
  ['二以扩大投资为支撑，拉动经济增长。', '拉动经济增长'],
  ['区长刘青要求，各街道要压实责任，按月报送进度。', '各街道要压实责任'],
  ['落实总体要求，狠抓项目建设。', '落实总体要求'],
];

describe('the clause that a row shows', () => {
  for (const [sentence, text] of SHOWN) it(sentence, () => assert.deepEqual(textsOf(sentence), [text]));
});

describe('whose an act is', () => {
  const actorOf = (sentence: string): string | null | undefined => rowsOf(sentence)[0]?.actor;
  it('the subject of the first clause goes on', () =>
    assert.equal(actorOf('市教育局要强化统筹，加快建设新学校。'), '市教育局'));
  it('我们 is the issuing body whoever stood before', () =>
    assert.equal(actorOf('省委对我市提出了新要求，我们要抓好落实。'), '云江市'));
  it('a subject behind the act is not its own', () =>
    assert.equal(actorOf('支持白沙镇建设枢纽，云江港打造物流基地。'), '云江市'));
});

describe('when an act is due', () => {
  for (const sentence of ['为实现“十五五”良好开局，大力培育新产业。', '精心谋划“十五五”重大项目。'])
    it(sentence, () => assert.equal(rowsOf(sentence)[0]?.period, '2026-01-01/2026-12-31'));
});

describe('a ratio', () => {
  it('is shown whole, and its parts do not contradict each other', () => {
    const rows = rowsOf('三次产业结构调整为8.3∶42.5∶49.2。', '三次产业结构为8.8∶42.0∶49.2。');
    assert.deepEqual(new Set(rows.map(({ text }) => text)), new Set(['三次产业结构调整为8.3∶42.5∶49.2']));
    assert.ok(rows.every(({ conflicts, baseline }) => conflicts.length === 0 && baseline === null));
  });
});
