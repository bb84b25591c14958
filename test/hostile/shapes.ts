/** Texts that bring slow programs to a halt: signs, words and pieces of Markdown again and again, without an end. */

/** What a text is made of; a function makes a text of about so many units itself. */
export type Shape = string | ((units: number) => string);

export const textOf = (shape: Shape, units: number): string =>
  typeof shape === 'function' ? shape(units) : shape.repeat(Math.ceil(units / shape.length));

/** Counts up while the text grows: each piece is another. */
const counting =
  (piece: (i: number) => string): Shape =>
  (units) => {
    const pieces: string[] = [];
    for (let i = 0, length = 0; length < units; i++) {
      const next = piece(i);
      pieces.push(next);
      length += next.length;
    }
    return pieces.join('');
  };

/** A first part of half the text, then a second of the other half. */
const halves =
  (first: string, second: string): Shape =>
  (units) =>
    textOf(first, units / 2) + textOf(second, units / 2);

/** Read at a megabyte: one sign or word in one unbroken line. */
export const LINES: readonly Shape[] = [
  '9',
  '“',
  '分别、',
  '<div>',
  '|',
  '云江市推进绿道建设和粮食生产',
  '（',
  '《',
  '一、',
  '*',
  '[',
  '> ',
  '- ',
  '1. ',
  '&',
  '\u200d',
  ' ',
  '\n',
];

/** Read at a tenth of it. */
export const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  'figures without a mark between them': [
    '增长5%',
    '5%、',
    '5、',
    '千',
    '十',
    '九千',
    '2031-',
    '1/',
    '9.',
    '9,',
    '1:',
    '三个',
  ],
  'figures and sentences in one line': [
    '5个。',
    '5个，',
    '5个；',
    '确保增长5%。',
    '甲。',
    '，',
    '：',
    '其中：',
    '（5%）',
    '“5%”。',
  ],
  'times in one line': [
    '年底',
    '2031年',
    '今年',
    '2031年1月1日',
    '至2031年',
    '同比',
    '上年5个',
    '全年。',
    '“十四五”期间，',
  ],
  'names in one line': [
    '市',
    '云江市',
    '县长',
    '张伟',
    '公司',
    '委',
    '局',
    '路',
    '和局',
    '会议',
    '工程',
    '项目',
    '区长张伟、',
    '云江镇、',
    '《甲》、',
  ],
  'quotes and brackets that never close': [
    '（《',
    '“《',
    '《“',
    '（5',
    '(',
    '【',
    halves('（', '）'),
    halves('《', '》'),
    halves('“', '”'),
  ],
  'words that promise': ['将', '力争', '要', '确保', '，其中', '分别增长', '一是', '—', '——'],
  'lines and paragraphs': [
    '甲\n',
    'a\n',
    '甲\n\n',
    '甲，\n',
    '5个。\n\n',
    '增长5%，\n',
    '　　甲\n',
    '　　',
    '\r',
    '\r\n',
    '\t',
    '     ',
    '\u200b',
  ],
  'headings and lists': [
    '# 甲\n',
    '一、甲\n\n',
    '（一）甲：5个。\n',
    '- 甲\n',
    '- 甲\n\n',
    '1) ',
    '> 甲\n',
    '> > ',
    '- > ',
    '甲\n=\n',
    '甲\n---\n',
    '---\n',
    (units) => '> '.repeat(25) + textOf('甲\n', units),
    (units) => textOf(`${'- '.repeat(25)}甲\n`, units),
    (units) => `# ${textOf('5个', units)}`,
    counting((i) => `${' '.repeat(2 * (i % 200))}- 甲\n`),
  ],
  'marks of emphasis and code': [
    '**',
    '_a ',
    'a_ ',
    '*a_ ',
    '*a **a ',
    'a**b',
    '~~a ',
    '~',
    '`a',
    '``a`b',
    halves('*a **a ', 'b** b*'),
    counting((i) => `e${'`'.repeat(i)}`),
  ],
  'links and definitions': [
    (units) => `[${textOf(']', units)}`,
    '![',
    '[a',
    'a]',
    '[a](b)',
    '[a](<b',
    '[ (](',
    '![[]()',
    '[x][y]',
    '[[a]]',
    '[^1]',
    '[a]: b\n\n',
    '[x]:\n',
    halves('[', ']'),
    counting((i) => `[${String(i)}]: /a\n\n`),
    counting((i) => `[${String(i)}]: /a\n\n[${String(i)}]甲\n\n`),
    counting((i) => `[^${String(i)}]: 甲\n\n乙[^${String(i)}]\n\n`),
    'http://a',
    'www.',
    'a@b.c ',
  ],
  'HTML and entities': [
    '<',
    '<p',
    '</',
    '</p>',
    '<a>',
    '<a ',
    '<!--',
    'a<!--',
    'a<?',
    'a<!A',
    '<![CDATA[',
    '<script>',
    '<td>',
    '<table><tr><td>',
    '<p>5个',
    '<div>\n',
    '<div>\n\n',
    '&amp;',
    '&#',
    '\\',
  ],
  tables: [
    '| a ',
    '|\n',
    '|-',
    '| a |\n| - |\n',
    (units) => `| 甲 | 乙 |\n| - | - |\n${textOf('| 丙 | 5个 |\n', units)}`,
    (units) => `| ${textOf('甲', units / 2)} | 乙 |\n| - | - |\n${textOf('| 丙 | 5个 |\n', units / 2)}`,
    (units) => `${textOf('| 甲 ', units / 3)}|\n${textOf('| - ', units / 3)}|\n${textOf('| 5个 ', units / 3)}|`,
  ],
  'odd characters': ['\0', '\ufeff', '\u202e', '\ud83d', '😀', '👨‍👩‍👧', 'e\u0301', '\u0300', '〇', '％', '五〇年'],
  'front matter': [
    (units) => `---\n${textOf('a: b\n', units)}---\n甲`,
    (units) => `---\n${textOf('title: 甲\n', units)}`,
    (units) => `---\ntitle: ${textOf('甲', units)}\n---\n5个`,
    (units) => `---\n${textOf('  - a: &a [*a]\n', units)}---\n`,
  ],
};
