/** The organs of the town or subdistrict whose report it is: 镇政府, 镇党委, 街道办事处 name one body there and a class elsewhere. */
import { fold } from '../../prose/fold';
import { NOT_ONE } from './body';
import type { ShortForm } from './short-forms';

/** 云汀镇政府工作报告, 柳林街道2025年工作总结; 乡镇, 城镇 and 乡村 are classes. */
const TOWN =
  /(街道|(?<![乡城小集])镇|(?<![城家老故返下])乡)(?=人民政府|政府|党委|党工委|办事处|办(?!法)|[0-9○一二三四五六七八九]{4}年|年度|工作|目标|[上下]半年|召开|举行|开展|启动|组织|第[一二三四五六七八九十])/;
const OF_TOWN = ['人民政府', '政府', '党委', '委', '人大主席团', '人大', '纪委'];
const OF_SUBDISTRICT = ['办事处', '党工委', '人大工委', '纪工委'];

export const ORGAN_OF_HOME = 'organ-of-home';

export function homeOrgans(title: string | null): ShortForm[] {
  const level = TOWN.exec(fold(title ?? ''))?.[1];
  if (level === undefined) return [];
  return (level === '街道' ? OF_SUBDISTRICT : OF_TOWN).map((organ) => ({
    form: level + organ,
    type: 'organization',
    canonical: level + organ,
    reason: ORGAN_OF_HOME,
  }));
}

/** Not 各镇党委, 全镇人大代表, 云汀镇政府 (which is a name by itself). */
export function isHomeOrgan(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  // 镇委会, 镇委员
  if (text.charAt(end - 1) === '委' && /[员会托派]/.test(text.charAt(end))) return false;
  return !NOT_ONE.test(before) && !/[\u4e00-\u9fff]代表/.test(text.slice(end - 1, end + 2));
}
