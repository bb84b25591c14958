/**
 * When governments change. Source: the congresses' own numbering; since 1978 the State Council and the provinces change in the years
 * 2003, 2008, 2013 …, cities, counties and what lies below them a year earlier (their congresses meet about the turn of the year).
 */

/** The first year of a term of the State Council. */
export const NATIONAL_CYCLE = 2003;

/** Words that show the level of a government, with the first year of one of its terms of five years; the first that fits holds. */
export const ELECTION_CYCLES: readonly (readonly [level: RegExp, first: number])[] = [
  [/国务院|全国人民代表大会|全国人大|中央人民政府/, NATIONAL_CYCLE],
  [/[区县旗](?:人民)?政府|[区县旗]第[一二三四五六七八九十]{1,3}届/, 2002],
  [/(?:北京|上海|天津|重庆)市|[\u3400-\u9fff]{2,3}省|[\u3400-\u9fff]{2,5}自治区/, NATIONAL_CYCLE],
  [/[\u3400-\u9fff]{2}(?:市|州|县|区|旗|盟)/, 2002],
];

/**
 * First sessions of the National People's Congresses before the fifth; source: the congress's list of its sessions. From the fifth (1978) on
 * a congress opens every five years and meets every year.
 */
const FIRST_SESSIONS: readonly number[] = [1954, 1959, 1964, 1975];

/** The year in which a session of a National People's Congress met, or `null` for numbers that no congress has. */
export function congressSession(congress: number, session: number): number | null {
  if (congress < 1 || congress > 30 || session < 1 || session > 5) return null;
  const first = FIRST_SESSIONS[congress - 1] ?? 1978 + (congress - 5) * 5;
  return first + session - 1;
}
