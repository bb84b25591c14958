import { strict as assert } from 'node:assert';
import { documentKind, outlookOf, type Outlook } from '../../src/statements/section-kind';

describe('the title over all', () => {
  it('of a report of a year tells no outlook by its year', () => {
    const title = '云江市政府工作报告（2017年）';
    assert.equal(outlookOf([title], 2017, title), null);
    assert.equal(outlookOf(['2017年重点工作'], 2017, title)?.outlook, 'plan');
  });
});

describe('the outlook of headings', () => {
  const cases: readonly (readonly [readonly string[], Outlook | null])[] = [
    [['一、2025年工作回顾'], 'review'],
    [['二、2026年主要工作'], 'plan'],
    [['一、过去五年的工作'], 'review'],
    [['二、今后五年的奋斗目标'], 'plan'],
    [['总体要求和主要预期目标'], 'plan'],
    [['一、2025年工作'], 'review'],
    [['二、2026年工作'], 'plan'],
    [['二、2026年重点工作', '（一）推动产业升级取得新突破'], 'plan'],
    [['一、2025年工作回顾', '（二）城乡面貌焕然一新'], 'review'],
    [['第一章 发展基础'], 'review'],
    [['三、2026年工作安排', '（二）夯实县域发展基础'], 'plan'],
    [['二、存在的主要问题'], 'review'],
    [['若干措施解读', '一、起草背景'], 'review'],
    [['粮食产量20万吨，比2020年增长8%'], null],
    [['三、建设宜居之城'], null],
    [['二、“十六五”时期的总布局'], 'plan'],
    [['一、“十三五”时期的工作'], 'review'],
    [['二、基本任务和建设方针'], 'plan'],
    [['一、圆满完成各项目标任务'], 'review'],
    [[], null],
  ];
  for (const [path, outlook] of cases)
    it(`${path.join(' > ')} is ${String(outlook)}`, () =>
      assert.equal(outlookOf(path, 2026)?.outlook ?? null, outlook));
});

describe('the kind of document', () => {
  it('knows reports, plans and news', () => {
    assert.equal(documentKind('云江市人民政府工作报告', ''), 'report');
    assert.equal(documentKind('云江市“十五五”养老服务规划', ''), 'plan');
    assert.equal(documentKind('云江市开工一批项目', '本报讯（记者 周立）'), 'news');
    assert.equal(documentKind(null, '各位代表：下面请听取报告。'), 'report');
  });
});
