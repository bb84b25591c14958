/** Shapes by which a quoted phrase without a number is the name of an initiative: what stands right behind it, or how it is built. */
import { isCommonWord, wordClass } from '../../lexicon/names';
import { QUOTED_POLICIES } from '../../lexicon/programmes';

/** “揭榜挂帅”机制, “保定工匠”品牌: these have names of their own. */
const NAMED_THING =
  /^[”"](?:建设|工作(?!作风|会|要求|组|队|人员|报告|方案|标准|方法)|品牌|机制|制度|系列|效应|工作法|联盟|服务队|专班)(?![性化型])/;
/** “人工智能+消费”, “平台＋大脑”: two fields joined. */
const JOINED = /^[\u4e00-\u9fffA-Za-z0-9]{2,8}[+＋×][\u4e00-\u9fffA-Za-z0-9]{2,8}$/;
/** “公司+农户”模式: how things work together. */
const AS_MODEL =
  /^[”"](?:的)?(?:新)?(?:协同|协调|联动|联结|合作)?(?:发展|经营|运营|运行|新)?(?:模式|机制|协同|协调|联动|优势|格局|民生)/;
/** “1小时高铁圈”, “十五分钟生活圈” */
const CIRCLE = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3}|半)个?(?:小时|分钟)[\u4e00-\u9fff]{0,9}圈$/;
/** What a phrase of parts of one length is made for. */
const PURSUED_BEFORE =
  /(?:实施|推进|推动|贯彻|落实|实现|围绕|按照|沿着|形成|打造|构建|深化|推行|建设[\u4e00-\u9fff]{0,4}的|省委|市委|区委|县委|州委|旗委)$/;
const PURSUED_AFTER = /^[”"](?:的)?(?:发展)?(?:战略|部署|目标(?!要求)|思路|格局|系列|布局|战略部署|工作思路|方针)/;
/** 坚持“政府引导、市场运作”: a principle, no name. */
const PRINCIPLE =
  /(?:坚持|必须|按照|遵循|把握|突出|弘扬|锤炼|做到|秉持|体现|既|又|落实)(?:好|了)?[“"]?$|(?:原则|要求|方针)$/;
const PRINCIPLE_AFTER =
  /^[”"](?:(?:的)?(?:[\u4e00-\u9fff]{0,2})(?:原则|要求|作风|精神|理念|方式|方法|思维|态度|氛围|环境|机制|模式|优势)|的(?!战略|部署|目标|思路|格局|布局|方针|发展))/;

/**
 * @param inner the quoted phrase, `before` what stands in front of the quote, `after` the closing quote and what follows.
 */
export function isBrandByShape(inner: string, before: string, after: string): boolean {
  if (QUOTED_POLICIES.has(inner) || CIRCLE.test(inner) || (JOINED.test(inner) && !AS_MODEL.test(after))) return true;
  if (inner.includes('、')) return isSlogan(inner, before, after);
  return NAMED_THING.test(after) && isCoined(inner) && !PRINCIPLE.test(before);
}

/** “县乡一体、条抓块统”: parts of one length. */
function isSlogan(inner: string, before: string, after: string): boolean {
  const parts = inner.split('、');
  const length = parts[0]?.length ?? 0;
  if (length < 2 || length > 6 || !parts.every((part) => part.length === length)) return false;
  if (PRINCIPLE_AFTER.test(after)) return false;
  return PURSUED_AFTER.test(after) || (PURSUED_BEFORE.test(before) && !PRINCIPLE.test(before));
}

/** Four characters and more, or a number, that no dictionary has: not “生命线”建设. */
function isCoined(inner: string): boolean {
  return /^[\u4e00-\u9fffA-Za-z0-9]{4,10}$/.test(inner) && !isCommonWord(inner) && wordClass(inner) === null;
}
