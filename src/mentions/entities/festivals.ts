/** Festivals by plain words: 长寿文化节, 草原赛马节, 桃花节, between borders and without a verb (泼水节 and 春节 have their own rules). */
import { sought } from '../patterns/pattern';
import { itemStart } from './neighbours';
import { isNamePart } from './place';
import { candidatesOf, type NameCandidate, type NameText } from './text';

const event = candidatesOf('event');

/** What is celebrated. The first words are of every town and need a name of their own before them. */
const FESTIVAL = sought(
  /(?:(文化旅游|旅游文化|文化艺术|文化|旅游|艺术|音乐|电影|戏剧|戏曲|美食|购物|消费|民俗|科技|体育|读书|丰收)|采摘|赏花|赏月|观鱼|啤酒|冰雪|滑雪|赛马|长跑|龙舟|帆船|风筝|葡萄|枸杞|荔枝|龙虾|螃蟹|西瓜|草莓|杜鹃|牡丹|[桃梨樱杏荷菊梅茶花果鱼蟹虾枣瓜橘柑橙莲稻麦羊酒])节(?![日目假气约制能点水奏电省俭育庆令选前后期间])/g,
);
/** Classes of festivals. */
const CLASS =
  /^(?:各|系列|大型|群众|乡村|农民|校园|社区|民间|传统|民族|特色|首届|本届|地方|少数民族|公共|农事|节庆|一批|高规格|国际|全国|全省|全市)*$/;

export function* festivals(text: NameText): Iterable<NameCandidate> {
  for (const match of FESTIVAL.in(text)) {
    const end = match.index + match[0].length;
    const start = itemStart(text, match.index);
    const own = text.folded.slice(start, match.index);
    if (/[等个场届的]/.test(own) || !isNamePart(text, text.atomStartingAt(start)?.end ?? start, match.index)) continue;
    if (match[1] ? own.length < 2 || CLASS.test(own) : end - start < 3) continue;
    yield event(start, end, 'festival');
  }
}
