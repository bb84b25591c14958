/** What every exported page is made of: the frame that loads nothing and runs nothing, its list of facts and its contents. */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ExportLanguage } from '../types';
import { element } from './element';
import { pictureStyle } from './picture-style';
import { style } from './style';

/** Nothing is loaded and nothing runs, whatever a report says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The whole page as HTML. */
export function pageWith(title: string, language: ExportLanguage, ...body: readonly ElementContent[]): string {
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element(
        'html',
        { lang: language === 'en' ? 'en' : 'zh-CN' },
        element(
          'head',
          {},
          element('meta', { charSet: 'utf-8' }),
          element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('meta', { name: 'referrer', content: 'no-referrer' }),
          element('title', {}, title),
          element('style', {}, style + pictureStyle),
        ),
        element('body', {}, ...body),
      ),
      { type: 'text', value: '\n' },
    ],
  };
  return toHtml(page);
}

/** Terms and what they are, without those of which nothing is known. */
export const facts = (lines: readonly (readonly [string, string | null | undefined])[]): Element[] =>
  lines.flatMap(([label, value]) =>
    value ? [element('div', {}, element('dt', {}, label), element('dd', {}, value))] : [],
  );

/** A list that leads to the parts of the page, folded until asked for. */
export const contents = (label: string, items: readonly Element[]): Element =>
  element(
    'nav',
    { ariaLabel: label },
    element('details', {}, element('summary', {}, label), element('ol', {}, ...items)),
  );
