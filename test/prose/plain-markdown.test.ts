/** What is told without a parser is what the parser tells. FUZZ_RUNS raises the number of random texts. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdown, readPlain } from '../../src/prose/markdown';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);

const told = (source: string): unknown => {
  const plain = readPlain(source, { start: 0, end: source.length });
  return plain && JSON.stringify([plain]);
};
const parsed = (source: string): string => JSON.stringify(readMarkdown(source));

const PLAIN: readonly (readonly [name: string, source: string])[] = [
  ['a sentence', '全县改造老旧水厂6座。'],
  ['wide blanks before it', '　　全县改造老旧水厂6座。'],
  ['blanks around it', ' \t全县改造老旧水厂6座。  \n\n'],
  ['a blank too many for code', '      全县改造老旧水厂6座。'],
  ['lines', '全县改造老旧\n水厂6座，\r\n  新建2座。\r'],
  ['an address and a bang', '见 https://a.example/b，增长5%！'],
  ['a heading', '## 二、明年的工作'],
  ['a heading with wide blanks', '#  　二、明年的工作 \n'],
  ['a number at the start', '2031.5万吨'],
  ['a full-width number', '１．抓好春耕'],
  ['one sign of each', '浓度PM_2.5；5~6%，*注，[见，1&2，a<5，<5；&lt;'],
  ['closing tags of angle brackets', '增速＞5%'],
];
/** Whatever the parser may take for markup is left to it. */
const LEFT: readonly string[] = [
  ...['', '  \n', '**一是**抓好春耕', '1. 抓好春耕', '- 抓好春耕', '> 抓好春耕', '标题\n===', '标题\n---', '表\n:-'],
  ...['一行  \n二行', '一行\\\n二行', '[注]', '<br>', '# 题 #', '# 题\n文', '####### 七', '#题', '一\n\n二'],
  ...['\ufeff题', '一\n# 二', '```\n码\n```', '`码`', 'a_b_', '甲|乙\n-|-'],
];

describe('Markdown without markup', () => {
  for (const [name, source] of PLAIN) {
    it(`is told: ${name}`, () => assert.equal(told(source), parsed(source)));
  }
  for (const source of LEFT) {
    it(`is left to the parser: ${JSON.stringify(source)}`, () => assert.equal(told(source), null));
  }
  it('is told as it would be parsed', () => {
    const part = fc.constantFrom(
      ...[
        '全县',
        '水厂6座。',
        '　　',
        ' ',
        '  ',
        '\t',
        '\n',
        '\n',
        '\r\n',
        '\r',
        '# ',
        '#',
        '1. ',
        '2)',
        '- ',
        '+',
        '=',
        ':-',
        '>',
      ],
      ...[
        '2.5',
        'a',
        '！',
        '“”',
        '\u00a0',
        '\u200b',
        '$$',
        '"t"',
        "'",
        '(',
        ')',
        '{',
        '}',
        '^',
        '@',
        '/',
        '.',
        'www.a.cn',
        '\f',
      ],
      ...['\u2028', '-', '--', '...'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const source = parts.join('');
        const plain = told(source);
        if (plain !== null) assert.equal(plain, parsed(source));
      }),
      { numRuns: RUNS },
    );
  });
});
