/** Elements of an HTML tree, written in one line each. */
import type { Element, ElementContent, Properties } from 'hast';
import { xmlText } from '../office/text';

type Child = ElementContent | string;

/** An element; a string among the children is text and never markup. Empty strings are left out. */
export const element = (tagName: string, properties: Properties, ...children: readonly Child[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.flatMap((child) => (typeof child !== 'string' ? [child] : child === '' ? [] : [textNode(child)])),
});

/** Text without the characters that no document may hold. */
export const textNode = (value: string): ElementContent => ({ type: 'text', value: xmlText(value) });
