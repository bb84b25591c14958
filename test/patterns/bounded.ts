/** Where no repeat is without an end and nothing refers back, each start costs at most so much, however long the text: linear. */
import { parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp';

export function isBounded(source: string, flags: string): boolean {
  let bounded = true;
  visitRegExpAST(parseRegExpLiteral(`/${source}/${flags}`), {
    onQuantifierEnter: ({ max }) => {
      if (max === Infinity) bounded = false;
    },
    onBackreferenceEnter: () => {
      bounded = false;
    },
  });
  return bounded;
}
