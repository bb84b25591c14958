/** The body that issues the report, or its place: the actor of every promise that names none. */
import type { Home } from '../mentions/entities/home';
import type { LinkedEntity } from '../mentions/entities/link';
import { fold } from '../prose/fold';
import type { Passage } from '../prose/types';
import { guarded } from '../mentions/patterns/guarded';

const YEAR = '(?:(?:[12][0-9]{3}|[一二][○零一二三四五六七八九]{3})年)?';
/** 云江市人民政府2026年工作报告, 2026年云江市政府工作报告, 云江市二〇二六年政府工作报告 */
const REPORT = new RegExp(`^${YEAR}(.{2,16}?)(?:人民政府)?${YEAR}(?:人民)?(?:政府)?工作报告`);
/** 云江市教育局关于…的通知, 云江市人民政府印发… */
const PAPER = guarded(/^(.{3,24}?(?:政府|办公厅|办公室|委员会|局|厅|部|委|院))(?:关于|印发|转发)/);
const SPEECH = guarded(/代表(国务院|.{2,14}?人民政府)/);
/** 云江市推进数字经济发展行动方案: a paper of the place that its title opens with. */
const PLACED = guarded(
  /^([\u4e00-\u9fff]{2,8}?(?:自治区|自治州|自治县|省|市|区|县|旗))[\u4e00-\u9fff“]{4,60}(?:规划|方案|计划|纲要|意见|办法|措施|公报|要点)(?=$|[(（])/,
);
/** 云江区今年将新建充电桩300个: the place that a story's title begins with. */
const STORY = guarded(
  /^([\u4e00-\u9fff]{2,5}?(?:省|市|区|县|州|旗))(?=今年|明年|年内|将|计划|力争|确保|一季度|上半年|前三季度|全面|加快|推进|打造|出台|印发|召开|举行|[:\d])/,
);
/** Passages at the top in which a speaker says whom he speaks for. */
const TOP = 30;

export function issuerOf(
  title: string | null,
  passages: readonly Passage[],
  entities: readonly (readonly LinkedEntity[])[],
  home: Home,
): string | null {
  const name = fold(title ?? '').trim();
  const paper = PAPER.exec(name);
  if (paper?.[1]) return paper[1];
  const report = REPORT.exec(name)?.[1];
  if (report && !/^(?:人民)?政府/.test(report)) return report;
  for (const { run } of passages.slice(0, TOP)) {
    const body = SPEECH.exec(run.folded)?.[1];
    // 我代表市人民政府 names no place of its own.
    if (body && (body === '国务院' || body.length > 6)) return body.replace(/人民政府$/, '');
  }
  const placed = PLACED.exec(name)?.[1];
  if (placed) return placed;
  return STORY.exec(name)?.[1] ?? placeOfReport(entities.flat(), home, name);
}

/** The place whose report it is: below the home that its places tell of, the one that it names most. */
function placeOfReport(entities: readonly LinkedEntity[], { division, named }: Home, title: string): string | null {
  const places = entities.filter(({ type }) => type === 'place');
  const most = mostNamed(places);
  // A story of the whole country names many places, none of them often.
  if (!most && places.length >= MANY && !(division && title.includes(division.short))) return null;
  if (division && !most?.parents.includes(division.name)) {
    const written = named.get(division) ?? '';
    return written.length > division.name.length ? written : division.name;
  }
  // A report of the whole country names many, none of them often.
  return most?.canonical ?? (division ? null : (places[0]?.canonical ?? null));
}

const MANY = 6;

/** Of the divisions that are named more than once, the one named most often and by a third of all at least; the first of equals. */
function mostNamed(places: readonly LinkedEntity[]): LinkedEntity | null {
  const named = new Map<string, { readonly place: LinkedEntity; count: number }>();
  let all = 0;
  for (const place of places) {
    if (place.code === null) continue;
    all += 1;
    const known = named.get(place.canonical);
    if (known) known.count += 1;
    else named.set(place.canonical, { place, count: 1 });
  }
  let most: { readonly place: LinkedEntity; readonly count: number } | null = null;
  for (const one of named.values()) if (!most || one.count > most.count) most = one;
  return most && most.count > 1 && most.count * 3 >= all ? most.place : null;
}
