/** Heading paths and titles. */
import assert from 'node:assert';
import { placePassages, readProse } from '../../src/prose/read';
import { titleOf } from '../../src/prose/title';

const LONG = '今年以来，我们坚持稳字当头，全市经济运行总体平稳，各项工作都取得了新的进展和成效。';
const path = (source: string): readonly string[] | undefined => placePassages(readProse(source)).at(-1)?.section;
const title = (source: string): string | null => {
  const prose = readProse(source);
  return titleOf(prose, placePassages(prose));
};

describe('placePassages', () => {
  for (const [name, source, expected] of [
    ['nests by order of appearance', `一、工作回顾\n\n（一）工业\n\n${LONG}`, ['一、工作回顾', '（一）工业']],
    ['returns to a level', `一、回顾\n\n（一）工业\n\n二、安排\n\n${LONG}`, ['二、安排']],
    ['takes another order', `（一）工业\n\n一、煤炭\n\n${LONG}`, ['（一）工业', '一、煤炭']],
    ['reads run-in headlines', `（一）着力稳定增长。${LONG}`, ['（一）着力稳定增长']],
    ['reads Markdown headings', `# 报告\n\n## 回顾\n\n一、工业\n\n## 安排\n\n${LONG}`, ['报告', '安排']],
    ['reads HTML headings', `<h2>回顾</h2><p>${LONG}</p>`, ['回顾']],
    ['reads bare headings', `2031年工作回顾\n\n${LONG}`, ['2031年工作回顾']],
    ['passes over list items', `一、任务\n\n（1）建成园区5个；`, ['一、任务']],
    ['passes over salutations', `各位代表：\n\n${LONG}`, []],
    [
      'takes a chapter out of the numbers before it',
      `（一）总的要求\n\n${LONG}\n\n第一章 农业\n\n第一节 种植业\n\n${LONG}`,
      ['第一章 农业', '第一节 种植业'],
    ],
    [
      'takes no short line for a heading where no line has an end mark',
      `${`${LONG.slice(0, -1)}\n\n`.repeat(9)}扩大种植面积\n\n${LONG}`,
      [],
    ],
    ['keeps a dash to its own run', `一、回顾\n\n——工业向好。${LONG}\n\n${LONG}`, ['一、回顾']],
  ] as const)
    it(name, () => assert.deepEqual(path(source), expected));
});

describe('titleOf', () => {
  for (const [name, source, expected] of [
    ['front matter', '---\ntitle: 云江报告\n---\n# 别的\n', '云江报告'],
    [
      'a line that looks like a title',
      `下载\n打印\n【字号：\n】\n2031年云江市政府工作报告\n来源：云江日报\n${LONG}`,
      '2031年云江市政府工作报告',
    ],
    ['a heading', `# 云江之春\n\n${LONG}`, '云江之春'],
    ['nothing', `${LONG}`, null],
    ['nothing behind a salutation', `各位代表：\n\n2031年工作回顾\n\n${LONG}`, null],
    ['no heading of a part', `# 二、2031年工作安排\n\n${LONG}`, null],
    [
      'a long title before the papers that it issues',
      `云江市人民政府办公室关于印发支持数字乡村发展若干政策和云江市数字乡村三年行动计划（2031—2033年）的通知\n\n各县人民政府：\n\n云江市数字乡村三年行动计划（2031—2033年）\n\n${LONG}`,
      '云江市人民政府办公室关于印发支持数字乡村发展若干政策和云江市数字乡村三年行动计划（2031—2033年）的通知',
    ],
    [
      'a title under the body that issues it',
      `云江市人民政府办公室\n\n关于加强冬季供暖工作的通知\n\n各区人民政府：\n\n${LONG}`,
      '云江市人民政府办公室关于加强冬季供暖工作的通知',
    ],
  ] as const)
    it(`takes ${name}`, () => assert.equal(title(source), expected));
});

describe('a numbered sentence with a figure', () => {
  const sectionsOf = (source: string): string[] => [
    ...new Set(placePassages(readProse(source)).flatMap(({ section }) => section)),
  ];

  it('is body text, though a year may stand in a headline', () => {
    assert.deepEqual(sectionsOf('1. 全年改造管网120公里，新建泵站6座。其余工程按期推进。'), []);
    assert.deepEqual(sectionsOf('（一）抓好2026年收官工作。今年要把各项任务落到实处。'), ['（一）抓好2026年收官工作']);
  });
});
