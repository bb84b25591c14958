/** What the report view shows of a report: rows, pictures and the page that they begin in. */
import assert from 'node:assert';
import { toHtml } from 'hast-util-to-html';
import { analyze } from '../../src/analyze';
import { contentOf } from '../../src/editor/features/report-view/content';
import { columnsOf, commitmentAt } from '../../src/editor/features/report-view/rows';
import { shellOf } from '../../src/editor/features/report-view/shell';
import { english } from '../../src/editor/translate';
import { drawComparisons } from '../../src/exports/pictures/draw/comparisons';
import { drawDeadlines } from '../../src/exports/pictures/draw/deadlines';
import { drawSections, drawShare } from '../../src/exports/pictures/draw/stacked';
import { nothingJudged } from '../../src/review/review';

const source = `# 松岭县2031年政府工作报告

## 一、2030年工作回顾

全年地区生产总值达到260亿元，调查失业率为3.4%。

## 二、2031年主要目标

2031年，地区生产总值达到300亿元以上，调查失业率控制在3.2%以内。确保新建公园12个。力争到2035年粮食产量达到77万吨。
`;
const analysis = analyze(source, { name: 'report.md' });
const content = contentOf(analysis, source, nothingJudged, 'en', english);

describe('the content of the report view', () => {
  it('has a row for each commitment, with a cell for each column', () => {
    const columns = columnsOf('en', english);
    assert.equal(content.rows.length, analysis.commitments.length);
    assert.ok(content.rows.length >= 4);
    for (const { cells, keys } of content.rows) {
      assert.equal(cells.length, columns.length);
      assert.equal(keys.length, columns.length);
    }
    const value = columns.findIndex(({ id }) => id === 'value');
    assert.ok(content.rows.some(({ cells }) => cells[value] === '≥ 300亿元'));
  });

  it('finds the commitment of an offset, and none elsewhere', () => {
    const at = commitmentAt(analysis, source.indexOf('12个') + 1);
    assert.equal(at && at.quantity !== null && analysis.quantities[at.quantity]?.text, '12个');
    assert.equal(commitmentAt(analysis, 3), undefined);
  });

  it('compares targets with the last result in the same unit', () => {
    const { items, rows } = content.pictures.comparisons;
    const gdp = items.find(({ target }) => target.reading === '≥ 300亿元');
    assert.ok(gdp);
    assert.equal(gdp.result.reading, '260亿元');
    assert.equal(gdp.rate, false);
    assert.match(gdp.change, /15/);
    assert.equal(rows.length, items.length);
  });

  it('counts deadlines, firmness and figures so that nothing is lost', () => {
    const { deadlines, strengths, sections } = content.pictures;
    const dated = analysis.commitments.filter(({ period }) => period !== null).length;
    assert.equal(
      deadlines.items.reduce((sum, { count }) => sum + count, 0),
      dated,
    );
    const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
    assert.equal(sum(strengths.bars[0]?.counts ?? []), analysis.commitments.length);
    assert.equal(sum(sections.bars.map(({ counts }) => sum(counts))), analysis.quantities.length);
  });

  it('draws every picture without styles of its own, at any width', () => {
    const { comparisons, deadlines, strengths, sections } = content.pictures;
    for (const width of [240, 700]) {
      const drawings = [
        drawComparisons(comparisons, width),
        drawDeadlines(deadlines, width),
        drawShare(strengths, width),
        drawSections(sections, width),
      ];
      for (const { svg, height } of drawings) {
        const markup = toHtml(svg, { space: 'svg' });
        assert.doesNotMatch(markup, /style=|<style|NaN|Infinity|="-\d[^"]*" height|undefined/);
        assert.match(markup, /role="button"/);
        assert.ok(height > 0);
      }
    }
  });

  it('has nothing to draw and says so where a report commits to nothing', () => {
    const empty = contentOf(analyze('# 通知\n', { name: 'x.md' }), '# 通知\n', nothingJudged, 'en', english);
    assert.equal(empty.rows.length, 0);
    const { comparisons, deadlines, strengths, sections } = empty.pictures;
    for (const { rows, summary } of [comparisons, deadlines, strengths, sections]) {
      assert.deepEqual(
        rows.filter((cells) => cells[1] !== '0'),
        [],
      );
      assert.notEqual(summary, '');
    }
  });
});

describe('the page of the report view', () => {
  it('runs one script, with its nonce, and loads nothing from elsewhere', () => {
    const files = { source: 'https://own', script: 'https://own/a.js', style: 'https://own/a.css', language: 'en' };
    const page = shellOf({ ...files, title: '<img src=x onerror=alert(1)>"' }, 'abc');
    assert.match(page, /default-src 'none'; style-src https:\/\/own; script-src 'nonce-abc'/);
    assert.doesNotMatch(page, /unsafe-|<img/);
    assert.equal(page.match(/<script/g)?.length, 1);
  });
});
