import { strict as assert } from 'node:assert';
import { plainRun } from '../../src/prose/plain';
import { actorOf } from '../../src/statements/actor';
import { speakersOf } from '../../src/statements/speaker';
import type { Reading } from '../../src/statements/types';

/** A reading of one run in which each `〔…〕` is a person and each `［…］` a body. */
function readingOf(marked: string): Reading {
  let text = '';
  const entities: Reading['entities'][number][] = [];
  for (const part of marked.split(/(〔[^〕]+〕|［[^］]+］)/)) {
    const name = /^[〔［](.+)[〕］]$/.exec(part)?.[1];
    const start = text.length;
    text += name ?? part;
    if (name === undefined) continue;
    const type = part.startsWith('〔') ? 'person' : 'organization';
    const end = text.length;
    entities.push({
      start,
      end,
      type,
      title: null,
      affiliation: null,
      reason: '',
      canonical: name,
      code: null,
      parents: [],
      level: null,
    });
  }
  const run = plainRun(text);
  const passage = { run, section: [] };
  return { passage, quantities: [], periods: [], entities };
}

const speakers = (...marked: readonly string[]): readonly (readonly (string | null)[])[] =>
  speakersOf({
    document: { name: '', title: null, date: null, dateBasis: null, language: 'zh', issuer: null },
    readings: marked.map(readingOf),
  });

describe('who says it', () => {
  it('is the subject of the verb of speech', () => {
    assert.deepEqual(speakers('区长〔周立平〕在会上强调，要抓好招商。'), [['周立平']]);
  });
  it('a pronoun goes to the last speaker', () => {
    assert.deepEqual(speakers('〔周立平〕指出，要抓好招商。', '他强调，务必完成全年任务。'), [['周立平'], ['周立平']]);
  });
  it('stands behind the quotation', () => {
    assert.deepEqual(speakers('“我们将再建两条线。”经理〔方远〕说。'), [['方远', null]]);
  });
  it('is not whom others are to follow', () => {
    assert.deepEqual(speakers('确保省长〔周立平〕有号令、市委有要求，县里就见行动。'), [[null]]);
    assert.deepEqual(speakers('落实〔周立平〕提出的要求，办好实事。'), [[null]]);
  });
  it('is nobody where the report speaks for itself', () => {
    assert.deepEqual(speakers('〔周立平〕出席会议。全区新建学校。'), [[null, null]]);
  });
});

describe('who does it', () => {
  const actor = (marked: string): string | null => {
    const reading = readingOf(marked);
    const { text } = reading.passage.run;
    return actorOf(reading, { start: 0, end: text.length }, text.length, '云江市');
  };
  it('is the named subject', () => assert.equal(actor('［云江集团］将投资5亿元。'), '云江集团'));
  it('is the issuing body for 我们 and without a subject', () => {
    assert.equal(actor('我们将办好实事。'), '云江市');
    assert.equal(actor('新建学校7所。'), '云江市');
  });
  it('is not the object of a preposition', () => assert.equal(actor('与［云江集团］共建实验室。'), '云江市'));
});
