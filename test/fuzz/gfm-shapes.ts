/**
 * What GitHub Flavored Markdown adds to CommonMark, a shape for each rule of its extensions (https://github.github.com/gfm/): tables,
 * task list items, strikethrough, autolinks, disallowed raw HTML; and footnotes, which GitHub renders too. No package holds its examples,
 * and its text is under another licence: these are our own words.
 */
export const gfmShapes: readonly string[] = [
  // Tables: the delimiter row, alignment, escaped pipes, borders left out, the end of a table, rows of too few and too many cells.
  '| 指标 | 2031年 |\n| --- | --- |\n| 产值 | 97.5亿元 |\n',
  '| 甲 | 乙 | 丙 |\n| :-: | ---: | :-- |\n5% | 6% | 7%\n',
  '| 甲\\|乙 |\n| ------ |\n| `5\\|6`% |\n| **7\\|8**% |\n',
  '| 甲 | 乙 |\n| --- | --- |\n| 5% | 6% |\n> 力争增长7%\n',
  '| 甲 | 乙 |\n| --- | --- |\n| 5% | 6% |\n增长7%\n\n增长8%\n',
  '| 甲 | 乙 |\n| --- |\n| 5% |\n',
  '| 甲 | 乙 |\n| --- | --- |\n| 5% |\n| 6% | 7% | 8% |\n',
  '| 甲 | 乙 |\n| --- | --- |\n',
  '甲 | 乙\n:-: | -:\n',
  '- | 甲 |\n  | --- |\n  | 12个 |\n',
  '|\n|-\n|\n',
  // Task list items: ticked, open, nested, and what only looks like one.
  '- [ ] 新建公园12个\n- [x] 完成投资35.2亿元\n',
  '- [x] 一、工业\n  - [ ] 增长5%\n  - [x] 增长6%\n- [ ] 二、农业\n',
  '* [X]增长5%\n* [  ] 增长6%\n1. [x] 增长7%\n',
  '[ ] 增长5%\n',
  // Strikethrough: one and two tildes, three that are none, across blocks, around figures.
  '~~增长5%~~ 增长6%\n',
  '~增长5%~ ~~~增长6%~~~\n',
  '这 ~~有一段\n\n另一段~~。\n',
  '增长~~5~~6%，完成~~35.2亿~~元\n',
  // Autolinks: www, http, mail, with what ends them.
  'www.example.cn增长5%。\n',
  '见 www.example.cn/5%25?a=6%&b=7个 。\n',
  'https://example.cn/年报(2031年)，增长5%（https://example.cn/6%）。\n',
  'http://example.cn/&hl;&copy;12个\n',
  'wang@example.cn，a.b-c_d@a.b_，5%@example.cn\n',
  'mailto:wang@example.cn xmpp:wang@example.cn/5% ftp://example.cn/12个\n',
  // Raw HTML that GitHub filters.
  '<strong> <title> <style> <em>增长5%\n\n<blockquote>\n  <xmp> 增长6% <XMP>\n</blockquote>\n',
  '<iframe src="5%">增长6%</iframe><plaintext>增长7%\n',
  // Footnotes: used, unused, nested, in a table, never defined.
  '增长5%[^一]，增长6%[^二]。\n\n[^一]: 初步核算，增长7%。\n\n    第二段12个。\n',
  '| 甲[^表] |\n| --- |\n| 5%[^表] |\n\n[^表]: 注[^表]8%\n',
];
