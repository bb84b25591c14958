/** The hover cards as plain data. */
import assert from 'node:assert';
import { analyze } from '../../src/analyze';
import { cardAt, type Card } from '../../src/editor/features/hover/card';
import { english } from '../../src/editor/translate';

const SOURCE = `---
title: 云江市政府工作报告
date: 2023-01-12
---

一、2022年工作回顾

去年，外贸进出口总额达到412亿元，增长7.5%，高新技术企业占比提高2个百分点。

二、2023年工作安排

市长梁启文强调，今年务必使外贸进出口总额突破450亿元大关，研发经费翻一番。
`;
const analysis = analyze(SOURCE, { name: 'a.md' });
const lineOf = (offset: number): number => SOURCE.slice(0, offset).split('\n').length;

function card(words: string): Card {
  const found = cardAt(SOURCE.indexOf(words), { analysis, t: english, lineOf });
  assert.ok(found, `a card for ${words}`);
  return found;
}
const row = (of: Card, label: string): string | undefined =>
  of.rows
    .find((each) => each.label === label)
    ?.parts.map(({ text }) => text)
    .join('');

describe('the card of a figure', () => {
  it('says what, how much, by when, how firmly and who', () => {
    const target = card('450亿元');
    assert.equal(target.title, '外贸进出口总额');
    assert.equal(target.tag, 'Target');
    assert.equal(target.reading, '> 450 亿元');
    assert.equal(target.exact, '45,000,000,000 CNY');
    assert.match(row(target, 'Deadline') ?? '', /all of 2023 \(2023-01-01 — 2023-12-31\)/);
    assert.match(row(target, 'Firmness') ?? '', /^binding \(.*务必.*\)$/);
    assert.match(row(target, 'By') ?? '', /梁启文 \(市长\)/);
  });

  it('links a target to the last result', () => {
    assert.match(row(card('450亿元'), 'Reference') ?? '', /2022: 412亿元/);
  });

  it('says of a point that it is no percentage', () => {
    assert.match(JSON.stringify(card('2个百分点')), /not 2%/);
  });

  it('gives both readings of a multiple', () => {
    assert.match(JSON.stringify(card('翻一番')), /2 times the base/);
  });

  it('tells how it was read', () => {
    assert.equal(card('450亿元').how, 'How it was read: number 450 · magnitude 亿 · unit 元 · bound 突破');
  });

  it('leads to the figures before and after', () => {
    assert.deepEqual(
      card('7.5%').links.map(({ label }) => label),
      ['Previous', 'Next', 'Show in panel', 'Copy'],
    );
  });
});

describe('other cards', () => {
  it('gives a period its dates', () => {
    const period = card('去年');
    assert.equal(period.tag, 'Period');
    assert.match(`${period.reading} ${period.exact}`, /2022.*2022-01-01 — 2022-12-31/);
  });

  it('gives a name its type, post and count', () => {
    const name = card('梁启文');
    assert.deepEqual([name.title, name.tag], ['梁启文', 'Person']);
    assert.equal(row(name, 'Post'), '市长');
  });

  it('has nothing to say between words', () => {
    assert.equal(cardAt(SOURCE.indexOf('调，今年'), { analysis, t: english, lineOf }), null);
    assert.equal(cardAt(0, { analysis, t: english, lineOf }), null);
  });
});
