/** The rows of the panel as plain data. */
import assert from 'node:assert';
import { analyze } from '../../src/analyze';
import { commitmentRows, type ListView } from '../../src/editor/features/panel/commitment-rows';
import { groupings } from '../../src/editor/features/panel/facets';
import {
  choicesOf,
  describeFilter,
  everything,
  filterAnalysis,
  isEmpty,
  toggleUnchecked,
} from '../../src/editor/features/panel/filter';
import { withStates } from '../../src/editor/features/panel/listed';
import { mentionRows } from '../../src/editor/features/panel/mention-rows';
import { commitmentIds, copyText, leaves, rowAt, type Row } from '../../src/editor/features/panel/rows';
import { sorts } from '../../src/editor/features/panel/sort';
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

（一）农业

到2025年，新建高标准农田12万亩、粮食仓库9座。（牵头单位：市农业农村局）

（二）民生

GDP增长6%以上，国内生产总值突破900亿元。
`;
const analysis = analyze(SOURCE, { name: 'a.md' });
const view = (options: Partial<ListView> = {}): ListView => ({
  grouping: 'none',
  sort: 'position',
  filter: everything,
  ...options,
});
const list = (options: Partial<ListView> = {}): Row[] => commitmentRows(analysis, view(options), english);
const all = (rows: readonly Row[]): Row[] => rows.flatMap((row) => [row, ...all(row.children)]);

describe('the commitments tree', () => {
  it('holds every commitment once in each grouping, and counts them', () => {
    assert.ok(analysis.commitments.length >= 3);
    for (const grouping of groupings) {
      const rows = list({ grouping });
      assert.equal(leaves(rows), analysis.commitments.length, grouping);
      const ids = all(rows).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, `${grouping}: ids are unique`);
    }
  });

  it('shows quantified rows first, with metric, bound, time and firmness', () => {
    const rows = list();
    assert.match(rows[0]?.label ?? '', /^粮食总产量 > 330万吨$/);
    assert.equal(rows[0]?.description, '2023 · binding');
    const icons = rows.map(({ icon }) => icon);
    assert.deepEqual([...icons].sort().reverse(), icons, 'targets before checklists');
  });

  it('orders groups by deadline, firmness or the report', () => {
    const strengths = list({ grouping: 'strength' }).map(({ label }) => label);
    assert.deepEqual(
      strengths,
      ['binding', 'planned', 'aspirational'].filter((word) => strengths.includes(word)),
    );
    const sections = list({ grouping: 'section' });
    assert.equal(sections[0]?.label, '二、2023年工作安排');
  });

  it('keeps a row’s id when text is put in front of it', () => {
    const moved = analyze(SOURCE.replace('全市粮食', '这一年很不平凡。全市粮食'), { name: 'a.md' });
    const ids = (rows: readonly Row[]): string[] => rows.map(({ id }) => id);
    assert.deepEqual(ids(commitmentRows(moved, view(), english)), ids(list()));
  });

  it('finds the row at the caret and none elsewhere', () => {
    const rows = list({ grouping: 'section' });
    assert.match(rowAt(rows, SOURCE.indexOf('330万') + 1, '')?.label ?? '', /330万吨/);
    assert.equal(rowAt(rows, SOURCE.indexOf('318万'), ''), undefined);
  });

  it('puts an indicator’s names under one, and what has no metric last', () => {
    const groups = list({ grouping: 'metric' });
    const gdp = groups.find(({ label }) => label === '国内生产总值');
    assert.equal(gdp?.children.length, 2);
    assert.equal(groups.at(-1)?.label, 'Without a metric');
  });

  it('nests the parts of a section and counts them', () => {
    const [section] = list({ grouping: 'section' });
    const parts = section?.children.filter(({ target }) => target === null) ?? [];
    assert.deepEqual(
      parts.map(({ label }) => label),
      ['（一）农业', '（二）民生'],
    );
    assert.equal(section?.description, String(analysis.commitments.length));
    assert.ok(section?.children[0]?.target, 'the section’s own rows come first');
  });

  it('makes no group where nothing has a value', () => {
    const plain = analyze('今年要引进项目35个。坚决遏制违规占用耕地。\n', { name: 'a.md', today: '2023-03-01' });
    const rows = commitmentRows(plain, view({ grouping: 'section' }), english);
    assert.equal(rows.length, 2);
    assert.ok(rows.every(({ target }) => target !== null));
  });

  it('groups by the lead body', () => {
    const groups = list({ grouping: 'owner' });
    assert.deepEqual(
      groups.map(({ label }) => label),
      ['市农业农村局', 'No lead body named'],
    );
  });

  it('reads the whole row aloud', () => {
    const row = list().find(({ label }) => label.includes('12万亩'));
    assert.match(
      row?.accessible ?? '',
      /^高标准农田 12万亩, Deadline: .*2025.*, Firmness: planned, By: 云江市.*, Lead: 市农业农村局, Section: （一）农业$/,
    );
  });

  it('tells which commitments its rows are of', () => {
    const ids = new Set(analysis.commitments.map(({ id }) => id));
    assert.deepEqual(commitmentIds(list({ grouping: 'section' })), new Map([[null, ids]]));
  });

  it('copies rows as cells, those of a group once', () => {
    const rows = list({ grouping: 'owner' });
    const [led] = rows;
    const leaf = led?.children[0];
    assert.ok(led && leaf);
    assert.equal(copyText([led, leaf]), copyText([led]));
    assert.deepEqual(copyText([leaf]).split('\t').slice(0, 2), ['高标准农田', '12万亩']);
    assert.equal(copyText([led]).split('\n').length, led.children.length);
  });
});

describe('the order of the rows', () => {
  const labels = (sort: ListView['sort']): string[] => list({ sort }).map(({ label }) => label);

  it('never loses a row', () => {
    for (const sort of sorts) assert.equal(labels(sort).length, analysis.commitments.length, sort);
  });

  it('by value puts the largest of a unit first, and actions last', () => {
    const values = labels('value');
    assert.match(values.at(-1) ?? '', /耕地/);
    const counted = list({ sort: 'value' }).filter(({ label }) => /\d家|\d座/.test(label));
    assert.ok(counted.length >= 2);
  });

  it('by deadline puts what is due later behind', () => {
    const deadlines = list({ sort: 'deadline' }).map(({ description }) => /^\d{4}/.exec(description)?.[0] ?? '9999');
    assert.ok(new Set(deadlines).size > 1);
    assert.deepEqual(deadlines, [...deadlines].sort());
  });
});

describe('the filter', () => {
  const choices = choicesOf(analysis, everything, english);
  const some = (text: string, facets: ListView['filter']['facets']): ListView['filter'] => ({ text, facets });

  it('takes rows with all the words of label, description and sentence', () => {
    assert.equal(leaves(list({ grouping: 'section', filter: some('规上 45', {}) })), 1);
    assert.deepEqual(list({ grouping: 'section', filter: some('没有这个词', {}) }), []);
  });

  it('takes any of the values of one respect, and all respects together', () => {
    const both = list({ filter: some('', { strength: ['binding', 'aspirational'] }) });
    const one = list({ filter: some('', { strength: ['binding', 'aspirational'], kind: ['quantified'] }) });
    assert.ok(one.length > 0 && one.length < both.length && both.length < analysis.commitments.length);
    assert.equal(list({ filter: some('粮食', { strength: ['binding'], kind: ['quantified'] }) }).length, 1);
  });

  it('offers every value with its count', () => {
    const strengths = choices.filter(({ facet }) => facet === 'strength');
    assert.equal(
      strengths.reduce((sum, { count }) => sum + count, 0),
      analysis.commitments.length,
    );
    assert.ok(choices.some(({ facet, key }) => facet === 'owner' && key === '市农业农村局'));
  });

  it('keeps offering what is chosen though the report lacks it', () => {
    const filter = some('', { owner: ['市林业局'] });
    assert.ok(choicesOf(analysis, filter, english).some(({ key, count }) => key === '市林业局' && count === 0));
  });

  it('says in words what it does', () => {
    const filter = some('粮食', { strength: ['binding', 'planned'], kind: ['quantified'] });
    assert.equal(describeFilter(filter, choices, english), '“粮食” · With figures · binding / planned');
  });

  it('knows what the review says, and leaves what is not checked by one switch', () => {
    const [first, second] = analysis.commitments;
    const judged = withStates(analysis, ({ id }) =>
      id === first?.id ? 'checked' : id === second?.id ? 'doubtful' : null,
    );
    const left = (filter: ListView['filter']): number => leaves(commitmentRows(judged, view({ filter }), english));
    assert.equal(left(some('', { state: ['checked'] })), 1);
    assert.equal(left(some('', { state: ['doubtful'] })), 1);
    const counts = choicesOf(judged, everything, english).filter(({ facet }) => facet === 'state');
    assert.deepEqual(
      counts.map(({ label, count }) => [label, count]),
      [
        ['Not judged yet', analysis.commitments.length - 2],
        ['doubtful', 1],
        ['checked', 1],
      ],
    );
    const unchecked = toggleUnchecked(everything);
    assert.equal(left(unchecked), analysis.commitments.length - 1);
    assert.equal(describeFilter(unchecked, counts, english), 'only unchecked');
    assert.deepEqual(toggleUnchecked(unchecked), everything);
    assert.ok(!isEmpty(unchecked));
  });

  it('leaves the figures that have the same values, and the names that stand in what is left', () => {
    const left = filterAnalysis(analysis, some('', { owner: ['市农业农村局'] }), english);
    assert.ok(left.quantities.length > 0);
    assert.ok(left.quantities.every(({ text }) => text === '12万亩' || text === '9座'));
    const actions = filterAnalysis(analysis, some('', { kind: ['action'] }), english);
    assert.deepEqual(actions.quantities, []);
    assert.ok(actions.entities.some(({ canonical }) => canonical === '梁启文'));
    assert.equal(filterAnalysis(analysis, some('粮食', {}), english), analysis, 'words are left to the rows');
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
