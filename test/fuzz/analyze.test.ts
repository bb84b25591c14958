/** Random text, Markdown and HTML: nothing may throw, and all that is found must be well formed. FUZZ_RUNS raises the number of runs. */
import assert from 'node:assert';
import fc from 'fast-check';
import { analyze } from '../../src/analyze';
import { assertWellFormed } from './well-formed';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);

const PARTS = [
  '增长5%',
  '协议资金**300**亿元以上',
  '到2031年底，力争建成12个园区；',
  '云江市市长陆一鸣指出，',
  '一、2030年工作回顾\n',
  '（一）',
  '——',
  '1 9 9 8 年',
  '　　',
  '\r\n',
  '\r',
  '\n\n',
  '# ',
  '> ',
  '- ',
  '1. ',
  '| 项目 | 2031年 |\n| --- | --- |\n| 产值 | 97.5亿元 |\n',
  '<p>',
  '</p>',
  '<divclass="a">',
  '<h2>',
  '<!--',
  '-->',
  '<script>',
  '&nbsp;',
  '&#x1F600;',
  '&ldquo;',
  '《',
  '》',
  '“',
  '”',
  '。',
  '；',
  '😀',
  '👨‍👩‍👧',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\ud83d',
  '---\n',
  'title: 云江市政府工作报告\n',
  'date: 2031-02-21- 17:08\n',
  '```\n',
  '`',
  '[链接](http://a.cn/1)',
  '![图](a.png)',
  '[^1]',
  '~',
  '*',
  '\\',
  '    ',
];
const document = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PARTS) }, fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

describe('analyze on random text', function () {
  this.timeout(0);

  it(`is well formed on ${RUNS} documents`, () => {
    fc.assert(
      fc.property(document, (source) => {
        const report = analyze(source, { today: '2031-01-01' });
        assertWellFormed(source, report);
        assert.deepEqual(analyze(source, { today: '2031-01-01' }), report);
      }),
      { numRuns: RUNS },
    );
  });
});
