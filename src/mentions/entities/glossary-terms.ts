/** Terms that a report's glossary explains: 3.“一表通办”：…, 7.“4+2”联动模式：… A coined term before its colon names an initiative. */
import { CALLS } from '../../lexicon/programmes';
import { programme } from './programme';
import type { NameCandidate, NameText } from './text';

/** The term that opens a line, behind its number where the line is no list item, before a colon and what it means. */
const TERM =
  /^[\s　]*(?:[([［]?(?:\d{1,3}|[①-⑳])[)\]］]?[.．、]?[\s　]{0,2})?([\u4e00-\u9fff]{0,16}[“"][^“”"。；:：]{2,18}[”"][\u4e00-\u9fff]{0,14})[:：](?=.{6})/;
/** Plans of five years are papers. */
const PAPER = /[“"](?:[一二三四五六七八九十]{1,3}五|[八九]五)[”"]|规划$|方案$|意见$/;
/** 四级三类, 五个认同: sets of things and calls. */
const SET = /^[一二三四五六七八九十两](?:级|个|大|类|种|项|条|重点|维|股|型)/;
/** What stands outside a name, and kinds of firms and people. */
const OUTSIDE = /(?:建设|工作|经验|企业|人才|工厂|产品|人员|群体|家庭|地区|问题|现象|要求|目标|原则|精神|理念)$/;

/** The whole term where it goes on beside the quotes, else what stands in them. */
export function* glossaryTerms(text: NameText): Iterable<NameCandidate> {
  const match = TERM.exec(text.folded);
  const term = match?.[1];
  if (!match || !term || PAPER.test(term)) return;
  const start = match[0].length - 1 - term.length;
  const open = term.search(/[“"]/);
  const close = open + 1 + term.slice(open + 1).search(/[”"]/);
  if (close < term.length - 1) {
    if (!OUTSIDE.test(term)) yield programme(start, start + term.length, 'glossary-term');
    return;
  }
  const inner = term.slice(open + 1, close);
  if (open === 0 && !CALLS.has(inner) && !SET.test(inner) && !OUTSIDE.test(inner))
    yield programme(start + 1, start + close, 'glossary-term');
}
