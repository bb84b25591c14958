/** Every mark of the report as a W3C Web Annotation (JSON-LD), for programs that know nothing of ours. */
import type { Commitment, Entity, Mention, Period, Quantity } from '../model';
import { jsonLdDescription } from './descriptions';
import { uriOf } from './heading';
import { periodText } from './period-text';
import { readingOf } from './reading';
import { positionSelector, quoteSelector } from './selectors';
import type { ExportLanguage, TextFormat } from './types';
import { commitmentKinds, entityTypes, quantityKinds, roles, strengths } from './words';

interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'classifying' | 'describing' | 'identifying';
  readonly format: 'text/plain';
  readonly language?: 'en' | 'zh';
  readonly value: string;
}

export const jsonLd: TextFormat = {
  ...jsonLdDescription,
  render: (analysis, { language, source, sourceUri, only }) => {
    const position = positionSelector(source);
    const page = uriOf(analysis.document, sourceUri);
    const annotation = (
      key: string,
      mention: Mention,
      motivation: string,
      body: readonly TextualBody[],
    ): { start: number; item: object } => ({
      start: mention.start,
      item: {
        // Offsets in code units tell two marks of one place apart; they are no address to rely on.
        id: `urn:report-annotator:${key}:${mention.start}-${mention.end}`,
        type: 'Annotation',
        motivation,
        body,
        target: { source: page, selector: [quoteSelector(source, mention), position(mention)] },
      },
    });
    const items = [
      ...analysis.quantities.map((figure) =>
        annotation('figure', figure, 'describing', figureBodies(figure, language)),
      ),
      ...analysis.periods.map((period) => annotation('period', period, 'describing', periodBodies(period, language))),
      ...analysis.entities.map((name) => annotation('name', name, 'identifying', nameBodies(name, language))),
      ...analysis.commitments
        .filter(({ id }) => !only || only.has(id))
        .flatMap((commitment) =>
          commitment.mentions.map((mention) =>
            annotation(
              `commitment:${encodeURIComponent(commitment.id)}`,
              mention,
              'classifying',
              commitmentBodies(commitment, language),
            ),
          ),
        ),
    ].sort((a, b) => a.start - b.start);
    const document = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: items.map(({ item }) => item),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

const body = (purpose: TextualBody['purpose'], value: string, language?: ExportLanguage): TextualBody => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  ...(language === undefined ? {} : { language: language === 'en' ? 'en' : 'zh' }),
  value,
});

function figureBodies(figure: Quantity, language: ExportLanguage): TextualBody[] {
  const words = [
    figure.metric ?? '',
    readingOf(figure, language).short,
    figure.period === null ? '' : periodText(figure.period, language),
    figure.strength === null ? '' : strengths[figure.strength][language],
  ];
  return [
    body('classifying', roles[figure.role][language], language),
    body('classifying', quantityKinds[figure.kind][language], language),
    body('describing', words.filter(Boolean).join(' · '), language),
  ];
}

function periodBodies({ interval, recurs }: Period, language: ExportLanguage): TextualBody[] {
  return [
    ...(interval === null
      ? []
      : [body('describing', periodText(interval, language), language), body('identifying', interval)]),
    ...(recurs === null ? [] : [body('identifying', `R/${recurs}`)]),
  ];
}

function nameBodies({ type, canonical, title, affiliation, code }: Entity, language: ExportLanguage): TextualBody[] {
  const post = [affiliation, title].filter((part) => part !== null).join(' ');
  return [
    body('classifying', entityTypes[type][language], language),
    body('identifying', canonical),
    ...(post === '' ? [] : [body('describing', post)]),
    ...(code === null ? [] : [body('identifying', `${code.length > 6 ? 'GB/T 10114' : 'GB/T 2260'} ${code}`)]),
  ];
}

function commitmentBodies(
  { kind, strength, text, period, owner }: Commitment,
  language: ExportLanguage,
): TextualBody[] {
  const words = [text, period === null ? '' : periodText(period, language), owner ?? ''];
  return [
    body('classifying', commitmentKinds[kind][language], language),
    body('classifying', strengths[strength][language], language),
    body('describing', words.filter(Boolean).join(' · ')),
  ];
}
