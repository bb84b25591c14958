/**
 * Festivals that reports set as deadlines (`春节前`). Sources: 全国年节及纪念日放假办法 (their names and days), GB/T 33661-2017 (the Chinese
 * calendar; the tables are ICU's computation of it from 1979 to 2060), GB/T 33661 also for the solar term 清明.
 */

const FIRST = 1979;

const table = (days: string): readonly string[] => days.split(' ');

const SPRING = table(
  '0128 0216 0205 0125 0213 0202 0220 0209 0129 0217 0206 0127 0215 0204 0123 0210 0131 0219 0207 0128 0216 0205 0124 0212 0201 ' +
    '0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 ' +
    '0213 0202 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123 0211 0201 0219 ' +
    '0208 0128 0215 0204 0124 0212 0202',
);
const DRAGON_BOAT = table(
  '0530 0617 0606 0625 0615 0604 0622 0611 0531 0618 0608 0528 0616 0605 0624 0613 0602 0620 0609 0530 0618 0606 0625 0615 0604 ' +
    '0622 0611 0531 0619 0608 0528 0616 0606 0623 0612 0602 0620 0609 0530 0618 0607 0625 0614 0603 0622 0610 0531 0619 0609 0528 ' +
    '0616 0605 0624 0612 0601 0620 0610 0530 0618 0607 0527 0614 0603 0622 0611 0531 0619 0608 0529 0615 0604 0623 0613 0601 0620 ' +
    '0610 0530 0617 0606 0625 0614 0603',
);
const MID_AUTUMN = table(
  '1005 0923 0912 1001 0921 0910 0929 0918 1007 0925 0914 1003 0922 0911 0930 0920 0909 0927 0916 1005 0924 0912 1001 0921 0911 ' +
    '0928 0918 1006 0925 0914 1003 0922 0912 0930 0919 0908 0927 0915 1004 0924 0913 1001 0921 0910 0929 0917 1006 0925 0915 1003 ' +
    '0922 0912 1001 0919 0908 0927 0916 1004 0924 0913 1002 0920 0910 0928 0917 1005 0925 0915 1004 0922 0911 0930 0919 0907 0926 ' +
    '0916 1005 0924 0913 1002 0921 0909',
);

type Day = readonly [month: number, day: number];

const listed = (days: readonly string[], year: number): Day | null => {
  const entry = days[year - FIRST];
  return entry ? [Number(entry.slice(0, 2)), Number(entry.slice(2))] : null;
};

/** 清明 by the usual formula for the two centuries. */
const tombSweeping = (year: number): Day => {
  const y = year % 100;
  return [4, Math.floor(y * 0.2422 + (year < 2000 ? 5.59 : 4.81)) - Math.floor(y / 4)];
};

const later = (day: Day | null, by: number, year: number): Day | null => {
  if (!day) return null;
  const date = new Date(Date.UTC(year, day[0] - 1, day[1] + by));
  return [date.getUTCMonth() + 1, date.getUTCDate()];
};

type Rule = Day | ((year: number) => Day | null);

/** Names (without 节) by day. Those that are numbers stand in quotes or without. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['元旦', [1, 1]],
  ['春节', (year) => listed(SPRING, year)],
  ['除夕', (year) => later(listed(SPRING, year), -1, year)],
  ['元宵', (year) => later(listed(SPRING, year), 14, year)],
  ['清明', tombSweeping],
  ['“五一”', [5, 1]],
  ['五一', [5, 1]],
  ['劳动', [5, 1]],
  ['端午', (year) => listed(DRAGON_BOAT, year)],
  ['“七一”', [7, 1]],
  ['七一', [7, 1]],
  ['“八一”', [8, 1]],
  ['八一', [8, 1]],
  ['建军', [8, 1]],
  ['中秋', (year) => listed(MID_AUTUMN, year)],
  ['国庆', [10, 1]],
  ['“十一”', [10, 1]],
]);

/** Names as they stand in a text before 前; 劳动 and 建军 only with 节. */
export const FESTIVALS: readonly string[] = [...RULES.keys()].map((name) =>
  /劳动|建军/.test(name) ? `${name}节` : `${name}(?:节|假期|长假)?`,
);

/** The festival that `text` names first in the table, or `null`. */
export function festivalIn(text: string): string | null {
  for (const name of RULES.keys()) if (text.includes(name)) return name;
  return null;
}

/** Month and day of a festival in a year of the Gregorian calendar, or `null` outside the tables. */
export function festivalDay(name: string, year: number): Day | null {
  const rule = RULES.get(name);
  return typeof rule === 'function' ? rule(year) : (rule ?? null);
}
