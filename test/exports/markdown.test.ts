import assert from 'node:assert';
import type { Nodes, Root, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { columns } from '../../src/exports/columns';
import { markdown } from '../../src/exports/markdown';
import { analysis, commitment } from './build';

const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);

const cellsOf = (file: string): TableCell[] => {
  const table = parse(file).children.find((node) => node.type === 'table');
  assert(table?.type === 'table');
  return table.children[1]?.children ?? [];
};
const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : '';
const kinds = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? (node.children as Nodes[]).flatMap(kinds) : []),
];
const render = (text: string, name = 'report.md', sourceUri?: string): string =>
  markdown.render(analysis([commitment(text)], [], { name }), {
    language: 'zh-cn',
    source: text,
    ...(sourceUri === undefined ? {} : { sourceUri }),
  });

const hostile = [
  '甲 | 乙',
  '<script>alert(1)</script>',
  '<b onmouseover=x>粗</b> &lt; &amp; &copy;',
  '[链接](javascript:alert(1))',
  '![图](https://example.com/x.png)',
  '<https://example.com>',
  'https://example.com/a 与 http://example.com 与 www.example.com 与 WWW.example.com',
  '邮箱 someone@example.com',
  'mailto:someone@example.com xmpp:someone@example.com',
  '**粗** _斜_ `码` ~~删~~',
  '\\| 反斜杠 \\\\|',
  '[^1] 脚注 [x]',
  '$x^2$',
  '# 标题',
  '{{模板}}',
];

describe('Markdown', () => {
  for (const text of hostile) {
    it(`shows ${text} as text`, () => {
      const cells = cellsOf(render(text));
      assert.equal(cells.length, columns.length);
      for (const id of ['metric', 'sentence']) {
        const cell = cells[columns.findIndex((column) => column.id === id)];
        assert(cell);
        assert.equal(textOf(cell).replaceAll('\u2060', ''), text.trim());
        assert.deepEqual([...new Set(kinds(cell))], ['tableCell', 'text']);
      }
    });
  }

  it('keeps a break of lines inside its cell', () => {
    assert.equal(textOf(cellsOf(render('建设\n\n绿道'))[2] as Nodes), '建设 绿道');
  });

  const links: readonly (readonly [string, string | undefined, string])[] = [
    ['report.md', undefined, 'report.md#L1'],
    ['报告 (终稿).md', undefined, '%E6%8A%A5%E5%91%8A%20%28%E7%BB%88%E7%A8%BF%29.md#L1'],
    ['report.md', '../docs/report.md', '../docs/report.md#L1'],
    ['report.md', 'file:///c%3A/my%20report.md', 'file:///c%3A/my%20report.md#L1'],
    ['a|b](x).md', undefined, 'a%7Cb%5D%28x%29.md#L1'],
  ];
  for (const [name, uri, expected] of links) {
    it(`leads back to ${expected}`, () => {
      const cell = cellsOf(render('建设绿道', name, uri))[columns.findIndex((column) => column.id === 'line')];
      const link = cell?.children[0];
      assert(link?.type === 'link');
      assert.equal(link.url, expected);
    });
  }

  it('has no link where the report has no name', () =>
    assert.equal(kinds(parse(render('建设绿道', ''))).includes('link'), false));

  it('escapes the title in its heading', () => {
    const file = markdown.render(analysis([], [], { title: '<img src=x>云江\n市*报告*' }), {
      language: 'en',
      source: '',
    });
    const [heading] = parse(file).children;
    assert(heading?.type === 'heading');
    assert.equal(textOf(heading), '<img src=x>云江 市*报告* · Commitments');
    assert.deepEqual(kinds(heading), ['heading', 'text']);
  });
});
