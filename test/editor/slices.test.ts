import assert from 'node:assert/strict';
import { inSlices, type Loop } from '../../src/editor/slices';
import type { Steps } from '../../src/prose/steps';

/** A loop whose clock goes on by what the steps say that they take, and by a hundred milliseconds at each turn. */
function loopOf(): Loop & { time: number; turns: number } {
  const loop = {
    time: 0,
    turns: 0,
    now: () => loop.time,
    turn: async () => {
      loop.turns++;
      loop.time += 100;
      await Promise.resolve();
    },
  };
  return loop;
}

function* stepsOf(durations: readonly number[], loop: { time: number }): Steps<string> {
  for (const duration of durations) {
    loop.time += duration;
    yield;
  }
  return 'done';
}

const always = (): boolean => true;

describe('work in slices', () => {
  for (const { durations, turns } of [
    { durations: [], turns: 0 },
    { durations: [1, 1, 1], turns: 0 },
    { durations: [9], turns: 1 },
    { durations: Array<number>(40).fill(1), turns: 5 },
    { durations: [300, 1, 1, 8, 2], turns: 2 },
  ])
    it(`turns ${turns} times over steps of ${durations.join(', ') || 'nothing'}`, async () => {
      const loop = loopOf();
      const outcome = await inSlices(stepsOf(durations, loop), always, loop);
      assert.equal(outcome?.value, 'done');
      assert.equal(loop.turns, turns);
      assert.equal(
        outcome.milliseconds,
        durations.reduce((sum, one) => sum + one, 0),
      );
    });

  it('leaves the rest undone when nobody wants it any more', async () => {
    const loop = loopOf();
    let asked = 0;
    assert.equal(await inSlices(stepsOf(Array<number>(40).fill(8), loop), () => ++asked < 3, loop), null);
    assert.equal(asked, 3);
    assert.equal(loop.time, 3 * 8 + 3 * 100);
  });

  it('passes an error on', async () => {
    const failing = function* (): Steps<string> {
      yield;
      throw new Error('no');
    };
    await assert.rejects(inSlices(failing(), always, loopOf()), /no/);
  });
});
