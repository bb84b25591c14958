/** Makes elements. Whatever a report says becomes text, never markup. */
import type { Element as Tree } from 'hast';

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A string among the children is text; `false` leaves an attribute out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...children);
  return made;
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** A picture's tree as elements. */
export function svgOf(tree: Tree): SVGElement {
  const made = document.createElementNS(svgSpace, tree.tagName);
  for (const [name, value] of Object.entries(tree.properties)) made.setAttribute(name, String(value));
  for (const child of tree.children)
    if (child.type === 'element') made.append(svgOf(child));
    else if (child.type === 'text') made.append(child.value);
  return made;
}

/** Changes a text only where it differs: what is the same needs no layout. */
export function say(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}
