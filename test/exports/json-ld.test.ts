import assert from 'node:assert';
import fc from 'fast-check';
import { analyze } from '../../src/analyze';
import { jsonLd } from '../../src/exports/json-ld';
import { positionSelector, quoteSelector } from '../../src/exports/selectors';

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
}
const source =
  '# 云江市政府工作报告\n\n（2026年1月9日）\n\n## 二、2026年工作安排\n\n𠮷水镇确保新建绿道28公里，粮食总产量增长17%以上。\n';
const items = (text: string): Annotation[] => {
  const page = JSON.parse(jsonLd.render(analyze(text, { name: '报告 1.md' }), { language: 'zh-cn', source: text })) as {
    '@context': string;
    type: string;
    items: Annotation[];
  };
  assert.equal(page['@context'], 'http://www.w3.org/ns/anno.jsonld');
  assert.equal(page.type, 'AnnotationPage');
  return page.items;
};

describe('JSON-LD', () => {
  it('is a page of annotations, in the order of the report, each with an id of its own', () => {
    const all = items(source);
    assert.ok(all.length > 4);
    assert.deepEqual(new Set(all.map(({ type }) => type)), new Set(['Annotation']));
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    const starts = all.map(({ target }) => target.selector[1].start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it('finds the words by code points, as the standard counts, and by quote', () => {
    const points = [...source];
    for (const { target } of items(source)) {
      const [quote, position] = target.selector;
      assert.equal(points.slice(position.start, position.end).join(''), quote.exact);
      assert.ok(source.includes(quote.prefix + quote.exact + quote.suffix));
      assert.equal(target.source, encodeURIComponent('报告 1.md'));
    }
  });

  it('says what a figure is', () => {
    const figure = items(source).find(({ target }) => target.selector[0].exact === '28公里');
    assert.deepEqual(
      figure?.body.map(({ value }) => value),
      ['目标', '度量', '绿道 · 28公里 · 2026年 · 必须'],
    );
  });

  it('hands over only the commitments that were asked for', () => {
    const analysis = analyze(source);
    const [first] = analysis.commitments;
    assert.ok(first);
    const page = JSON.parse(jsonLd.render(analysis, { language: 'en', source, only: new Set([first.id]) })) as {
      items: Annotation[];
    };
    const commitments = page.items.filter(({ motivation }) => motivation === 'classifying');
    assert.deepEqual(
      commitments.map(({ id }) => id.split(':')[3]),
      first.mentions.map(() => encodeURIComponent(first.id)),
    );
  });
});

describe('selectors', () => {
  it('agree with counting code points, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = [...text];
        const [from, to] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [number, number];
        const start = points.slice(0, from).join('').length;
        const end = points.slice(0, to).join('').length;
        assert.deepEqual(positionSelector(text)({ start, end }), {
          type: 'TextPositionSelector',
          start: from,
          end: to,
        });
        const quote = quoteSelector(text, { start, end });
        assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
        assert.equal(quote.exact, text.slice(start, end));
      }),
    ));
});
