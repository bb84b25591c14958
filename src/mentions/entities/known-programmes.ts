/** Initiatives that the country knows by name, craft by series and number, and water led from one place into another. */
import { GENERAL_AIMS, KNOWN_PROGRAMMES } from '../../lexicon/programmes';
import { wordClass } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { KnownWords } from './gazetteer';
import { programme } from './programme';
import type { NameCandidate, NameText } from './text';

const known = new KnownWords(KNOWN_PROGRAMMES.filter((name) => !GENERAL_AIMS.has(name)));

/** 三北防护林|工程: the head noun belongs to a known name. */
const HEAD_NOUN =
  /^(?:三年行动计划|三年行动|行动计划|[一二三四五]线(?:工程)?|[中东西]线(?:工程)?|工程|战略|行动|计划|倡议)(?!师|队|量|地|部署)/;

/** 引大入秦工程, 引黄济青, 东深供水: water led from one place into another; 嫦娥四号, 神舟十八号: craft by their series and number. */
const WATER = sought(/(?<![吸牵指索导接招])引[\u4e00-\u9fff]{1,2}(?:入|济|补|调|进)[\u4e00-\u9fff](?:工程)?/g);
const CRAFT = sought(
  /[“"]?(?:神舟|嫦娥|天舟|天问|天宫|长征|祝融|玉兔|羲和|夸父|风云|实践|鹊桥|力箭|谷神星|东方红|蛟龙|奋斗者|海牛|雪龙|探索|吉林)[”"]?[一二三四五六七八九十\d]{1,3}号/g,
);

export function* knownProgrammes(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of CRAFT.in(text)) yield programme(match.index, match.index + match[0].length, 'craft');
  for (const match of WATER.in(text)) {
    const inner = match[0].slice(1, 3);
    // 引来|济南客商, 引黄济宁
    const led = wordClass(match[0].slice(0, 2));
    if (
      (led !== null && !/^引[江黄汉淮滦洮大]/.test(match[0])) ||
      wordClass(inner) !== null ||
      /[进入]/.test(inner[0] ?? '')
    )
      continue;
    if (!match[0].endsWith('工程') && !/[济补]/.test(match[0])) continue;
    yield programme(match.index, match.index + match[0].length, 'water-work');
  }
  for (const { start, end } of known.in(text)) {
    const tail = HEAD_NOUN.exec(folded.slice(end, end + 4))?.[0].length ?? 0;
    // 合肥中欧班列: the trains of one place.
    const home = folded.startsWith('中欧班列', start) ? text.atomEndingAt(start)?.start : undefined;
    yield programme(home ?? start, end + tail, 'known-programme');
  }
}
