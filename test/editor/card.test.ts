/** The hover cards as plain data. */
import assert from 'node:assert';
import { analyze } from '../../src/analyze';
import type { Card, CardContext } from '../../src/editor/features/hover/card';
import { cardAt } from '../../src/editor/features/hover/card-at';
import type { ReviewNote } from '../../src/exports/types';
import { english } from '../../src/editor/translate';
import { referenceAt } from '../../src/mentions/entities/pronouns';

const SOURCE = `---
title: 云江市政府工作报告
date: 2023-01-12
---

一、2022年工作回顾

去年，外贸进出口总额达到412亿元，增长7.5%，高新技术企业占比提高2个百分点。

二、2023年工作安排

市长梁启文强调，今年务必使外贸进出口总额突破450亿元大关，研发经费翻一番。GDP增长6%以上，城镇新增就业3万人。

稳步推进老旧灌区节水改造。白鹭县要扩大养殖，该县水产、林果、畜牧产值分别增长8%和20%。（6月底前完成，牵头单位：市水利局）

今年要确保城镇新增就业3.5万人。
`;
const analysis = analyze(SOURCE, { name: 'a.md' });
const lineOf = (offset: number): number => SOURCE.slice(0, offset).split('\n').length;

const context: CardContext = { analysis, source: SOURCE, t: english, language: 'en', lineOf };

function card(words: string): Card {
  const found = cardAt(SOURCE.indexOf(words), context, referenceAt);
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
    assert.equal(row(card('450亿元'), 'Reference'), '2022: 412亿元 (> +9.2%)');
    const chinese = cardAt(SOURCE.indexOf('450亿元'), { ...context, language: 'zh-cn' }, referenceAt);
    assert.ok(chinese && row(chinese, 'Reference')?.endsWith('412亿元（> +9.2%）'));
  });

  it('gives an indicator its full and its English name', () => {
    assert.equal(row(card('6%以上'), 'Indicator'), '国内生产总值 · gross domestic product');
    assert.equal(row(card('3万人'), 'Indicator'), 'new urban jobs');
    const chinese = cardAt(SOURCE.indexOf('3万人'), { ...context, language: 'zh-cn' }, referenceAt);
    assert.equal(chinese && row(chinese, 'Indicator'), undefined, 'nothing to add to the report’s own words');
  });

  it('leads from a figure to the one that contradicts it', () => {
    const conflict = card('3万人').rows.find(({ label }) => label === 'Contradicts');
    const [part] = conflict?.parts ?? [];
    assert.ok(part?.type === 'place');
    assert.equal(part.text, `line ${lineOf(SOURCE.indexOf('3.5万人'))}: +3.5万人`);
    assert.equal(part.target.start, SOURCE.indexOf('3.5万人'));
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

  it('says whom a pronoun means', () => {
    const pronoun = card('该县');
    assert.deepEqual([pronoun.title, pronoun.tag, row(pronoun, 'Written')], ['白鹭县', 'Place', '该县']);
    assert.equal(SOURCE.slice(pronoun.span.start, pronoun.span.end), '该县');
  });

  it('says of a list of 分别 that its parts differ in number', () => {
    assert.match(row(card('20%'), 'Metric') ?? '', /differ in number/);
    assert.equal(row(card('3万人'), 'Metric'), undefined);
  });

  it('opens on the verb phrase of an action', () => {
    const action = card('灌区节水');
    assert.deepEqual([action.tag, SOURCE.slice(action.span.start, action.span.end)], ['Action', action.title]);
    assert.match(row(action, 'Deadline') ?? '', /2023-06-30/);
    assert.equal(row(action, 'Firmness'), 'planned');
    assert.equal(row(action, 'Lead'), '市水利局');
    assert.equal(
      cardAt(SOURCE.indexOf('牵头单位') + 1, context, referenceAt),
      null,
      'and not on what stands around it',
    );
  });

  it('says what a review found, old reading beside new, and nothing where nobody looked', () => {
    const judged = (note: ReviewNote | null): CardContext => ({
      ...context,
      noteOf: () => note,
    });
    const shown = (words: string, note: ReviewNote | null): string | undefined => {
      const found = cardAt(SOURCE.indexOf(words), judged(note), referenceAt);
      return found ? row(found, 'Review') : undefined;
    };
    const note: ReviewNote = { state: 'checked', before: null, author: '顾晓', time: '2023-02-01 09:30', comments: [] };
    assert.equal(shown('450亿元', note), 'checked · 顾晓 · 2023-02-01 09:30');
    assert.equal(shown('灌区节水', { ...note, state: 'doubtful', author: null }), 'doubtful · 2023-02-01 09:30');
    assert.equal(
      shown('450亿元', { ...note, state: 'changed', before: '> 430亿元', time: null }),
      'changed since it was checked · > 430亿元 → > 450亿元 · 顾晓',
    );
    const comments = [{ author: null, text: '来源待查' }];
    assert.equal(shown('450亿元', { state: null, before: null, author: null, time: null, comments }), 'a comment');
    assert.equal(shown('450亿元', null), undefined);
    assert.equal(row(card('450亿元'), 'Review'), undefined);
  });

  it('has nothing to say between words', () => {
    assert.equal(cardAt(SOURCE.indexOf('调，今年'), context, referenceAt), null);
    assert.equal(cardAt(0, context, referenceAt), null);
  });
});
