/** Counties of one character and 县 (滑县, 代县), which prose writes by chance too: 副|代县长, 建成县城, 应县委邀请. */
import { isLeftBorder, wordClassAt } from '../../lexicon/names';

/** Characters that are words before 县: 应县委邀请, 新县城, 代县长. */
const WORDS = new Set('和成应高道定代富兴理单开文新南古容随房宁环云城景康易礼息吉义');
/** Behind these 县 opens another word: 县域, 县级, 县长. */
const NEVER_AFTER = new Set('域级乡区直市镇长际志以');
/** And behind a word of one character these as well: 县城, 县委, 县里. */
const ORGAN_AFTER = new Set('城委纪里内外处局情庆中政人强');

/** Whether the two characters at `start` are a county by themselves: no word crosses their borders and none makes a sentence of them. */
export function isBareCounty(text: string, start: number): boolean {
  const next = text[start + 2] ?? '';
  if (NEVER_AFTER.has(next)) return false;
  if (WORDS.has(text[start] ?? '') && ORGAN_AFTER.has(next) && !text.startsWith('人民政府', start + 2)) return false;
  return opens(text, start);
}

/** At a mark, behind a particle or a verb, and in no word that goes on into the name. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (!/[\u4e00-\u9fff]/.test(before) || (isLeftBorder(before) && !WORDS.has(text[at] ?? ''))) return true;
  if (wordClassAt(text, at - 1, at + 1) !== null || wordClassAt(text, at - 2, at + 1) !== null) return false;
  const kind = wordClassAt(text, at - 2, at);
  return isLeftBorder(before) || kind === 'verb' || kind === 'function';
}
