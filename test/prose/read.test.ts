/** What a reader sees of Markdown and HTML, and where it stands. */
import assert from 'node:assert';
import { readProse } from '../../src/prose/read';
import type { Run } from '../../src/prose/types';

const runs = (source: string): Run[] => readProse(source).blocks.flatMap((block) => block.runs);
const texts = (source: string): string[] => runs(source).map((run) => run.text);

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['HTML blocks', '<img src="a_w500.jpg" />\n云江产值9亿元。\n', ['云江产值9亿元。']],
  [
    'tags that lost a blank',
    '"<divclass="t"><h2>云江报告</h2>三月</div><pstyle="x">好。</p>',
    ['"', '云江报告', '三月', '好。'],
  ],
  ['comments, styles, scripts', '<style>a{width:5%}</style>\n<!-- 5% -->\n<script>x=3</script>\n\n好。', ['好。']],
  ['styles in a line', '好<style>5%</style>的。', ['好的。']],
  ['inline tags', '<p>产<b>值</b><font color="#111">9</font>亿</p>', ['产值9亿']],
  ['entities', '&ldquo;云江&rdquo;5&#37;&nbsp;&amp;', ['“云江”5% &']],
  ['entities in HTML', '<p>&ldquo;云江&rdquo;5&#37;</p>', ['“云江”5%']],
  ['escapes', '产值\\*9\\*亿', ['产值*9*亿']],
  ['emphasis in a figure', '**300**亿元', ['300亿元']],
  ['links and images', '见[云江网](http://a.cn/300个)![5%](b.png)。', ['见云江网。']],
  ['bare addresses', '网址：http://a.cn/5.html，增长5%。', ['网址：，增长5%。']],
  ['code', '```\n5%\n```\n\n用`5%`好。', ['用好。']],
  ['indented prose', '    产值9亿元。\n\n　　好。', ['产值9亿元。', '好。']],
  ['single tildes', '增长5~6%，建30~50家。', ['增长5~6%，建30~50家。']],
  ['CRLF', '好。\r\n产值。\r\n\r\n三', ['好。', '产值。', '三']],
  ['CR', '好。\r产值。', ['好。', '产值。']],
  ['byte order mark', '\ufeff好。', ['好。']],
  ['zero-width characters and soft hyphens', '产\u200b值\u00ad9亿', ['产值9亿']],
  ['split digits', '1 9 9 8 年增长1 1 ％', ['1998年增长11％']],
  ['a label and a code', '专栏6  5G应用', ['专栏6 5G应用']],
  ['a number cut by a line end', '云江区税收超过1\n00亿元。', ['云江区税收超过100亿元。']],
  ['a figure cut by an invisible line', '云江区税收达到6.2\n\u200b\n万亿元。', ['云江区税收达到6.2万亿元。']],
  ['blanks at figures', '增长 5 %，收入300 亿元', ['增长5%，收入300亿元']],
  ['a letter-spaced post', '区 长 陆文清', ['区长 陆文清']],
  ['letter-spaced headings', '政 府 工 作 报 告', ['政府工作报告']],
  ['blanks between words', '区长  陆一鸣', ['区长 陆一鸣']],
  ['NBSP between words', '区长\u00a0陆一鸣', ['区长 陆一鸣']],
  [
    'wide blanks in a line',
    '云江报告　　各位代表：　　现在，报告工作。',
    ['云江报告', '各位代表：', '现在，报告工作。'],
  ],
  ['a post and its bearer', '云江区区长　　陆一鸣', ['云江区区长 陆一鸣']],
  ['a former link', '细颗粒物（PM\n2.5\n）下降。', ['细颗粒物（PM2.5）下降。']],
  ['a former link between empty lines', '印发《\n\n云江条例\n\n》，实施。', ['印发《云江条例》，实施。']],
  ['a number alone', '（一）\n加快发展。', ['（一）加快发展。']],
  [
    'the head of a page',
    '2031年云江市政府工作报告\n——2031年1月8日在云江市人民代表大会上\n来源：云江日报\n市长 陆一鸣\n各位代表：',
    ['2031年云江市政府工作报告', '——2031年1月8日在云江市人民代表大会上', '来源：云江日报', '市长 陆一鸣', '各位代表：'],
  ],
  ['headings before paragraphs', '二、重点工作\n今年要做好各项工作。', ['二、重点工作', '今年要做好各项工作。']],
  ['quotes and lists', '> 好，\n> 产值。\n\n- 一\n- 二', ['好，产值。', '一', '二']],
  ['footnotes', '好[^1]。\n\n[^1]: 注释5%。', ['好。', '注释5%。']],
  ['emoji', '😀产值9亿👍', ['😀产值9亿👍']],
];

describe('readProse', () => {
  for (const [name, source, expected] of CASES) it(`reads ${name}`, () => assert.deepEqual(texts(source), expected));

  it('maps a figure with emphasis to one span of the source', () => {
    const source = '资金**300**亿元。';
    const [block] = readProse(source).blocks;
    const run = block?.runs[0];
    assert.equal(source.slice(run?.map.startOf(2), run?.map.endOf(7)), '300**亿元');
  });

  it('maps behind a byte order mark, CRLF and entities', () => {
    const source = '\ufeff\r\n# 云江\r\n\r\n&ldquo;好&rdquo;&nbsp;5%';
    const block = readProse(source).blocks[1];
    const run = block?.runs[0];
    const at = run?.text.indexOf('5%') ?? -1;
    assert.equal(source.slice((block?.start ?? 0) + (run?.map.startOf(at) ?? 0)), '5%');
    assert.equal(source.slice((block?.start ?? 0) + (run?.map.startOf(0) ?? 0), source.indexOf('好')), '&ldquo;');
  });

  it('gives table cells their heads', () => {
    const cells = runs('| 指标 | 2031年 |\n| --- | --- |\n| 产值 | 9亿元 |').map((run) => [run.text, run.cell]);
    assert.deepEqual(cells.at(-1), ['9亿元', { column: '2031年', row: '产值' }]);
  });

  it('gives cells of HTML tables their heads', () => {
    const html =
      '<table><tr><th>指标</th><th>2031年</th></tr><tr><td>产值</td><td>9亿元</td></tr><tr><td>税收<td>2亿元</table>';
    assert.deepEqual(
      runs(html).map((run) => [run.text, run.cell?.column, run.cell?.row]),
      [
        ['指标', null, null],
        ['2031年', null, null],
        ['产值', '指标', null],
        ['9亿元', '2031年', '产值'],
        ['税收', '指标', null],
        ['2亿元', '2031年', '税收'],
      ],
    );
  });

  it('takes fields behind an open fence for front matter', () => {
    const source = '---\ntitle: 云江报告\ndate: 2031-02-03\n\n全年增长5%。';
    const { frontMatter, blocks } = readProse(source);
    assert.ok(frontMatter);
    assert.equal(frontMatter.title, '云江报告');
    assert.equal(frontMatter.date, '2031-02-03');
    assert.notEqual(frontMatter.problem, null);
    assert.deepEqual(texts(source), ['全年增长5%。']);
    assert.equal(source.slice(blocks[0]?.start), '全年增长5%。');
  });

  it('takes prose between rules for prose', () => {
    assert.deepEqual(texts('---\n好。\n\n产值。'), ['好。', '产值。']);
    assert.equal(readProse('---\ntitle: 云江报告\n---\n好。').frontMatter?.problem, null);
    assert.equal(readProse('---\ntitle: 云江报告\ntags:\n  - 报告\n---\n好。').frontMatter?.problem, null);
  });

  it('reads what is nested too deep as plain text', () => {
    const run = runs(`${'> '.repeat(20_000)}好。`).at(-1);
    assert.ok(run?.text.endsWith('好。'));
  });

  it('cuts segments at line ends inside a run', () => {
    const [run] = runs('印发《\n云江条例\n》，实施。');
    assert.deepEqual(
      run?.segments.map((s) => run.text.slice(s.start, s.end)),
      ['印发《', '云江条例', '》，实施。'],
    );
  });

  it('is linear', () => {
    const started = performance.now();
    for (const unit of ['“', '产', '<div>', '　　', ' ']) readProse('<p>' + unit.repeat(200_000));
    assert.ok(performance.now() - started < 15_000);
  });
});
