/** Sorting, filtering and widths of the report view's rows, and the patches that keep them new. */
import assert from 'node:assert';
import { choicesOf, columnsInUse, compareKeys, narrowest, RowOrder } from '../../src/report-view/order';
import { patched, patchOf } from '../../src/report-view/patch';
import type { Pictures } from '../../src/exports/pictures/types';
import type { ViewColumn, ViewKey, ViewRow } from '../../src/report-view/types';

const column = (id: string, filter: ViewColumn['filter'] = 'words'): ViewColumn => ({
  id,
  label: id,
  filter,
  width: 100,
  numeric: false,
});
const columns = [column('metric'), column('value'), column('strength', 'choice'), column('owner')];

const row = (id: string, cells: readonly string[], keys: readonly ViewKey[]): ViewRow => ({
  id,
  cells,
  keys,
  strength: 'planned',
  review: null,
  sentence: '',
  figure: null,
  spoken: '',
});
const rows = [
  row('a', ['粮食产量', '≥ 70万吨', '计划', ''], ['粮食产量', ['measure 吨', 7e5], 1, null]),
  row('b', ['修好南桥', '', '必须', ''], ['修好南桥', null, 0, null]),
  row('c', ['税收 收入', '9亿元', '计划', ''], ['税收 收入', ['money CNY', 9e8], 1, null]),
  row('d', ['对外贸易', '50亿元', '力争', ''], ['对外贸易', ['money CNY', 5e9], 2, null]),
];
const ids = (order: RowOrder): string => order.shown.map(({ id }) => id).join('');

describe('the order of the report view', () => {
  it('is that of the report until a column is chosen, then upwards, downwards, and the report’s again', () => {
    const order = new RowOrder(columns, rows);
    assert.equal(ids(order), 'abcd');
    order.sort('metric');
    assert.equal(order.direction('metric'), 'ascending');
    assert.equal(ids(order), 'dacb', 'by pinyin: dui, liang, shui, xiu');
    order.sort('metric');
    assert.equal(ids(order), 'bcad');
    order.sort('metric');
    assert.equal(order.direction('metric'), 'none');
    assert.equal(ids(order), 'abcd');
  });

  it('puts what has no value last in both directions, and never mixes units', () => {
    const order = new RowOrder(columns, rows);
    order.sort('value');
    assert.equal(ids(order), 'acdb');
    order.sort('value');
    assert.equal(ids(order), 'dcab');
  });

  it('keeps the first key where another is added', () => {
    const order = new RowOrder(columns, rows);
    order.sort('strength');
    order.sort('value', true);
    assert.equal(ids(order), 'bacd');
    assert.deepEqual(
      order.state.sorting.map(({ id }) => id),
      ['strength', 'value'],
    );
  });

  it('filters by all the words of a cell, or by one of its values', () => {
    const order = new RowOrder(columns, rows);
    order.filter('metric', '收入 税收');
    assert.equal(ids(order), 'c');
    order.filter('metric', '  ');
    order.filter('strength', '计划');
    assert.equal(ids(order), 'ac');
    order.filter('strength', '计');
    assert.equal(ids(order), '', 'a value is chosen as a whole');
    order.clearFilters();
    assert.equal(ids(order), 'abcd');
  });

  it('comes back as it was kept, without columns that are gone', () => {
    const order = new RowOrder(columns, rows, {
      sorting: [
        { id: 'value', desc: true },
        { id: 'gone', desc: false },
      ],
      filters: { strength: '计划', gone: 'x' },
      widths: { metric: 240, gone: 9 },
    });
    assert.equal(ids(order), 'ca');
    assert.equal(order.width('metric'), 240);
    assert.deepEqual(Object.keys(order.state.widths), ['metric']);
  });

  it('gives a column no width that could not be taken hold of again', () => {
    const order = new RowOrder(columns, rows);
    order.resize('metric', -50);
    assert.equal(order.width('metric'), narrowest);
    order.resize('metric', 333.4);
    assert.equal(order.width('metric'), 333);
  });

  it('takes new rows without losing its filters', () => {
    const order = new RowOrder(columns, rows);
    order.filter('strength', '力争');
    order.all = [...rows, row('e', ['新', '', '力争', ''], ['新', null, 2, null])];
    assert.equal(ids(order), 'de');
  });

  it('offers values in the order of their keys, and hides columns that say nothing', () => {
    assert.deepEqual(choicesOf(rows, 2), ['必须', '计划', '力争']);
    assert.deepEqual(columnsInUse(columns, rows), [0, 1, 2]);
    assert.ok(compareKeys(null, 1) > 0 && compareKeys(2, 10) < 0 && compareKeys('第2章', '第10章') < 0);
  });
});

describe('the patch of a report view', () => {
  const content = (all: readonly ViewRow[]) => ({ title: '', progress: '', rows: all, pictures: {} as Pictures });

  it('holds the rows that are new or read otherwise, and none of the others', () => {
    const [a, b, c, d] = rows;
    assert.ok(a && b && c && d);
    const changed = { ...c, cells: ['税收 收入', '8亿元', '计划', ''] };
    const patch = patchOf(rows, content([d, { ...a }, changed]));
    assert.deepEqual(patch.order, ['d', 'a', 'c']);
    assert.deepEqual(patch.rows, [changed]);
    const after = patched(rows, patch);
    assert.deepEqual(after, [d, a, changed]);
    assert.equal(after[0], d, 'the very object: nothing is drawn again');
  });
});
