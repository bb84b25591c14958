/** The tags of a page that is written without a fault. */
import assert from 'node:assert';
import { Parser } from 'htmlparser2';

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}
const VOID = new Set(['meta', 'br', 'hr', 'input']);

/** Parses strictly: every element is closed by its own tag. A card is no text of what it stands in. */
export function tagsOf(page: string): Tag[] {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = { name, attributes, text: '' };
        tags.push(tag);
        open.push(tag);
      },
      ontext(text) {
        const card = open.findLastIndex(({ attributes }) => attributes.class === 'card');
        for (const tag of open.slice(Math.max(card, 0))) tag.text += text;
      },
      onclosetag(name, implied) {
        assert.ok(!implied || VOID.has(name), `<${name}> is not closed`);
        assert.equal(open.pop()?.name, name);
      },
    },
    { decodeEntities: true },
  );
  parser.end(page);
  assert.equal(open.length, 0);
  return tags;
}
