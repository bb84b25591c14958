import assert from 'node:assert';
import { UnitSet } from '../../src/lexicon/unit-set';

describe('UnitSet', () => {
  it('holds the units that it is given and no other', () => {
    const set = new UnitSet('市县\uffff');
    const held = Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) => set.has(unit));
    assert.deepStrictEqual(held, [0x53bf, 0x5e02, 0xffff]);
  });

  it('takes in units later', () => {
    const set = new UnitSet();
    set.add(0x41);
    assert.ok(set.has(0x41));
    assert.ok(!set.has(0x61));
  });

  it('holds nothing behind the end of a text', () => {
    assert.ok(!new UnitSet('市').has('市'.charCodeAt(1)));
  });
});
