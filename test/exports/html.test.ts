/** The exported page: the report's own text, every mark and row in it, and nothing that could run. */
import assert from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyze } from '../../src/analyze';
import { html } from '../../src/exports/html';
import { indexAt, offsetsOf } from '../../src/exports/html/align';
import type { ReportAnalysis } from '../../src/model';
import { tagsOf, type Tag } from './html/tags';

const render = (source: string, analysis = analyze(source), more = {}): string =>
  html.render(analysis, { language: 'zh-cn', source, ...more });
const article = (source: string): Tag => {
  const found = tagsOf(render(source)).find(({ name }) => name === 'article');
  assert.ok(found);
  return found;
};

function assertHarmless(tags: readonly Tag[]): void {
  const allowed = new Set(
    (
      'html head meta title style body header p dl div dt dd a ul li span nav details summary ol main article section h1 h2 h3 h4 h5 h6 ' +
      'figure figcaption caption svg g rect line text table thead tbody tr th td b pre blockquote em strong del code hr br sup input'
    ).split(' '),
  );
  for (const { name, attributes } of tags) {
    assert.ok(allowed.has(name), `<${name}>`);
    for (const [key, value] of Object.entries(attributes)) {
      assert.doesNotMatch(key, /^on|^style$|^src|^formaction$|^srcdoc$/i);
      if (key === 'href') assert.match(value, /^(?:#[a-z0-9]+$|https?:\/\/|mailto:)/i);
    }
  }
}

/** Every id once, every link to a place leads somewhere, every row to its place and back. */
function assertLinked(tags: readonly Tag[], analysis: ReportAnalysis): void {
  const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
  const known = new Set(ids);
  assert.equal(known.size, ids.length, 'an id stands once');
  for (const { attributes } of tags) {
    if (attributes.href?.startsWith('#')) assert.ok(known.has(attributes.href.slice(1)), attributes.href);
    if (attributes['aria-describedby']) assert.ok(known.has(attributes['aria-describedby']));
  }
  analysis.commitments.forEach((_, i) => {
    assert.ok(known.has(`r${i + 1}`), 'a row');
    assert.ok(known.has(`c${i + 1}`), 'its place');
    assert.ok(tags.some(({ attributes }) => attributes.href === `#c${i + 1}`));
  });
}

/** Each mark is drawn, with the very text of its span where that holds no markup. */
function assertMarked(tags: readonly Tag[], { quantities, entities, periods }: ReportAnalysis): void {
  const texts = new Map<string, string>();
  for (const { attributes, text } of tags) {
    const mark = attributes['data-mark'];
    if (mark) texts.set(mark, (texts.get(mark) ?? '') + text);
  }
  const mentions = [...quantities, ...entities, ...periods].sort((a, b) => a.start - b.start || b.end - a.end);
  mentions.forEach(({ text }, i) => {
    const drawn = texts.get(String(i + 1));
    if (/[\s\\&*_`<>~[\]]/.test(text)) assert.ok(drawn, text);
    else assert.equal(drawn, text);
  });
}

const source = `---
title: 云江市政府工作报告
date: 2026-01-09
---

# 云江市政府工作报告

## 一、2025年工作回顾

2025年，全市新建绿道**46**公里，完成投资\\*3.5亿元，粮食总产量增长2.1%。

## 二、2026年工作安排

> 市长林远山：确保新建绿道60公里，
> 力争粮食总产量增长3%以上。

- 务必完成投资4亿元&nbsp;以上
- 加快建设[云江湿地公园](https://example.org/park)

| 指标 | 目标 |
| --- | --- |
| 新增学位 | 1.2万个 |
`;

describe('HTML', () => {
  it('shows each mark with its card, and each row with its place', () => {
    const analysis = analyze(source);
    const tags = tagsOf(render(source, analysis, { today: '2026-02-01' }));
    assert.ok(analysis.quantities.length >= 6 && analysis.commitments.length >= 3);
    assertHarmless(tags);
    assertLinked(tags, analysis);
    assertMarked(tags, analysis);
    const focusable = tags.filter(
      ({ attributes }) => attributes.class?.startsWith('m ') && attributes.tabindex === '0',
    );
    const cards = tags.filter(({ attributes }) => attributes.class === 'card' && attributes.role === 'tooltip');
    assert.equal(cards.length, analysis.quantities.length + analysis.entities.length + analysis.periods.length);
    assert.equal(focusable.length, cards.length);
  });

  it('tells target from result by class, and by line on paper', () => {
    const tags = tagsOf(render(source));
    const classOf = (text: string): string | undefined =>
      tags.find((tag) => tag.attributes['data-mark'] && tag.text === text)?.attributes.class;
    assert.match(classOf('60公里') ?? '', /\btarget\b/);
    assert.match(classOf('2.1%') ?? '', /\bresult percentage\b/);
    const print = render(source).split('@media print')[1] ?? '';
    assert.match(print, /\.target\{border-bottom:[\d.]+pt solid/);
    assert.match(print, /\.result\{border-bottom:[\d.]+pt double/);
  });

  it('keeps headings, lists, quotes and tables, and gives headings anchors', () => {
    const tags = tagsOf(render(source));
    const count = (name: string): number => tags.filter((tag) => tag.name === name).length;
    assert.deepEqual([count('h1'), count('blockquote'), count('article'), count('table')], [1, 1, 1, 2 + 4]);
    assert.deepEqual(
      tags
        .filter(({ name, attributes }) => /^h[12]$/.test(name) && /^s\d$/.test(attributes.id ?? ''))
        .map(({ text }) => text),
      ['云江市政府工作报告', '一、2025年工作回顾', '二、2026年工作安排'],
    );
    assert.ok(tags.some(({ attributes }) => attributes.href === 'https://example.org/park'));
  });

  it('lets nothing load and nothing run', () => {
    const page = render(source);
    const policies = tagsOf(page).filter(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    assert.match(policies[0]?.attributes.content ?? '', /^default-src 'none'; style-src 'unsafe-inline'/);
    assert.doesNotMatch(page, /@import|url\(/);
  });

  it('hands over the rows and columns that were asked for', () => {
    const analysis = analyze(source);
    const [first] = analysis.commitments;
    assert.ok(first);
    const page = render(source, analysis, {
      only: new Set([first.id]),
      columns: ['metric', 'strength'],
      language: 'en',
    });
    const tags = tagsOf(page);
    assert.equal(tags.filter(({ name, attributes }) => name === 'tr' && attributes.id).length, 1);
    assert.equal(
      tags.filter(({ name, attributes }) => name === 'th' && /^(?:metric|strength)$/.test(attributes.class ?? ''))
        .length,
      2,
    );
    assert.equal(tags.filter(({ name, attributes }) => name === 'th' && attributes.class === 'number').length, 0);
    assert.ok(page.includes('Front matter') && !page.includes('文件头'));
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['确保<script>alert(1)</script>增长5%。', '确保<script>alert(1)</script>增长5%。'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['<div onclick="x()">\n新建5个\n</div>', '<div onclick="x()">\n新建5个\n</div>'],
    ['[投资](javascript:alert(1))5亿元', '投资5亿元'],
    ['[投资](JaVaScRiPt:alert(1)) <javascript:alert(2)>', '投资 javascript:alert(2)'],
    ['[投资][x]\n\n[x]: javascript:alert(1)', '投资'],
    ['![图](http://example.org/track.png)', '〔图：图〕'],
    ['甲 &lt;script&gt; &amp;lt; 乙', '甲 <script> &lt; 乙'],
    ['`</style><script>`', '</style><script>'],
    ['<!-- 注释 --> 正文', '<!-- 注释 --> 正文'],
    ['# "><script>alert(1)</script>', '"><script>alert(1)</script>'],
  ];
  for (const [text, shown] of hostile) {
    it(`shows ${text} as text`, () => {
      assertHarmless(tagsOf(render(text)));
      assert.equal(article(text).text.trim(), shown);
      assert.doesNotMatch(render(text), /<script|<img/i);
    });
  }

  it('leads from a card to the other places that say the same, and tells how the figure was read', () => {
    const source =
      '# 一、回顾\n\n粮食总产量2.1万吨，青溪县投资3亿元。\n\n# 二、计划\n\n2031年，青溪县力争粮食总产量2.4万吨以上。青溪县委要抓落实。\n';
    const tags = tagsOf(render(source));
    const ids = new Set(tags.flatMap(({ attributes }) => attributes.id ?? []));
    const also = tags.filter(({ attributes }) => attributes.class === 'also');
    const marks = new Map(
      tags.flatMap((tag) => (tag.attributes.id?.startsWith('m') ? [[tag.attributes.id, tag]] : [])),
    );
    assert.ok(also.every(({ attributes }) => ids.has((attributes.href ?? '').slice(1))));
    const led = also.map(({ attributes, text }) => [marks.get((attributes.href ?? '').slice(1))?.text, text]);
    assert.ok(
      led.some(([to, label]) => to === '2.1万吨' && label === '2.1万吨 一、回顾'),
      JSON.stringify(led),
    );
    assert.ok(led.some(([to, label]) => to === '2.4万吨' && label === '2.4万吨 二、计划'));
    assert.ok(
      led.some(([to, label]) => to === '青溪县' && label === '2'),
      'a name leads to its second mention',
    );
    const hows = tags.filter(({ attributes }) => attributes.class === 'how').map(({ text }) => text);
    assert.ok(hows.includes('读法：数 2.4 · 量级 万 · 单位 吨 · 界限 以上'), hows.join('\n'));
  });

  it('escapes what the analysis says', () => {
    const evil = '</title><script>alert(1)</script>';
    const analysis = analyze(source);
    const page = render(source, {
      ...analysis,
      document: { ...analysis.document, title: evil, name: evil, issuer: evil },
    });
    assertHarmless(tagsOf(page));
    assert.doesNotMatch(page, /<script/i);
  });

  it('survives deep nesting', () => {
    for (const text of ['> '.repeat(3000) + '确保增长5%', '- '.repeat(90) + '确保增长5%', '*'.repeat(5000) + '增长5%'])
      assert.match(article(text).text, /5%/);
  });

  const pieces = fc.constantFrom(
    '确保',
    '增长5%',
    '300亿元',
    '**',
    '*',
    '`',
    '<script>',
    '</script>',
    '<a href="javascript:x">',
    '<b onload=x>',
    '](javascript:alert(1))',
    '[',
    '![',
    '<javascript:x>',
    '&lt;',
    '&#x6a;avascript:',
    '\n',
    '\n\n',
    '\r\n',
    '# ',
    '- ',
    '> ',
    '| a | b |\n| - | - |\n| 5个 | ',
    '\\',
    '[^1]',
    '\n[^1]: ',
    '\n[x]: javascript:x\n',
    '[x]',
    '---\n',
    '到2025年',
    '云江市',
    '\u0000',
    '\ud800',
    '～',
    '1.2万',
    '"',
    "'",
    '<!--',
    '-->',
    '2026年，',
  );
  it('lets no report run anything, and draws every mark of any', () => {
    const anything = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ maxLength: 80 }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const analysis = analyze(text);
        const page = render(text, analysis);
        assert.doesNotMatch(page, /<(?:script|img|iframe|object|base|form)/i);
        const tags = tagsOf(page);
        assertHarmless(tags);
        assertLinked(tags, analysis);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    );
  });

  const reports = ['../shared/gold', '../shared/reports', 'media/sample'].filter((folder) => existsSync(folder));
  for (const folder of reports) {
    it(`draws every mark of the reports of ${folder}`, function () {
      this.timeout(120_000);
      for (const file of readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .slice(0, 8)) {
        const text = readFileSync(join(folder, file), 'utf8');
        const analysis = analyze(text, { name: file });
        const tags = tagsOf(render(text, analysis));
        assertHarmless(tags);
        assertLinked(tags, analysis);
        assertMarked(tags, analysis);
      }
    });
  }
});

describe('offsets of parsed text', () => {
  const cases: readonly (readonly [value: string, source: string, places: readonly number[]])[] = [
    ['甲乙', '甲乙', [0, 1, 2]],
    ['甲*乙', '甲\\*乙', [0, 2, 3, 4]],
    ['a&b', 'a&amp;b', [0, 1, 6, 7]],
    ['甲\n乙', '甲  \n> 乙', [0, 3, 6, 7]],
    ['&x', '&x', [0, 1, 2]],
    ['\\\\', '\\\\\\\\', [1, 3, 4]],
  ];
  for (const [value, text, places] of cases) {
    it(`finds ${JSON.stringify(value)} in ${JSON.stringify(text)}`, () => {
      const offsets = offsetsOf(value, text, 0, text.length);
      assert.deepEqual([...offsets], places);
      places.forEach((place, i) => assert.equal(indexAt(offsets, place), i));
    });
  }
});
