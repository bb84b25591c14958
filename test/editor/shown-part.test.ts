/** Which part of a long report is marked. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { partToMark, touching } from '../../src/editor/features/highlights/shown-part';

describe('the part of a report that is marked', () => {
  it('is all of a report of usual length, and stays so while one scrolls', () => {
    const whole = partToMark(90_000, { start: 10, end: 900 }, null);
    assert.deepEqual(whole, { start: 0, end: 90_000 });
    assert.equal(partToMark(90_000, { start: 80_000, end: 81_000 }, whole), whole);
  });

  it('is what is on screen of a very long one, and what is near', () => {
    const part = partToMark(1_000_000, { start: 500_000, end: 502_000 }, null);
    assert.deepEqual(part, { start: 480_000, end: 522_000 });
    assert.equal(partToMark(1_000_000, { start: 519_000, end: 521_000 }, part), part);
    assert.notEqual(partToMark(1_000_000, { start: 521_000, end: 523_000 }, part), part);
  });

  it('ends where the report ends', () => {
    assert.deepEqual(partToMark(300_000, { start: 0, end: 2_000 }, null), { start: 0, end: 22_000 });
    assert.deepEqual(partToMark(300_000, { start: 299_000, end: 300_000 }, null), { start: 279_000, end: 300_000 });
    const cut = { start: 279_000, end: 310_000 };
    assert.notEqual(partToMark(300_000, { start: 280_000, end: 281_000 }, cut), cut, 'the report has become shorter');
  });

  it('holds the marks that touch it', () => {
    const spans = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })), { maxLength: 40 }).map((steps) => {
      let at = 0;
      return steps.map(([gap, length]) => ({ start: (at += gap), end: (at += length) }));
    });
    fc.assert(
      fc.property(spans, fc.nat(200), fc.nat(60), (all, start, length) => {
        const end = start + length;
        assert.deepEqual(
          touching(all, { start, end }),
          all.filter((span) => span.end > start && span.start < end),
        );
      }),
    );
  });
});
