/** The card of a mark, as elements that may stand inside a paragraph. */
import type { Element, ElementContent } from 'hast';
import type { Entity, Period, Quantity, ReportAnalysis } from '../../model';
import { impliedChangeText } from '../implied-change';
import { nameKey } from '../names';
import { periodText } from '../period-text';
import { exactValue, readingOf } from '../reading';
import type { Row } from '../rows';
import type { ExportLanguage } from '../types';
import { entityTypes, quantityKinds, roles, sayIn, strengths } from '../words';
import { element } from './element';

export interface CardContext {
  readonly analysis: ReportAnalysis;
  readonly language: ExportLanguage;
  /** The row of the table that a figure belongs to, by the figure's index. */
  readonly rowOf: ReadonlyMap<number, Row>;
  /** How often the report says each name, by type and full form. */
  readonly counts: ReadonlyMap<string, number>;
}

interface Card {
  readonly title: string;
  readonly tag: string;
  readonly reading?: string;
  readonly exact?: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly link?: Element;
}

export function figureCard(figure: Quantity, index: number, { language, rowOf }: CardContext): Element {
  const say = sayIn(language);
  const { kind, role, strength, why, comparison } = figure;
  const row = rowOf.get(index);
  const baseline = row?.baseline ?? null;
  const deadline = row?.commitment.period ?? figure.period;
  const words = why.strength?.words ?? null;
  const { spaced } = readingOf(figure, language);
  return drawn({
    title: figure.fullMetric ?? figure.metric ?? quantityKinds[kind][language],
    tag: roles[role][language],
    reading: spaced,
    exact:
      kind === 'percentage-point'
        ? say('百分点，不是百分比', 'percentage points, not percent')
        : exactOf(figure, spaced),
    rows: [
      [
        role === 'target' ? say('时限', 'Deadline') : say('时间', 'Period'),
        deadline === null ? '' : periodText(deadline, language),
      ],
      [
        say('力度', 'Firmness'),
        strength === null ? '' : strengths[strength][language] + (words === null ? '' : quoted(words, language)),
      ],
      [say('责任主体', 'By'), [figure.actor, figure.speaker].filter((who) => who !== null).join(' · ')],
      [say('牵头单位', 'Lead body'), row?.commitment.owner ?? ''],
      [say('比较', 'Compared'), comparison ?? ''],
      [say('参照', 'Reference'), baseline === null ? '' : referenceOf(figure, baseline, language)],
      [say('章节', 'Section'), figure.section.join(' › ')],
    ],
    ...(row
      ? {
          link: element(
            'a',
            { href: `#r${row.number}` },
            say(`承诺清单第 ${row.number} 项`, `Commitment No. ${row.number}`),
          ),
        }
      : {}),
  });
}

export function nameCard(name: Entity, { language, counts }: CardContext): Element {
  const say = sayIn(language);
  const count = counts.get(nameKey(name)) ?? 1;
  return drawn({
    title: name.canonical,
    tag: entityTypes[name.type][language],
    rows: [
      [say('原文', 'Written'), name.text === name.canonical ? '' : name.text],
      [say('职务', 'Post'), name.title ?? ''],
      [say('所属', 'Belongs to'), name.affiliation ?? ''],
      [say('上级', 'Part of'), name.parents.join(' · ')],
      [say('区划代码', 'Division code'), name.code ?? ''],
      [say('次数', 'Count'), say(`全文 ${count} 处`, `${count} in this report`)],
    ],
  });
}

export function periodCard({ text, interval, recurs, basis }: Period, { language }: CardContext): Element {
  const say = sayIn(language);
  const reading = interval === null ? '' : periodText(interval, language);
  return drawn({
    title: text,
    tag: say('时间', 'Period'),
    reading,
    exact: interval === null || interval === reading ? '' : interval.replace('/', ' — '),
    rows: [
      [say('依据', 'Resolved by'), basis.words === null || basis.words === text ? '' : quoted(basis.words, language)],
      [say('周期', 'Recurs'), recurs ?? ''],
    ],
  });
}

function drawn({ title, tag, reading = '', exact = '', rows, link }: Card): Element {
  const line = (className: string, ...children: readonly (ElementContent | string)[]): Element =>
    element('span', { className: [className] }, ...children);
  const told = rows.filter(([, value]) => value !== '');
  return element(
    'span',
    { className: ['card'], role: 'tooltip' },
    line('head', element('b', {}, title), ` · ${tag}`),
    ...(reading === '' ? [] : [line('reading', reading)]),
    ...(exact === '' ? [] : [line('exact', exact)]),
    ...told.map(([label, value]) => line('row', line('label', `${label} `), line('value', value))),
    ...(link ? [line('more', link)] : []),
  );
}

/** The value in base units, where the reading does not say it already. */
function exactOf(figure: Quantity, reading: string): string {
  const exact = exactValue(figure);
  return figure.kind === 'money' || figure.kind === 'scale' || (figure.max >= 1e4 && !reading.includes(exact))
    ? exact
    : '';
}

function referenceOf(figure: Quantity, baseline: Quantity, language: ExportLanguage): string {
  const year = baseline.period === null ? '' : `${periodText(baseline.period, language)} `;
  const change = impliedChangeText(figure, baseline, language);
  return `${year}${readingOf(baseline, language).short}${change === '' ? '' : language === 'en' ? ` (${change})` : `（${change}）`}`;
}

const quoted = (words: string, language: ExportLanguage): string =>
  language === 'en' ? ` (“${words}”)` : `（“${words}”）`;
