/** The body that issues the report, or its place: the actor of every promise that names none. */
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
/** Passages at the top in which a speaker says whom he speaks for. */
const TOP = 30;

export function issuerOf(
  title: string | null,
  passages: readonly Passage[],
  entities: readonly (readonly LinkedEntity[])[],
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
  return mostNamed(entities.flat()) ?? entities.flat().find((entity) => entity.type === 'place')?.canonical ?? null;
}

/** The administrative division that the text names most often, the first of equals. */
function mostNamed(entities: readonly LinkedEntity[]): string | null {
  const counts = new Map<string, number>();
  for (const { type, code, canonical } of entities)
    if (type === 'place' && code !== null) counts.set(canonical, (counts.get(canonical) ?? 0) + 1);
  let most: string | null = null;
  for (const [name, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = name;
  return most;
}
