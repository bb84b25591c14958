/** The outline: sections with their targets. */
import assert from 'node:assert';
import { analyze } from '../../src/analyze';
import { outlineOf, type OutlineNode } from '../../src/editor/features/symbols/outline';
import { english } from '../../src/editor/translate';

const SOURCE = `---
title: 青岚县政府工作报告
date: 2023-01-12
---

今年确保粮食总产量达到21万吨。

一、2022年工作回顾

财政收入增长5%。

二、2023年工作安排

力争引进项目35个。

（一）港口

建成泊位6座，必须新增航线3条。

（二）民生

改造旧房800户。
`;

const outline = (source: string): OutlineNode[] => outlineOf(analyze(source, { name: 'a.md' }), source.length, english);
const draw = (nodes: readonly OutlineNode[], depth = 0): string[] =>
  nodes.flatMap((node) => [`${'  '.repeat(depth)}${node.name}`, ...draw(node.children, depth + 1)]);

describe('the outline', () => {
  it('nests sections by their level and puts each target where it stands', () => {
    assert.deepEqual(draw(outline(SOURCE)), [
      '粮食总产量 21万吨',
      '一、2022年工作回顾',
      '二、2023年工作安排',
      '  项目 35个',
      '  （一）港口',
      '    泊位 6座',
      '    航线 +3条',
      '  （二）民生',
      '    旧房 800户',
    ]);
  });

  it('says time and firmness beside a target', () => {
    const [target] = outline(SOURCE);
    assert.equal(target?.detail, '2023 · binding');
  });

  it('holds every child within its parent, as VS Code demands', () => {
    const check = (nodes: readonly OutlineNode[], within: OutlineNode['span']): void => {
      for (const { span, selection, children } of nodes) {
        assert.ok(within.start <= span.start && span.end <= within.end);
        assert.ok(span.start <= selection.start && selection.end <= span.end);
        check(children, span);
      }
    };
    check(outline(SOURCE), { start: 0, end: SOURCE.length });
  });

  it('ends a section where the next of its level begins', () => {
    const [, review, plan] = outline(SOURCE);
    assert.equal(review?.span.end, SOURCE.indexOf('二、2023'));
    assert.equal(plan?.span.end, SOURCE.length);
  });

  it('lists targets alone where there is no section, and nothing where there is no target', () => {
    assert.deepEqual(draw(outline('确保今年粮食总产量达到21万吨。\n')), ['粮食总产量 21万吨']);
    assert.deepEqual(outline('天气很好。\n'), []);
  });
});
