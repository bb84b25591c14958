/** Which rows are drawn, and where keys lead. */
import assert from 'node:assert';
import { rowsToDraw, step } from '../../src/report-view/window';

describe('the window of the report view', () => {
  it('draws what is in sight and some around it, within the list', () => {
    assert.deepEqual(rowsToDraw({ startIndex: 2, endIndex: 4, overscan: 1, count: 9 }, null), [1, 2, 3, 4, 5]);
    assert.deepEqual(rowsToDraw({ startIndex: 0, endIndex: 2, overscan: 5, count: 3 }, null), [0, 1, 2]);
    assert.deepEqual(rowsToDraw({ startIndex: 0, endIndex: 0, overscan: 5, count: 0 }, 0), []);
  });

  it('keeps the focused row, wherever the list is scrolled to', () => {
    const far = { startIndex: 500, endIndex: 501, overscan: 0, count: 1000 };
    assert.deepEqual(rowsToDraw(far, 3), [3, 500, 501]);
    assert.deepEqual(rowsToDraw(far, 900), [500, 501, 900]);
    assert.deepEqual(rowsToDraw(far, 501), [500, 501]);
    assert.deepEqual(rowsToDraw(far, 5000), [500, 501]);
  });

  it('stays small in a list of thousands', () => {
    assert.ok(rowsToDraw({ startIndex: 4000, endIndex: 4040, overscan: 10, count: 9000 }, 0).length < 70);
  });
});

describe('keys of the report view', () => {
  const size = { rows: 40, columns: 5, page: 10 };
  const from = { row: 3, column: 2 };
  const cases: readonly (readonly [string, boolean, number, number])[] = [
    ['ArrowUp', false, 2, 2],
    ['ArrowDown', false, 4, 2],
    ['ArrowLeft', false, 3, 1],
    ['ArrowRight', false, 3, 3],
    ['PageDown', false, 13, 2],
    ['PageUp', false, 0, 2],
    ['Home', false, 3, 0],
    ['End', false, 3, 4],
    ['Home', true, 0, 0],
    ['End', true, 39, 4],
  ];
  for (const [key, control, row, column] of cases)
    it(`${control ? 'Ctrl+' : ''}${key} leads to row ${row}, column ${column}`, () =>
      assert.deepEqual(step(key, from, size, control), { row, column }));

  it('go up into the head, not past it, and nowhere with other keys', () => {
    assert.deepEqual(step('ArrowUp', { row: 0, column: 0 }, size, false), { row: -1, column: 0 });
    assert.deepEqual(step('ArrowUp', { row: -1, column: 0 }, size, false), { row: -1, column: 0 });
    assert.deepEqual(step('ArrowDown', { row: 39, column: 4 }, size, false), { row: 39, column: 4 });
    assert.equal(step('x', from, size, false), null);
  });
});
