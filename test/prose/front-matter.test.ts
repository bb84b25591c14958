/** Front matter, however badly written. */
import assert from 'node:assert';
import { parseFrontMatter } from '../../src/prose/front-matter';

const read = (body: string): ReturnType<typeof parseFrontMatter> => parseFrontMatter(`---\n${body}\n---`);

describe('parseFrontMatter', () => {
  it('reads a date with a stray dash and takes None for nothing', () => {
    assert.deepEqual(read('title: 云江报告_频道\nauthor: None\ndate: 2031-02-21- 17:08\ntags: '), {
      title: '云江报告_频道',
      date: '2031-02-21',
      author: null,
      problem: null,
    });
  });
  for (const [written, date] of [
    ['2031/2/21', '2031-02-21'],
    ['2031年2月21日', '2031-02-21'],
    ['20310221', '2031-02-21'],
    ['2031-13-45', null],
    ['明年', null],
  ] as const)
    it(`reads ${written} as ${date}`, () => assert.equal(read(`date: ${written}`).date, date));
  it('reads broken YAML line by line and says so', () => {
    const front = read('title: "云江\ndate: 2031-02-21\n  - [x');
    assert.equal(front.date, '2031-02-21');
    assert.notEqual(front.problem, null);
  });
  it('follows no aliases and minds no prototype keys', () => {
    const front = read('a: &a [x,x]\nb: &b [*a,*a]\ntitle: *b\n__proto__: {x: 1}\nconstructor: y');
    assert.equal(front.title, null);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });
});
