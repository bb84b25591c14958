/** The card of a mark, as elements that may stand inside a paragraph. */
import type { Element, ElementContent } from 'hast';
import type { Entity, Mention, Period, Quantity, ReportAnalysis } from '../../model';
import { impliedChangeText } from '../implied-change';
import { nameKey } from '../names';
import { periodText } from '../period-text';
import { exactValue, readingOf } from '../reading';
import type { Row } from '../rows';
import type { ExportLanguage } from '../types';
import { entityTypes, quantityKinds, roles, sayIn, strengths } from '../words';
import type { Also } from './also';
import { element, textNode } from './element';

export interface CardContext {
  readonly analysis: ReportAnalysis;
  readonly language: ExportLanguage;
  /** The row of the table that a figure belongs to, by the figure's index. */
  readonly rowOf: ReadonlyMap<number, Row>;
  /** How often the report says each name, by type and full form. */
  readonly counts: ReadonlyMap<string, number>;
  readonly also: Also;
  /** The number of a mark in the page. */
  readonly numberOf: (mention: Mention) => number;
}

type Value = string | readonly ElementContent[];

interface Card {
  readonly title: string;
  readonly tag: string;
  readonly reading?: string;
  readonly exact?: string;
  readonly rows: readonly (readonly [label: string, value: Value])[];
  /** How it was read, part by part. */
  readonly how?: string;
  readonly link?: Element;
}

export function figureCard(figure: Quantity, index: number, context: CardContext): Element {
  const { language, rowOf, also } = context;
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
      [say('另见', 'Also at'), linksTo(figure, also.ofFigure(figure, row), shownFigures, labelOf, context)],
    ],
    how: howRead(figure, language),
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

export function nameCard(name: Entity, context: CardContext): Element {
  const { language, counts, also } = context;
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
      [
        say('另见', 'Also at'),
        linksTo(name, also.ofName(name), shownNames, (other) => String(also.order(other)), context),
      ],
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

function drawn({ title, tag, reading = '', exact = '', rows, how = '', link }: Card): Element {
  const line = (className: string, ...children: readonly (ElementContent | string)[]): Element =>
    element('span', { className: [className] }, ...children);
  const told = rows.filter(([, value]) => value.length > 0);
  return element(
    'span',
    { className: ['card'], role: 'tooltip' },
    line('head', element('b', {}, title), ` · ${tag}`),
    ...(reading === '' ? [] : [line('reading', reading)]),
    ...(exact === '' ? [] : [line('exact', exact)]),
    ...told.map(([label, value]) =>
      line('row', line('label', `${label} `), line('value', ...(typeof value === 'string' ? [value] : value))),
    ),
    ...(how === '' ? [] : [line('how', how)]),
    ...(link ? [line('more', link)] : []),
  );
}

/** How many other places a card leads to. */
const shownFigures = 4;
const shownNames = 9;

/** Links to other marks, and how many more there are. */
function linksTo<T extends Mention>(
  self: T,
  all: readonly T[],
  most: number,
  label: (other: T) => string,
  { language, numberOf }: CardContext,
): ElementContent[] {
  const others = all.slice(0, most + 1).filter((other) => other !== self);
  const links = others
    .slice(0, most)
    .map((other) => element('a', { className: ['also'], href: `#m${numberOf(other)}` }, label(other)));
  const more = all.length - links.length - Number(all.includes(self));
  const rest = more > 0 ? [textNode(language === 'en' ? ` and ${more} more` : ` 等，另有 ${more} 处`)] : [];
  return [...links.flatMap((link, i) => (i === 0 ? [link] : [textNode(' · '), link])), ...rest];
}

/** Its words, and the heading that it stands under. */
const labelOf = ({ text, section }: Quantity): string => [text, ...section.slice(-1)].join(' ');

/** “number 300 · magnitude 亿 · unit 元 · bound 以上”. */
function howRead({ trace }: Quantity, language: ExportLanguage): string {
  const say = sayIn(language);
  const parts = [
    `${say('数', 'number')} ${trace.number}`,
    ...(trace.magnitude === null ? [] : [`${say('量级', 'magnitude')} ${trace.magnitude}`]),
    ...(trace.unit === null ? [] : [`${say('单位', 'unit')} ${trace.unit}`]),
    ...(trace.bound === null ? [] : [`${say('界限', 'bound')} ${trace.bound}`]),
    ...(trace.implied.length > 0 ? [`${say('承前', 'implied')} ${trace.implied.join('、')}`] : []),
  ];
  return `${say('读法：', 'How it was read: ')}${parts.join(' · ')}`;
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
