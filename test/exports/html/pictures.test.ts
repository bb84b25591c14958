/** The pictures on the exported page: drawn without scripts, each said in words as well, and led from to its row. */
import assert from 'node:assert';
import { analyze } from '../../../src/analyze';
import { html } from '../../../src/exports/html';

const source = `# 松岭县2031年政府工作报告

## 一、2030年工作回顾

全年地区生产总值达到260亿元，调查失业率为3.4%。

## 二、2031年主要目标

2031年，地区生产总值达到300亿元以上。确保新建公园12个。力争到2035年粮食产量达到77万吨。
`;
const pageOf = (text: string, language: 'en' | 'zh-cn' = 'en'): string =>
  html.render(analyze(text, { name: 'a.md' }), { language, source: text });

describe('the pictures of the exported page', () => {
  const page = pageOf(source);
  const pictures = page.slice(page.indexOf('class="pictures"'));

  it('are the four of the report view, each with a sentence and a table', () => {
    assert.equal(pictures.match(/<figure>/g)?.length, 4);
    assert.equal(pictures.match(/<svg [^>]*aria-label="[^"]+"/g)?.length, 4);
    assert.equal(pictures.match(/<caption>/g)?.length, 4);
    assert.match(pictures, /viewBox="0 0 680 \d+"/);
  });

  it('lead from a target to its row, and cannot be pressed else', () => {
    const [, row] = /<a class="mark" aria-label="地区生产总值[^"]*" href="#(r\d+)"/.exec(pictures) ?? [];
    assert.ok(row && page.includes(`<tr id="${row}"`), pictures.slice(0, 2000));
    assert.doesNotMatch(pictures, /role="button"|tabindex|data-row/);
  });

  it('speak the language of the export', () => {
    assert.match(pageOf(source, 'zh-cn'), /目标与上期结果/);
    assert.match(page, /Targets against last results/);
  });

  it('show words of the report as words', () => {
    const hostile = source.replace('一、2030年工作回顾', '一、2030年&lt;img src=x onerror=alert(1)&gt;回顾');
    assert.doesNotMatch(pageOf(hostile), /<img/);
  });

  it('are left out where there is no figure', () => {
    assert.doesNotMatch(pageOf('扎实推进松岭新区建设。\n'), /<svg/);
  });
});
