/**
 * Draws the pictures of the walkthrough, in both languages, from the sample report and what the analysis says of it:
 * `npx tsx tools/walkthrough/pictures.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { analyze } from '../../src/analyze';
import { impliedChangeText } from '../../src/exports/implied-change';
import type { ReportAnalysis, Span } from '../../src/model';
import { accent, box, card, chosen, edge, ink, line, marked, measure, ours, picture, soft, write } from './draw';
import type { Mark } from './draw';
import { WORDS, type Language } from './words';

const source = readFileSync('media/sample/report.md', 'utf8');
const analysis: ReportAnalysis = analyze(source);

const TINTS: Readonly<Record<string, string>> = {
  percentage: 'percentage',
  'percentage-point': 'percentage',
  money: 'money',
};

/** The marks inside a stretch of the sample, counted from its start. */
function marksIn(span: Span): Mark[] {
  const inside = ({ start, end }: Span): boolean => start >= span.start && end <= span.end;
  return [
    ...analysis.quantities
      .filter(inside)
      .map((q) => ({ ...at(q, span), role: q.role, tint: TINTS[q.kind] ?? 'count' })),
    ...analysis.periods.filter(inside).map((p) => ({ ...at(p, span), role: 'period' as const })),
    ...analysis.entities.filter(inside).map((e) => ({ ...at(e, span), name: e.type })),
  ].sort((a, b) => a.start - b.start);
}
const at = ({ start, end }: Span, from: Span): Span => ({ start: start - from.start, end: end - from.start });

/** A sentence of the sample in lines of equal breadth, each with its marks; a mark is never cut. */
function paragraph(words: string, x: number, y: number, perLine = 31, size = 15, leading = 29): string[] {
  const from = source.indexOf(words);
  if (from < 0) throw new Error(`the sample does not say ${words}`);
  const whole = { start: from, end: from + words.length };
  const marks = marksIn(whole);
  const lines: string[] = [];
  for (let start = 0; start < words.length;) {
    let end = start;
    for (let width = 0; end < words.length && width + measure(words.charAt(end), 1) <= perLine; end++)
      width += measure(words.charAt(end), 1);
    const cut = marks.find((mark) => mark.start < end && mark.end > end);
    if (cut && end < words.length && cut.start > start) end = cut.start;
    if ('，。；、）'.includes(words.charAt(end))) end++;
    const here = { start, end };
    const shown = marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ ...mark, ...at(mark, here) }));
    lines.push(marked(x, y + lines.length * leading, words.slice(start, end), shown, size));
    start = end;
  }
  return lines;
}

const RESULT = '全年地区生产总值达到1386亿元，比上年增长5.8%；一般公共预算收入92.4亿元，增长3.6%；';
const TARGET = '到2030年，力争地区生产总值突破2000亿元大关，形成3个百亿级产业集群，常住人口城镇化率达到68%。';
const NAMED = '市长顾维舟强调，各级干部要把群众满意作为第一标准，全年为基层减少会议20%以上。';

function marks(w: Language): string {
  const legend = (x: number, y: number, kind: string, thick: number, dashes: string, label: string): string =>
    line(x, y - 4, 26, ours(kind), thick, dashes) + write(x + 34, y, label, { size: 13, fill: soft });
  // The word stands on its tint: the themes of high contrast have none, and leave no empty place.
  const tint = (x: number, y: number, kind: string, label: string): string =>
    box(x, y - 13, measure(label, 13) + 10, 18, ours(kind)) + write(x + 5, y, label, { size: 13 });
  return picture(w.marks, [
    ...paragraph(RESULT, 24, 38),
    ...paragraph(TARGET, 24, 108),
    ...paragraph(NAMED, 24, 197),
    line(24, 262, 472, edge),
    legend(24, 288, 'target', 2, '', w.target),
    legend(150, 288, 'result', 1, '', w.result),
    legend(276, 288, 'other', 1.4, '1.5 2', w.other),
    legend(402, 288, 'period', 1, '5 3', w.period),
    tint(24, 314, 'percentage', w.percentage),
    tint(150, 314, 'money', w.money),
    tint(276, 314, 'count', w.count),
    write(402, 314, '顾维舟', { size: 13, fill: ours('person') }) + write(446, 314, w.name, { size: 13, fill: soft }),
  ]);
}

/** The figure whose card the picture shows. */
const figure = analysis.quantities.find(({ text, role }) => text === '2000亿元' && role === 'target');

function hover(w: Language): string {
  if (!figure) throw new Error('the sample has lost its target of 2030');
  const row = (y: number, label: string, value: string): string =>
    line(40, y - 21, 440, edge) + write(40, y, label, { size: 14, fill: soft }) + write(140, y, value, { size: 14 });
  const owner = analysis.commitments.find(
    ({ quantity }) => quantity !== null && analysis.quantities[quantity] === figure,
  );
  const baseline = owner?.baseline == null ? undefined : analysis.quantities[owner.baseline];
  const change = baseline ? impliedChangeText(figure, baseline, w.language) : '—';
  return picture(w.card, [
    ...paragraph(TARGET.slice(0, 24), 24, 36),
    box(24, 56, 472, 250, card, edge),
    write(40, 86, figure.metric ?? '', { size: 15, bold: true }) +
      write(40 + measure(figure.metric ?? '', 15) + 10, 86, `· ${w.target}`, { size: 15, fill: soft }),
    write(40, 120, '> 2000 亿元', { size: 21, bold: true }),
    write(40, 146, `${figure.min.toLocaleString('en-US')} CNY`, { size: 14, fill: soft }),
    row(182, w.deadline, '2027-01-01 — 2030-12-31'),
    row(214, w.firmness, w.aspirational),
    row(246, w.compared, change),
    line(40, 258, 440, edge),
    write(40, 286, w.links, { size: 14, fill: accent }),
  ]);
}

function panel(w: Language, reviewed: boolean): string {
  const rows: string[] = [];
  let y = 40;
  const group = (name: string, count: string): void => {
    rows.push(
      write(24, y, `⌄ ${name}`, { size: 14, bold: true }) +
        write(34 + measure(`⌄ ${name}`, 14), y, count, { size: 13, fill: soft }),
    );
    y += 31;
  };
  const item = (label: string, more: string, strength: string, ticked: boolean): void => {
    rows.push(box(44, y - 13, 15, 15, card, soft));
    if (ticked) rows.push(`<path d="M47 ${y - 6}l4 4 6-8" stroke="${accent}" stroke-width="2" fill="none"/>`);
    rows.push(
      `<circle cx="77" cy="${y - 5}" r="6" fill="none" stroke="${ours(strength)}" stroke-width="1.5"/><circle cx="77" cy="${y - 5}" r="2" fill="${ours(strength)}"/>`,
    );
    rows.push(write(93, y, label, { size: 14 }) + write(103 + measure(label, 14), y, more, { size: 13, fill: soft }));
    y += 31;
  };
  group('二、2027年总体要求和主要目标', reviewed ? '2/12' : '12');
  item('规上工业增加值 ≥ +7.5%', `2027 · ${w.plannedShort}`, 'planned', reviewed);
  item('粮食总产量 ≥ 38万吨', `2027 · ${w.plannedShort}`, 'planned', reviewed);
  item('地区生产总值 > 2000亿元', `2030 · ${w.aspirationalShort}`, 'aspirational', false);
  group('（一）抓产业，让实体经济挺起脊梁', '9');
  item('工业投资 ≥ +12%', `2027 · ${w.bindingShort}`, 'binding', false);
  item('技术合同成交额 2倍', `2027 · ${w.plannedShort}`, 'planned', false);
  if (!reviewed) return picture(w.panel, rows);
  return picture(w.review, [
    ...rows,
    box(24, 240, 472, 74, card, edge),
    write(40, 265, w.changed, { size: 14, bold: true, fill: ours('binding') }),
    write(40, 289, '高新技术企业总数  400家 → 420家', { size: 14 }),
    write(260, 265, w.changedWhy, { size: 13, fill: soft }),
  ]);
}

function handOver(w: Language): string {
  const widths = [150, 100, 92, 98];
  const cells = (y: number, texts: readonly string[], bold = false): string => {
    let x = 40;
    return texts
      .map((text, i) => {
        const drawn = write(x, y, text, { size: 13, bold, fill: bold ? ink : i === 0 ? ink : soft });
        x += widths[i] ?? 0;
        return drawn;
      })
      .join('');
  };
  const kinds = ['XLSX', 'DOCX', 'CSV', 'HTML', 'Markdown', 'JSON', 'JSON-LD'];
  let left = 24;
  return picture(w.exported, [
    box(24, 24, 472, 208, card, edge),
    cells(50, w.head, true),
    line(24, 62, 472, edge),
    cells(88, ['工业投资', '≥ +12%', '2027', w.bindingShort]),
    cells(118, ['市级重点项目', '138个', '2027', w.plannedShort]),
    cells(148, ['青崖大桥通车', '—', '2027-06-30', w.bindingShort]),
    cells(178, ['新建高标准农田', '9.6万亩', '2027', w.plannedShort]),
    cells(208, ['造林', '3.2万亩', '2027', w.plannedShort]),
    ...kinds.map((kind) => {
      const width = measure(kind, 13) + 18;
      const drawn = box(left, 258, width, 30, card, accent) + write(left + 9, 278, kind, { size: 13, fill: accent });
      left += width + 7;
      return drawn;
    }),
  ]);
}

function wordsPicture(w: Language): string {
  const sentence = '牢牢抓住“江海联动”战略机遇，把实体经济这一家底做强。';
  const word = sentence.indexOf('实体');
  const size = 17;
  const chunk = (y: number, from: number, to: number): string =>
    box(24 + measure(sentence.slice(0, from), size), y - size, measure(sentence.slice(from, to), size), 23, chosen) +
    write(24, y, sentence, { size });
  return picture(w.segmented, [
    write(24, 62, w.off, { size: 14, fill: soft }),
    chunk(100, 0, sentence.length),
    write(24, 176, w.on, { size: 14, fill: soft }),
    chunk(214, word, word + 2),
    write(24, 274, '"editor.wordSegmenterLocales": ["zh-CN"]', { size: 15, fill: accent }),
  ]);
}

mkdirSync('media/walkthrough', { recursive: true });
for (const [suffix, words] of Object.entries(WORDS)) {
  const save = (name: string, svg: string): void => writeFileSync(`media/walkthrough/${name}${suffix}.svg`, svg);
  save('marks', marks(words));
  save('card', hover(words));
  save('panel', panel(words, false));
  save('review', panel(words, true));
  save('export', handOver(words));
  save('words', wordsPicture(words));
}
