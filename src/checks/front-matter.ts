/** Front matter that is no YAML: it was read line by line, and its writer may want to know. */
import type { Check } from './types';

export const frontMatter: Check = {
  id: 'front-matter',
  severity: 'info',
  explain: 'The block between the two lines of `---` is not valid YAML, so that other tools may refuse it.',
  run({ frontMatter: block }) {
    return block?.problem
      ? [{ start: block.start, end: block.end, message: block.problem, facts: [block.problem] }]
      : [];
  },
};
