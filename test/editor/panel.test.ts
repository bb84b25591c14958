/** The rows of the panel as plain data. */
import assert from 'node:assert';
import { analyze } from '../../src/analyze';
import { commitmentRows, groupings } from '../../src/editor/features/panel/commitment-rows';
import { mentionRows } from '../../src/editor/features/panel/mention-rows';
import { filtered, leaves, rowAt, type Row } from '../../src/editor/features/panel/rows';
import { english } from '../../src/editor/translate';

const SOURCE = `---
title: 云江市政府工作报告
date: 2023-01-12
---

一、2022年工作回顾

全市粮食总产量达到318万吨，增长2.4%。

二、2023年工作安排

确保粮食总产量突破330万吨。力争新增规上企业45家。

坚决遏制违规占用耕地。

市长梁启文要求，要严格落实云江市耕地保护条例。
`;
const analysis = analyze(SOURCE, { name: 'a.md' });
const all = (rows: readonly Row[]): Row[] => rows.flatMap((row) => [row, ...all(row.children)]);

describe('the commitments tree', () => {
  it('holds every commitment once in each grouping, and counts them', () => {
    assert.ok(analysis.commitments.length >= 3);
    for (const grouping of groupings) {
      const rows = commitmentRows(analysis, grouping, english);
      assert.equal(leaves(rows), analysis.commitments.length, grouping);
      const ids = all(rows).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, `${grouping}: ids are unique`);
    }
  });

  it('shows quantified rows first, with metric, bound, time and firmness', () => {
    const rows = commitmentRows(analysis, 'none', english);
    assert.match(rows[0]?.label ?? '', /^粮食总产量 > 330万吨$/);
    assert.equal(rows[0]?.description, '2023 · binding');
    const icons = rows.map(({ icon }) => icon);
    assert.deepEqual([...icons].sort().reverse(), icons, 'targets before checklists');
  });

  it('orders groups by deadline, firmness or the report', () => {
    const strengths = commitmentRows(analysis, 'strength', english).map(({ label }) => label);
    assert.deepEqual(
      strengths,
      ['binding', 'planned', 'aspirational'].filter((word) => strengths.includes(word)),
    );
    const sections = commitmentRows(analysis, 'section', english);
    assert.equal(sections[0]?.label, '二、2023年工作安排');
  });

  it('keeps a row’s id when text is put in front of it', () => {
    const moved = analyze(SOURCE.replace('全市粮食', '这一年很不平凡。全市粮食'), { name: 'a.md' });
    const ids = (rows: readonly Row[]): string[] => rows.map(({ id }) => id);
    assert.deepEqual(ids(commitmentRows(moved, 'none', english)), ids(commitmentRows(analysis, 'none', english)));
  });

  it('finds the row at the caret and none elsewhere', () => {
    const rows = commitmentRows(analysis, 'section', english);
    assert.match(rowAt(rows, SOURCE.indexOf('330万') + 1)?.label ?? '', /330万吨/);
    assert.equal(rowAt(rows, SOURCE.indexOf('318万')), undefined);
  });

  it('filters by words of label, description and sentence', () => {
    const rows = commitmentRows(analysis, 'section', english);
    assert.equal(leaves(filtered(rows, '规上 45')), 1);
    assert.equal(leaves(filtered(rows, '')), leaves(rows));
    assert.deepEqual(filtered(rows, '没有这个词'), []);
  });
});

describe('the tree of figures and names', () => {
  const rows = mentionRows(analysis, english, (offset) => SOURCE.slice(0, offset).split('\n').length);

  it('parts figures by role', () => {
    const results = rows.find(({ label }) => label === 'Result');
    assert.ok(results?.children.some(({ label }) => label.includes('318万吨')));
    const targets = rows.find(({ label }) => label === 'Target');
    assert.ok(targets?.children.some(({ label }) => label.includes('330万吨')));
  });

  it('lists names by type with their post', () => {
    const people = rows.find(({ label }) => label === 'People');
    assert.deepEqual(
      people?.children.map(({ label, description }) => [label, description]),
      [['梁启文', '市长 · ×1']],
    );
  });

  it('has no id twice', () => {
    const ids = all(rows).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
