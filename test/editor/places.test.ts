/** What F12 and Shift+F12 lead to. */
import assert from 'node:assert';
import { analyze } from '../../src/analyze';
import { placesAt } from '../../src/editor/features/references/places';
import { referenceAt } from '../../src/mentions/entities/pronouns';

const SOURCE = `---
title: 青岚县政府工作报告
date: 2023-01-12
---

二、2023年工作安排

青岚县要做强港口，引进工业项目35个，建成泊位6座。

会议指出，县内企业要扩产。青岚港务先行一步。青岚港务集团有限公司（以下简称青岚港务）将办好渔业博览会。

白鹭镇要扩大养殖，该镇要修好堤坝。全年务必引进工业项目35个，培育规上企业35家。
`;
const analysis = analyze(SOURCE, { name: 'a.md' });

/** The texts of all places of what `words` stand at, and the index of the first one. */
function places(words: string, from = 0): { texts: string[]; first: number } | null {
  const found = placesAt(SOURCE.indexOf(words, from) + 1, SOURCE, analysis, referenceAt);
  return (
    found && {
      texts: found.all.map(({ start, end }) => SOURCE.slice(start, end)),
      first: found.first.start,
    }
  );
}

describe('the places of a mention', () => {
  it('leads from a repeated figure to where it stood first', () => {
    const later = SOURCE.lastIndexOf('35个');
    const first = SOURCE.indexOf('35个');
    assert.notEqual(later, first);
    assert.deepEqual(places('35个', later), { texts: ['35个', '35个'], first });
  });

  it('keeps an equal number of something else apart', () => {
    assert.deepEqual(places('35家')?.texts, ['35家']);
  });

  it('leads from a short form to the full name', () => {
    const full = '青岚港务集团有限公司';
    assert.deepEqual(places('青岚港务先行'), {
      texts: ['青岚港务', full, '青岚港务'],
      first: SOURCE.indexOf(full),
    });
  });

  it('leads from a pronoun to the name that it means', () => {
    assert.deepEqual(places('该镇'), { texts: ['白鹭镇'], first: SOURCE.indexOf('白鹭镇') });
  });

  it('gives the places in the order of the report, each the text of a mention', () => {
    const found = placesAt(SOURCE.indexOf('青岚县要') + 1, SOURCE, analysis, referenceAt);
    const starts = found?.all.map(({ start }) => start) ?? [];
    assert.ok(starts.length >= 1);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it('has none between mentions', () => {
    assert.equal(places('工作安排'), null);
  });
});
