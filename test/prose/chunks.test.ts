/** Reading a source chunk by chunk says what reading it in one piece says; what is cut where. FUZZ_RUNS raises the number of random texts. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { blocksOf } from '../../src/prose/blocks';
import { readMarkdown } from '../../src/prose/markdown';
import { placePassages, readProse } from '../../src/prose/read';
import { chunkStarts, frontMatterEnd } from '../../src/prose/split';
import { writeReport } from '../../bench/text';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);
const REPORTS = new URL('../../../shared/reports/', import.meta.url);

const YAML = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

/** Blocks with all that is in them, and the sections above. */
function isReadAsAWhole(source: string): void {
  const prose = readProse(source);
  let base = prose.frontMatter?.end ?? /^\ufeff?(?:[ \t]*\r?\n){0,20}/.exec(source)?.[0].length ?? 0;
  while (source[base] === '\ufeff') base++;
  const blocks = blocksOf(readMarkdown(source.slice(base)));
  const whole = {
    ...prose,
    blocks: blocks.map(({ start, end, runs }) => ({ start: base + start, end: base + end, runs })),
  };
  assert.equal(JSON.stringify(prose.blocks), JSON.stringify(whole.blocks));
  assert.deepEqual(
    placePassages(prose).map(({ section }) => section),
    placePassages(whole).map(({ section }) => section),
  );
}

const chunksOf = (source: string): string[] =>
  chunkStarts(source, 0).map((start, i, starts) => source.slice(start, starts[i + 1]));

/** Openings of lines, by which the kinds of blocks are told, and what stands in lines. */
const OPENINGS = [
  ...['', '', '', '', ' ', '  ', '    ', '\t', '> ', '>', '- ', '+ ', '* ', '1. ', '12) ', '3.', '# ', '####### '],
  ...[
    '```',
    '````',
    '~~~',
    '``',
    '<!--',
    '<!-->',
    '-->',
    '<?',
    '?>',
    '<!A',
    '<![CDATA[',
    ']]>',
    ']]]>',
    '<pre',
    '<div>',
  ],
  ...['<script>', '</script>', '<style', '</textarea>', '<b>', '---', '===', '***', '| 项目 | 产值 |', '| --- | --- |'],
  ...['[^1]: ', '[a]: /u', '[b\nc]: /u', '"t', '\ufeff', '　　', '（', '）', '，', '2.5', '\\', '$$', '\u0000'],
];
const WORDS = [
  ...['', '', '云江建园区3个。', '增长5%', '（PM', '2.5', '，', '[a]', '![a]', '[^1]', '[b c]', '[a][b c]', '`', '**'],
  ...['-->', '</pre>', '>', '<!-- 注 -->', '`x`', '&lt;', '<br>', '\u200b', '\ufeff', ' ', '\\', 'title: 云江报告'],
];
const line = fc
  .tuple(fc.constantFrom(...OPENINGS), fc.constantFrom('', '', '', ...OPENINGS), fc.constantFrom(...WORDS))
  .map((parts) => parts.join(''));
const gap = fc.constantFrom(
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n \n',
  '\n\t\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\r\r',
  '\n\n\n',
);
const document = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.tuple(line, gap) }, { weight: 1, arbitrary: fc.tuple(fc.string(), gap) }),
    {
      maxLength: 16,
    },
  )
  .map((lines) => lines.flat().join(''));

describe('chunks of a source', () => {
  it(`read as the whole on ${RUNS} random texts`, function () {
    this.timeout(0);
    fc.assert(fc.property(document, isReadAsAWhole), { numRuns: RUNS });
  });

  const SHAPES: readonly (readonly [name: string, source: string, chunks: number])[] = [
    ['paragraphs', '甲。\n\n乙。\r\n\r\n丙。\r\r丁。', 4],
    ['a paragraph of many lines', '甲，\n乙，\n丙。', 1],
    ['a line of blanks', '甲。\n \t\n乙。', 2],
    ['a line of wide blanks, which parts nothing', '甲。\n　　\n乙。', 1],
    ['indented paragraphs', '甲。\n\n    乙。\n\n\t丙。', 3],
    ['a fence', '```\n甲\n\n乙\n```\n\n丙', 2],
    ['a fence that a longer one closes', '~~~ x\n\n```\n\n~~~~~\n\n丙', 2],
    ['a fence that a shorter one does not close', '````\n\n```\n\n丙', 1],
    ['no fence, for its sign stands in it again', '``` a`b\n\n乙', 2],
    ['an indented fence', '   ```\n\n乙\n      ```\n\n丙', 2],
    ['a fence in a quote', '> ```\n> 甲\n\n乙', 2],
    ['a fence in an item, which may be one of the document', '- 甲\n  ```\n\n乙\n\n丙', 1],
    ['a fence behind an item', '- 甲\n```\n\n乙\n```\n\n丙', 2],
    ['a comment', '<!-- 甲\n\n乙 -->丙\n\n丁', 2],
    ['a comment on one line', '<!-- 甲 -->\n\n乙', 2],
    ['the shortest comments', '<!-->\n\n<!--->\n\n乙', 3],
    ['an instruction and a declaration', '<?a\n\nb?>\n\n<!DOC\n\n>\n\n乙', 3],
    ['raw HTML', '<Script x>\n\n1\n\n</STYLE>\n\n乙', 2],
    ['no raw HTML', '<prefix>\n\n<pre/>\n\n乙', 3],
    ['CDATA, of which only the parser knows the end', '<![CDATA[\n\n]]>\n\n乙', 1],
    ['HTML blocks', '<div>\n甲\n\n</div>\n\n乙', 3],
    ['what opens under a tag, where only the parser knows', '<b>\n<!A\n\n<pre>\n\n乙', 1],
    ['what opens behind a block of HTML', '<b>\n\n<pre>\n\n</pre>\n\n乙', 3],
    ['a list with gaps', '- 甲\n\n- 乙\n\n  丙\n\n丁', 2],
    ['two lists', '- 甲\n\n1. 乙\n\n丙', 2],
    ['numbers that are no items', '1、甲\n\n2、乙', 2],
    ['a year that is no item', '2031. 甲\n\n20310101011. 乙', 2],
    ['a footnote', '甲[^1]\n\n[^1]: 乙\n\n    丙\n\n丁', 3],
    ['quotes', '> 甲\n\n> 乙\n丙\n\n丁', 3],
    ['a table', '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n\n丙', 2],
    ['a heading that a line makes', '甲\n===\n\n乙\n---\n\n***\n\n丙', 4],
    ['a byte order mark inside', '甲\n\n\ufeff乙\n\n丙', 2],
    ['byte order marks at the start', '\ufeff\ufeff\n\n甲\\\n\n乙', 3],
    ['an end in empty lines', '甲\n\n\n\n', 1],
    ['nothing', '', 1],
  ];
  for (const [name, source, chunks] of SHAPES) {
    it(`know ${name}`, () => {
      assert.equal(chunksOf(source).length, chunks, JSON.stringify(chunksOf(source)));
      assert.equal(chunksOf(source).join(''), source);
      isReadAsAWhole(source);
    });
  }

  it('know the definitions of each other', () => {
    const text = (source: string): string[] =>
      readProse(source).blocks.flatMap(({ runs }) => runs.map((run) => run.text));
    assert.deepEqual(text('见[附表]。\n\n完。\n\n- x\n\n  [附表]: /a\n'), ['见附表。', '完。', 'x']);
    assert.deepEqual(text('见[附表]。\n\n完。'), ['见[附表]。', '完。']);
    assert.deepEqual(text('达5%[^甲]。\n\n[^甲]: 初步数。'), ['达5%。', '初步数。']);
    for (const source of [
      '[A\\]b]: /u\n\n[a\\]B]。',
      '> [x\n> y]: /u\n\n![X Y]增[x y]',
      '[^ a]: /u\n\n[^ A]。\n\n[^b]: /u\n\n[^B]',
    ])
      isReadAsAWhole(source);
  });

  it('join where a sentence bridges them', () => {
    const source = '细颗粒物（PM\n\n<!-- 注 -->\n\n2.5\n\n）浓度下降。\n\n完。';
    assert.equal(readProse(source).blocks.length, 2);
    isReadAsAWhole(source);
  });

  it('follow front matter as the parser knows it', function () {
    this.timeout(0);
    const fields = fc.constantFrom('---', '---  ', ' ---', '----', 'title: 云江', '', '...', '---\t');
    const head = fc.array(fc.tuple(fields, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 7 });
    const property = fc.property(head, (lines) => {
      const source = `---\n${lines.flat().join('')}`;
      const first = YAML.parse(source).children[0];
      assert.equal(frontMatterEnd(source, 0), first?.type === 'yaml' ? first.position?.end.offset : -1);
      isReadAsAWhole(source);
    });
    fc.assert(property, { numRuns: RUNS });
  });

  it('read as the whole in a report, and are many', () => {
    const source = writeReport(20_000);
    isReadAsAWhole(source);
    assert.ok(chunksOf(source).length > 50);
  });

  it('read as the whole in every real report, where these are at hand', function () {
    if (!existsSync(REPORTS)) return this.skip();
    this.timeout(0);
    const names = readdirSync(REPORTS).filter((name) => name.endsWith('.md'));
    for (const name of names) isReadAsAWhole(readFileSync(new URL(name, REPORTS), 'utf8'));
  });
});
