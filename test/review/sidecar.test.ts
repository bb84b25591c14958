/** The file of marks: read, written, merged, and never believed unseen. */
import assert from 'node:assert';
import { applyChange, markOn } from '../../src/review/changes';
import { notesOf, progressOf, reviewOf, type Review } from '../../src/review/review';
import { emptySidecar, readSidecar, writeSidecar, type Sidecar } from '../../src/review/sidecar';
import { analyze } from '../../src/analyze';
import type { ReportAnalysis } from '../../src/model';
import { hand, markAt, place, report, subjectAt } from './reports';

const opened = (text: string): Sidecar => {
  const read = readSidecar(text);
  if (read.type !== 'ok') throw new Error(read.type);
  return read.sidecar;
};

describe('the file of marks', () => {
  const marks = [
    markAt(report, '173亿'),
    markAt(report, '41.8%', 'doubtful'),
    { ...markOn(subjectAt(report, '2.4万人'), { type: 'comment', text: '与附表不符\n请核' }, hand), author: '苏' },
  ];
  const text = writeSidecar({ marks, foreign: [] }, '../report.md');

  it('comes back as it was', () => {
    const byId = (list: Sidecar['marks']): Sidecar['marks'] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual(byId(opened(text).marks), byId(marks));
  });

  it('is the same whatever the order of its marks, and ends with a line end', () => {
    assert.equal(writeSidecar({ marks: [...marks].reverse(), foreign: [] }, '../report.md'), text);
    assert.ok(text.endsWith('}\n'));
  });

  it('changes in the lines of the changed mark alone', () => {
    const [first] = marks;
    assert.ok(first);
    const lines = (source: string): string[] => source.split('\n');
    const without = lines(writeSidecar({ marks: marks.slice(1), foreign: [] }, '../report.md'));
    const kept = new Set(lines(text));
    assert.ok(without.filter((line) => !kept.has(line)).length <= 1, 'all but a comma stays');
  });

  it('is a page of Web Annotations', () => {
    const page = JSON.parse(text) as { type: string; '@context': string[]; items: Record<string, unknown>[] };
    assert.equal(page.type, 'AnnotationPage');
    assert.equal(page['@context'][0], 'http://www.w3.org/ns/anno.jsonld');
    for (const item of page.items) {
      assert.equal(item.type, 'Annotation');
      assert.ok(item.motivation === 'assessing' || item.motivation === 'commenting');
      assert.match(String(item.created), /^\d{4}-\d\d-\d\dT/);
    }
  });

  it('keeps what other programs wrote', () => {
    const page = JSON.parse(text) as { items: object[] };
    const other = { id: 'urn:other:1', type: 'Annotation', motivation: 'tagging', target: 'report.md', extra: [1] };
    page.items.push(other);
    const again = writeSidecar(opened(JSON.stringify(page)), '../report.md');
    assert.deepEqual(opened(again).foreign, [other]);
  });

  const damaged: readonly [what: string, text: string][] = [
    ['is no JSON', '{'],
    ['holds the marks of a conflict', text.replace('"items"', '<<<<<<< HEAD\n"items"')],
    ['is empty', ''],
    ['is another document', '{"type":"Dataset","items":[]}'],
    ['tells no version', '{"type":"AnnotationPage","items":[]}'],
    ['has no list', '{"type":"AnnotationPage","ra:version":1,"items":{}}'],
    ['has a mark without a quote', text.replace('"TextQuoteSelector"', '"Other"')],
    ['has a mark with an odd verdict', text.replace('"checked"', '"maybe"')],
  ];
  for (const [what, broken] of damaged)
    it(`that ${what} is corrupt`, () => assert.equal(readSidecar(broken).type, 'corrupt'));

  it('of a newer program is told apart from a corrupt one', () => {
    assert.deepEqual(readSidecar(text.replace('"ra:version": 1', '"ra:version": 2')), { type: 'newer', version: 2 });
  });
});

describe('changes of marks', () => {
  const checked = markAt(report, '173亿');
  const doubted = markAt(report, '173亿', 'doubtful');
  const comment = markOn(subjectAt(report, '173亿'), { type: 'comment', text: '来源？' }, hand);

  it('replace a verdict and keep comments and others’ marks', () => {
    const other = markAt(report, '41.8%');
    const start: Sidecar = { ...emptySidecar, marks: [checked, comment, other] };
    const { marks } = applyChange(start, { type: 'put', marks: [doubted] });
    assert.deepEqual(
      marks.map(({ id }) => id),
      [comment.id, other.id, doubted.id],
    );
  });

  it('of two windows lose nothing of each other', () => {
    const other = markAt(report, '41.8%');
    // Both read an empty file; the second applies its own on what the first wrote.
    const first = applyChange(emptySidecar, { type: 'put', marks: [checked] });
    const second = applyChange(first, { type: 'put', marks: [other] });
    assert.equal(second.marks.length, 2);
  });

  it('remove, reword and move', () => {
    const start: Sidecar = { ...emptySidecar, marks: [checked, comment] };
    assert.equal(applyChange(start, { type: 'remove', ids: new Set([checked.id]) }).marks.length, 1);
    const [, reworded] = applyChange(start, { type: 'reword', id: comment.id, text: '已核' }).marks;
    assert.deepEqual(reworded?.act, { type: 'comment', text: '已核' });
    const { anchor } = markAt(report, '36个');
    const [moved] = applyChange(start, { type: 'move', anchors: new Map([[checked.id, anchor]]) }).marks;
    assert.deepEqual(moved?.anchor, anchor);
    assert.deepEqual(moved?.seen, checked.seen);
  });
});

describe('the review', () => {
  const analysis = analyze(report);
  const states = (review: Review, now: ReportAnalysis): string[] =>
    [...notesOf(review, now, (time) => time).values()].map(({ state }) => state ?? '').sort();

  it('counts what is checked and still reads as it did', () => {
    const marks = [markAt(report, '173亿'), markAt(report, '42个'), markAt(report, '36个', 'doubtful')];
    const review = reviewOf(place(marks, report));
    assert.deepEqual(progressOf(review, analysis), { checked: 2, all: analysis.commitments.length });
    assert.deepEqual(states(review, analysis), ['checked', 'checked', 'doubtful']);
    const edited = report.replace('42个', '45个');
    const now = analyze(edited);
    const later = reviewOf(place(marks, edited));
    assert.equal(progressOf(later, now).checked, 1);
    assert.deepEqual(states(later, now), ['changed', 'checked', 'doubtful']);
    const changed = [...notesOf(later, now, (time) => `am ${time}`).values()].find(({ state }) => state === 'changed');
    assert.match(changed?.before ?? '', /42/);
    assert.match(changed?.time ?? '', /^am 20/);
  });

  it('marks a commitment through its figure and an action through its words', () => {
    const marks = [markAt(report, '173亿'), markAt(report, '完善社区养老')];
    const review = reviewOf(place(marks, report));
    const states = analysis.commitments.filter((each) => review.commitment(each)?.state === 'checked');
    assert.deepEqual(states.map(({ kind }) => kind).sort(), ['action', 'quantified']);
  });

  it('takes the newest of two verdicts that a merge brought together', () => {
    const older = { ...markAt(report, '173亿'), time: '2031-01-01T00:00:00Z' };
    const newer = { ...markAt(report, '173亿', 'doubtful'), time: '2031-02-01T00:00:00Z' };
    for (const marks of [
      [older, newer],
      [newer, older],
    ])
      assert.equal(reviewOf(place(marks, report)).judged[0]?.state, 'doubtful');
  });

  it('lists what is gone', () => {
    const mark = markAt(report, '36个');
    const review = reviewOf(place([mark], '全文另写。'));
    assert.deepEqual(
      review.gone.map(({ id }) => id),
      [mark.id],
    );
    assert.equal(review.judged.length, 0);
  });
});
