// Packs the common words of Chinese, by class, into src/lexicon/names.data.ts: what is made of them alone is no name.
//
//   npm pack nodejieba@3.5.8 && tar xzf nodejieba-3.5.8.tgz      (anywhere outside this project)
//   node tools/names/pack-words.mjs PATH/TO/package
//
// The package holds the word list of jieba with frequencies and parts of speech. Names in it (nr ns nt nz …) are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.argv[2];
if (!root) {
  console.error('usage: node tools/names/pack-words.mjs PATH/TO/nodejieba/package');
  process.exit(2);
}
/** By length: words below these frequencies are left out, for the list holds many names tagged as nouns there. */
const LEAST = { 2: 50, 3: 200, 4: 300 };
/** Nouns down to these are packed as rare ones: plain words in most texts, names in some (国药, 曲江). */
const LEAST_RARE = { 2: 10, 3: 150, 4: 300 };
const COMMON = 200;
const verbs = [];
const functions = [];
const nouns = [];
const rare = [];
for (const line of readFileSync(join(root, 'submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8').split('\n')) {
  const [word, frequency, tag = ''] = line.trim().split(' ');
  if (!word || !/^\p{Script=Han}{2,4}$/u.test(word) || Number(frequency) < LEAST_RARE[word.length]) continue;
  if (/^(n[rstz]|x|zg)/.test(tag)) continue;
  const verb = /^(v|vd|vi|vg|vq)$/.test(tag);
  const border = verb || /^(d|p|c|r|u|y|o|e)/.test(tag) || (/^mq?$/.test(tag) && !word.startsWith('第'));
  if (!border) (Number(frequency) >= COMMON ? nouns : rare).push(word);
  else if (Number(frequency) >= LEAST[word.length]) (verb ? verbs : functions).push(word);
}
const byLength = (words) =>
  [2, 3, 4]
    .map((n) =>
      words
        .filter((word) => word.length === n)
        .sort()
        .join(''),
    )
    .join(' ');
const target = fileURLToPath(new URL('../../src/lexicon/names.data.ts', import.meta.url));
writeFileSync(
  target,
  `/**
 * Common words of Chinese by class, packed by tools/names/pack-words.mjs; do not edit. Each string holds the words of two, of three and of
 * four characters without a mark between, the three parts set apart by a blank.
 * Source: the word list of jieba (https://github.com/fxsjy/jieba), MIT licence, Copyright (c) 2013 Sun Junyi, as shipped in npm nodejieba 3.5.8.
 */
export const VERBS_DATA = '${byLength(verbs)}';
export const FUNCTION_WORDS_DATA = '${byLength(functions)}';
export const NOUNS_DATA = '${byLength(nouns)}';
export const RARE_NOUNS_DATA = '${byLength(rare)}';
`,
);
console.log(target, readFileSync(target).length, 'bytes', verbs.length, functions.length, nouns.length, rare.length);
