/** Rows of the panel stay the same objects, and only what holds other rows is drawn with all below it. */
import assert from 'node:assert';
import { KeptRows } from '../../src/editor/features/panel/kept-rows';
import { group, type Row } from '../../src/editor/features/panel/rows';

const leaf = (id: string, label = id): Row => ({
  ...group(id, label, 'target', []),
  commitment: id,
  target: { start: 0, end: 1 },
});
const section = (id: string, ...children: Row[]): Row => group(id, id, 'list-tree', children);

describe('kept rows', () => {
  const ids = (rows: readonly Row[] | null): readonly string[] | null => rows && rows.map(({ id }) => id);

  it('stay the same objects and say what the new list says', () => {
    const kept = new KeptRows();
    kept.take([section('s', leaf('a', '17个'), leaf('b'))]);
    const [group] = kept.all;
    const row = group?.children[0];
    assert.deepEqual(kept.take([section('s', leaf('a', '19个'), leaf('b'))]), []);
    assert.equal(kept.all[0], group);
    assert.equal(kept.all[0]?.children[0], row);
    assert.equal(row?.label, '19个');
    assert.ok(row && kept.has(row));
    assert.equal(kept.parentOf(row), group);
  });

  it('name the groups that hold others than before, and none of their neighbours', () => {
    const kept = new KeptRows();
    kept.take([section('s', leaf('a')), section('t', leaf('b'), leaf('c'))]);
    const gone = kept.all[1]?.children[0];
    assert.deepEqual(ids(kept.take([section('s', leaf('a')), section('t', leaf('c'))])), ['t']);
    assert.ok(gone && !kept.has(gone));
    assert.deepEqual(ids(kept.take([section('s', leaf('a')), section('t', leaf('d'), leaf('c'))])), ['t']);
    assert.deepEqual(ids(kept.take([section('s', leaf('a')), section('t', leaf('c'), leaf('d'))])), ['t']);
  });

  it('are drawn anew where the list itself holds others', () => {
    const kept = new KeptRows();
    assert.equal(kept.take([section('s', leaf('a'))]), null);
    assert.equal(kept.take([section('s', leaf('a')), leaf('b')]), null);
    assert.equal(kept.take([leaf('b'), section('s', leaf('a'))]), null);
    assert.deepEqual(kept.take([leaf('b'), section('s', leaf('a'))]), []);
  });

  it('forget what a row no longer says', () => {
    const kept = new KeptRows();
    kept.take([{ ...section('s', leaf('a')), folded: true }]);
    kept.take([section('s', leaf('a'))]);
    assert.equal(kept.all[0]?.folded, undefined);
  });

  it('tell two rows of one id apart', () => {
    const kept = new KeptRows();
    kept.take([leaf('a', 'one'), leaf('a', 'two')]);
    kept.take([leaf('a', 'one'), leaf('a', 'two')]);
    assert.notEqual(kept.all[0], kept.all[1]);
    assert.deepEqual(
      kept.all.map(({ label }) => label),
      ['one', 'two'],
    );
  });
});
