/** Marks are found again by content, whatever is edited. */
import assert from 'node:assert';
import fc from 'fast-check';
import { markOn } from '../../src/review/changes';
import { placeMarks } from '../../src/review/place';
import { passageSubject } from '../../src/review/subjects';
import { hand, markAt, place, report, subjectsIn } from './reports';

const after = (words: string, from: string, to: string): string => {
  const mark = markAt(report, words);
  assert.ok(report.includes(from), from);
  const edited = report.replace(from, to);
  const [placed] = place([mark], edited);
  if (!placed) throw new Error('a mark was lost');
  return placed.type === 'gone'
    ? 'gone'
    : `${placed.type} ${edited.slice(placed.subject.span.start, placed.subject.span.end)}`;
};

describe('placing marks', () => {
  const cases: readonly [what: string, words: string, from: string, to: string, expected: string][] = [
    ['nothing', '173亿', '青岚市', '青岚市', 'same 173亿元'],
    ['a paragraph before it', '173亿', '## 二', '又增加一段关于全市情况的话。\n\n## 二', 'same 173亿元'],
    ['the words before it', '173亿', '完成投资', '力争全市累计完成固定资产投资', 'same 173亿元'],
    ['the words after it', '6.5%左右', '左右，一般公共预算', '左右，地方财政一般公共预算', 'same 6.5%'],
    ['the value', '173亿', '173亿元', '180亿元', 'changed 180亿元'],
    ['the bound', '2.4万人', '2.4万人以上', '2.4万人', 'changed 2.4万人'],
    ['value and words', '42个', '全年新开工重大项目42个', '新开工建设重大项目45个', 'changed 45个'],
    ['another writing of the value', '173亿', '173亿元以上', '不低于173亿元', 'same 173亿元'],
    ['its clause deleted', '173亿', '，完成投资173亿元以上', '', 'gone'],
    ['its sentence deleted', '36个', '改造老旧小区36个，新建公办幼儿园7所。', '', 'gone'],
    ['its row of a table deleted', '41.8%', '| 森林覆盖率 | 41.3% | 41.8% |\n', '', 'gone'],
    ['a cell of a table', '41.8%', '41.8%', '42.5%', 'changed 42.5%'],
    ['the neighbour in a table', '41.8%', '41.3%', '41.1%', 'same 41.8%'],
    [
      'an action',
      '扎实推进青岚湾',
      '港区扩建',
      '港区二期扩建',
      'changed 扎实推进青岚湾港区二期扩建，尽快打通东环大道北段。',
    ],
    ['an action deleted', '完善社区养老', '完善社区养老服务网络。', '', 'gone'],
  ];
  for (const [what, words, from, to, expected] of cases)
    it(`after an edit of ${what}`, () => assert.equal(after(words, from, to), expected));

  it('does not mind line ends, padding and emphasis', () => {
    const marks = ['173亿', '41.8%', '61.2万吨', '42个'].map((words) => markAt(report, words));
    const formatted = report
      .replace(/\n/g, '\r\n')
      .replace('**确保**', '确保')
      .replace('| 粮食总产量 |', '|    粮食总产量      |')
      .replace('| 森林覆盖率 | 41.3% |', '|森林覆盖率|   41.3%     |');
    assert.deepEqual(
      place(marks, formatted).map(({ type }) => type),
      ['same', 'same', 'same', 'same'],
    );
  });

  it('keeps apart what is said twice', () => {
    const twice = `${report}\n附件\n\n确保新增床位30张。\n\n确保新增床位30张。\n`;
    const subjects = subjectsIn(twice).filter(({ anchor }) => anchor.quote.exact === '30张');
    assert.equal(subjects.length, 2);
    const [, second] = subjects;
    assert.ok(second);
    const mark = { ...markAt(report, '173亿'), anchor: second.anchor, seen: second.seen };
    const [placed] = place([mark], `前言。\n\n${twice}`);
    assert.ok(placed && placed.type === 'same');
    assert.equal(placed.subject.span.start, second.span.start + '前言。\n\n'.length);
  });

  it('moves no mark onto a figure that stood there already', () => {
    const source = '新城区新建公园12个。\n\n旧城区新建公园12个。\n';
    const mark = markAt(source, '12个');
    const edited = '旧城区新建公园12个。\n';
    const [placed] = placeMarks({ marks: [mark], before: subjectsIn(source) }, edited, subjectsIn(edited));
    assert.equal(placed?.type, 'gone');
  });

  it('takes a mark back when the figure comes back', () => {
    const mark = markAt(report, '173亿');
    const [changed] = place([mark], report.replace('173亿元', '18亿元'));
    assert.ok(changed && changed.type === 'changed');
    const saved = new Map([[mark.id, mark.anchor]]);
    assert.equal(place([changed.mark], report, { saved })[0]?.type, 'same');
    assert.equal(changed.mark.seen.reading, '≥ 173亿元');
    assert.equal(changed.subject.seen.reading, '≥ 18亿元');
  });

  it('finds a commented passage by its words, then by its neighbours', () => {
    const start = report.indexOf('扎实推进');
    const mark = markOn(passageSubject(report, { start, end: start + 11 }), { type: 'comment', text: '进度？' }, hand);
    assert.equal(place([mark], `前言\n\n${report}`)[0]?.type, 'same');
    const placed = place([mark], report.replace('扎实推进青岚湾港区扩', '全面建成青岚湾港区并扩'))[0];
    assert.equal(placed?.type, 'changed');
    assert.equal(place([mark], '全文另写。')[0]?.type, 'gone');
  });

  describe('under random edits', function () {
    this.timeout(60_000);
    const words = fc.stringMatching(/^[一二山水发展推进区县、，。 \n]{0,12}$/);
    const all = subjectsIn(report);

    it('elsewhere, every tick stays', () => {
      fc.assert(
        fc.property(
          fc.nat(all.length - 1),
          fc.array(fc.tuple(fc.nat(report.length), words), { maxLength: 5 }),
          (i, edits) => {
            const subject = all[i];
            if (!subject) return;
            const mark = { ...markAt(report, '173亿'), anchor: subject.anchor, seen: subject.seen };
            // Outside its own paragraph, so that it cannot be read as something else.
            const from = report.lastIndexOf('\n\n', subject.span.start);
            const to = report.indexOf('\n\n', subject.span.end);
            let edited = report;
            for (const [at, text] of [...edits].sort(([a], [b]) => b - a))
              if (at < from || (to >= 0 && at > to)) edited = edited.slice(0, at) + text + edited.slice(at);
            const stands = subjectsIn(edited).some(
              ({ seen, anchor }) =>
                seen.value === subject.seen.value && anchor.quote.exact === subject.anchor.quote.exact,
            );
            const [placed] = place([mark], edited);
            if (stands) assert.equal(placed?.type, 'same');
          },
        ),
        { numRuns: 40 },
      );
    });

    it('anywhere, no mark is lost and none lies about what it stands on', () => {
      const marks = all.map(({ anchor, seen }, i) => ({ ...markAt(report, '173亿'), id: `urn:m:${i}`, anchor, seen }));
      const edit = fc.tuple(fc.nat(report.length), fc.nat(40), words);
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
          let source = report;
          let known = marks;
          let before = all;
          for (const [at, length, text] of edits) {
            source = source.slice(0, at) + text + source.slice(at + length);
            const subjects = subjectsIn(source);
            const placed = placeMarks({ marks: known, before }, source, subjects);
            assert.deepEqual(
              placed.map(({ mark }) => mark.id),
              marks.map(({ id }) => id),
            );
            const places = new Set<string>();
            for (const each of placed) {
              if (each.type === 'gone') continue;
              const { span, seen } = each.subject;
              assert.equal(each.type === 'same', seen.value === each.mark.seen.value);
              assert.equal(source.slice(span.start, span.end), each.mark.anchor.quote.exact);
              const place = `${span.start}-${span.end}-${each.subject.anchor.kind}`;
              assert.ok(!places.has(place), 'two marks of two subjects never fall together');
              places.add(place);
            }
            known = placed.map(({ mark }) => mark);
            before = subjects;
          }
        }),
        { numRuns: 15 },
      );
    });

    it('one value at a time, the change is told with what was seen', () => {
      const figures = all.filter(({ quantity, anchor }) => quantity !== null && /\d/.test(anchor.quote.exact));
      fc.assert(
        fc.property(fc.nat(figures.length - 1), fc.integer({ min: 101, max: 989 }), (i, number) => {
          const figure = figures[i];
          if (!figure) return;
          const { start, end } = figure.span;
          const text = report.slice(start, end).replace(/[\d.]+/, String(number));
          const edited = report.slice(0, start) + text + report.slice(end);
          const mark = { ...markAt(report, '173亿'), anchor: figure.anchor, seen: figure.seen };
          const [placed] = place([mark], edited);
          assert.equal(placed?.type, figure.seen.value.includes(`|${number}|`) ? 'same' : 'changed');
          assert.equal(placed?.mark.seen.reading, figure.seen.reading);
        }),
        { numRuns: 30 },
      );
    });
  });
});
