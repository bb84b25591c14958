/** Papers: titles in 《》, plans of the five-year kind, known laws, numbered first documents of the year. */
import { DOCUMENT_HEADS, LAWS } from '../../lexicon/documents';
import { wordClass } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { document, wholeMatches } from './document';
import { KnownWords } from './gazetteer';
import { pairStart } from './place';
import { listItems, type NameRecognizer, type NameText } from './text';
import { listedLaws, unmarkedPapers } from './unmarked-papers';

const TITLE = sought(/《[^《》]{1,80}》/g);
/** 纪录片《…》, 小品《…》、歌曲《…》, 《…》获文华奖: works of art are no papers. */
const ART = /(?:[影片剧歌曲舞]|小品|小说|串烧|快板|相声|节目|综艺|动漫|交响乐|评书|诗集|散文|绘本|演出|巡演)$/;
const PRIZED = /^[^,。;]{0,8}(?:文华奖|群星奖|五个一工程|金鸡奖|飞天奖|百花奖|梅花奖|金鹰奖|白玉兰奖)/;
function isArt(folded: string, start: number, end: number): boolean {
  let ahead = folded.slice(Math.max(0, start - 40), start);
  // 歌曲《…》、《…》: the titles before it in the list.
  while (/》[、和]?$/.test(ahead) && ahead.includes('《')) ahead = ahead.slice(0, ahead.lastIndexOf('《'));
  return ART.test(ahead) || PRIZED.test(folded.slice(end, end + 16));
}
const FIVE_YEAR_PLAN = sought(
  /[“"](?:八五|九五|十五|十一五|十二五|十三五|十四五|十五五|[一二三四五六七]五)[”"](?:[\u4e00-\u9fff]{0,14}?(?:发展)?规划(?:纲要)?(?:和(?:二○三五|2035)年远景目标(?:纲要)?)?|计划(?:纲要)?)|(?:二○三五|2035)年远景目标纲要|第(?:[一二三四五六七八九十]{1,3})个五年(?:计划|规划)(?:纲要)?/g,
);
/** 国民经济和社会发展第八个五年计划纲要 without title marks */
const OUTLINE = sought(
  /发展国民经济(?:的)?(?:第[一二三四五六七八九十]{1,3}个五年|十年)(?:规划|计划)(?:纲要)?|国民经济和社会发展(?:[\u4e00-\u9fff“”、]{2,24}?(?:规划|计划)纲要(?:和(?:二○三五|2035)年远景目标(?:纲要)?)?|(?:第[一二三四五六七八九十]{1,3}个五年|[“"][一二三四五六七八九十]{2,3}[”"])(?:规划|计划)(?:和(?:二○三五|2035)年远景目标(?:纲要)?)?)/g,
);
/** 国家中长期教育改革和发展规划纲要, 中国农村扶贫开发纲要, 中英联合声明: papers of states, by opening and head. */
const STATE_PAPER = sought(
  /(?:国家|全国|中国|新时代)(?!级)[\u4e00-\u9fff]{4,22}?(?:规划纲要|实施纲要|发展纲要|开发纲要|行动纲要|战略纲要)/g,
);
const TREATY_HEAD = sought(
  /(?:联合公报|联合声明|联合宣言|和平友好条约|友好合作条约|自由贸易协定|自贸协定|投资协定|框架协议|共同宣言|基础条约|第[一二三四]阶段(?:经贸协议|贸易协议|协定|协议)|(?:自贸区|自由贸易区)升级议定书)/g,
);
/** 云江省中医药条例: a place and what its law is about. */
const LOCAL_LAW = sought(/[\u4e00-\u9fff]{6,24}?条例(?![\u4e00-\u9fff]?[》草])/g);
const FIRST_PAPER = sought(/(?:中央|省委|市委)(?:1|一)号文件/g);
/** A line that is a title by itself: 关于…的意见, 2007年…政府工作报告. */
const LINE_TITLE = new RegExp(`^(?:关于[\\u4e00-\\u9fff“”、\\d]{4,50}的|)(?:${DOCUMENT_HEADS.join('|')})$`);
/** 云江县人民政府关于…的报告: a paper by its issuer, as a line of its own. */
const ISSUED_LINE = new RegExp(
  `^[\\u4e00-\\u9fff]{2,20}(?:人民政府|委员会|常委会|办公[室厅]|[局厅委院部])关于[\\u4e00-\\u9fff“”、\\d]{4,50}的(?:${DOCUMENT_HEADS.join('|')})$`,
);
/** 云江省工业互联网行动计划（2021—2023年） as a line of its own. */
const LINE_PAPER =
  /^[\u4e00-\u9fff“”、]{6,40}(?:行动计划|三年行动计划|规划纲要|规划|纲要|实施方案|工作方案|总体方案|条例|管理办法|实施办法|暂行办法|考评办法|考核办法|评价办法|奖励办法|暂行规定|实施细则|实施意见|指导意见|若干意见|若干措施|若干规定)(?:[(](?:\d{4}[\u4e00-\u9fff—–~-]{1,3}\d{4}年?|试行|暂行|草案|修订)[)])?$/;
/** 比五年计划原定: the plan of the years in which there was but one. */
const BARE_PLAN = sought(/(?<![个一二三四五六七八九十”"])五年计划(?![”"])/g);
const REPORT_LINE =
  /^(?:\d{4}年[\u4e00-\u9fff]{2,12}|[\u4e00-\u9fff]{2,12}(?<![日月])\d{4}年|\d{4}年?)(?:人民)?政府工作报告$|^[\u4e00-\u9fff]{2,12}(?:人民)?政府工作报告[(]\d{4}年?[)]$/;
/** 云江市|政府工作报告指出: a report by whose it is. */
const PLACED_REPORT = sought(/(?:人民)?政府工作报告/g);
/** 落实…实施方案, 编制…规划: a paper that the text names without marks. */
const NAMED_PAPER = sought(
  /(?:落实|编制|出台|印发|制定|制订|实施|执行|修订|颁布|发布|通过)(?:好|完成|了)?(?:新修订的)?([\u4e00-\u9fff]{4,22}?(?:国家方案|实施方案|总体方案|行动方案|工作方案|规划纲要|行动纲要|实施意见|指导意见|若干意见|管理办法|暂行办法|实施办法|条例))(?![\u4e00-\u9fff]?(?:和|、))/g,
);

/** 纳入云江高速公路网规划: a place and a field before 规划, after or before a verb of approving. */
const PLACED_PLAN = sought(
  /(?<=纳入|列入|签署|获批|批复|印发|发布|出台|根据|依据|按照|落实|实施|编制|完成|[、,。;]|^)([\u4e00-\u9fff]{5,24}?)(?:发展规划|建设规划|总体规划|规划纲要|规划)(?=[,。、;)]|$|正式|获批|批复|印发|发布|出台|签署|编制|通过|和)/g,
);

const laws = new KnownWords(LAWS);

/** 北部湾发展规划, 云江市国土空间规划: a place and a field before 规划, and a border behind it. */
const PLAN_HEAD = sought(/(?:规划纲要|规划)(?=[,。、;)]|$|和|及|等|正式|获|批复|印发|发布|出台|编制|通过)/g);
/** 编制城镇体系总体规划、海洋功能区划等30多项规划: papers one by one before their class. */
const PLAN_LIST = sought(
  /(?:编制|修编|修订|制定|制订|出台|印发|颁布|完成)(?:和(?:修编|修订|实施))?(?:了|好|完成)?([\u4e00-\u9fff]{4,18}(?:规划|区划|方案|条例|办法)(?:、[\u4e00-\u9fff]{4,18}){1,8})等\d{0,3}[余多]?[个项部]?[\u4e00-\u9fff]{0,6}(?:规划|方案|法规|条例|制度|文件|办法)/g,
);
/** 世界遗产名录, 非遗代表作名录, with the body that keeps it. */
const HERITAGE = sought(
  /(?:联合国教科文组织)?(?:世界(?:文化|自然|记忆|灌溉工程)?遗产(?:预备)?名[录单]|(?:人类)?非物质文化遗产(?:代表作|代表性项目)名录|世界记忆名录|国际重要湿地名录)/g,
);

export const documents: NameRecognizer = {
  id: 'documents',
  *find(text: NameText) {
    const { folded } = text;
    for (const { index, 0: title } of TITLE.in(text))
      if (!isArt(folded, index, index + title.length)) yield document(index, index + title.length, 'title-marks');
    yield* wholeMatches(text, FIVE_YEAR_PLAN, 'five-year-plan');
    for (const match of OUTLINE.in(text)) {
      const start = text.atomEndingAt(match.index)?.start ?? match.index;
      yield document(start, match.index + match[0].length, 'plan-outline');
    }
    for (const match of STATE_PAPER.in(text)) {
      if (!/[的了在等、]/.test(match[0])) yield document(match.index, match.index + match[0].length, 'state-paper');
    }
    for (const match of TREATY_HEAD.in(text)) {
      const atom = text.atomEndingAt(match.index);
      if (atom && atom.kind !== 'division') yield document(atom.start, match.index + match[0].length, 'treaty');
    }
    for (const match of LOCAL_LAW.in(text)) {
      const atom = text.atoms.find(
        ({ start, end }) => start >= match.index && start <= match.index + 4 && end <= match.index + 12,
      );
      const name = atom ? folded.slice(atom.start, match.index + match[0].length) : '';
      if (atom && name.length - (atom.end - atom.start) >= 4 && !/[的了在等、将对]|出台|制定|修订|通过/.test(name))
        yield document(atom.start, match.index + match[0].length, 'local-law');
    }
    yield* wholeMatches(text, FIRST_PAPER, 'first-paper');
    const line = LINE_PAPER.exec(folded);
    if (
      line &&
      (text.atomStartingAt(0) || /^(?:国家|全国|中国)/.test(folded)) &&
      !/[的了,。;]|印发|出台|制定|发布|编制|落实|通过|审议|召开|提出|批复|根据/.test(folded)
    )
      yield document(0, folded.length, 'title-line');
    if (/^(?:政 ?府 ?)?工 ?作 ?报 ?告$/.test(folded.trim().replace(/　/g, ' ')))
      yield document(0, folded.length, 'title-line');
    yield* wholeMatches(text, BARE_PLAN, 'five-year-plan');
    if (REPORT_LINE.test(folded) || (folded.startsWith('关于') && LINE_TITLE.test(folded)) || ISSUED_LINE.test(folded))
      yield document(0, folded.length, 'title-line');
    for (const match of PLACED_REPORT.in(text)) {
      const home = text.atomEndingAt(match.index);
      if (home?.division) yield document(home.start, match.index + match[0].length, 'placed-report');
    }
    for (const match of NAMED_PAPER.in(text)) {
      const name = match[1] ?? '';
      if (/[的了在等]|范围|^(一|各|相关|有关|全|本|国家|具体|年度)/.test(name)) continue;
      const start = match.index + match[0].length - name.length;
      yield document(start, start + name.length, 'named-paper');
    }
    for (const match of PLACED_PLAN.in(text)) {
      const head = match.index + (match[1] ?? '').length;
      let start = match.index;
      while (wordClass(text.folded.slice(start, start + 2)) === 'verb') start += 2;
      const opening = text.atoms.find((atom) => atom.start >= start && atom.start <= start + 6 && atom.end + 3 <= head);
      if (!opening || /[的了在对等]|[纳列]入|落实|编制/.test(text.folded.slice(start, head))) continue;
      yield document(start, match.index + match[0].length, 'placed-plan');
    }
    for (const match of PLAN_HEAD.in(text)) {
      const edge = text.leftEdge(match.index);
      if (!edge.placed || edge.inner < 2 || /[的了在对等]/.test(folded.slice(edge.start, match.index))) continue;
      yield document(pairStart(text, edge.start), match.index + match[0].length, 'placed-plan');
    }
    for (const match of PLAN_LIST.in(text)) {
      const list = match[1] ?? '';
      for (const item of listItems(list, match.index + match[0].indexOf(list))) {
        const name = text.slice(item).replace(/^(?:和|并|了|好)/, '');
        if (/(?:规划|区划|方案|条例|办法)$/.test(name) && name.length >= 5 && !/[的了等]|^(?:各|相关|专项)/.test(name))
          yield document(item.end - name.length, item.end, 'listed-paper');
      }
    }
    yield* unmarkedPapers(text);
    yield* wholeMatches(text, HERITAGE, 'register');
    const ends = new Set<number>();
    for (const { start, end } of laws.in(text)) {
      // 立法, 司法 and 依法 end in no law's name; 劳动法规, 水法治 go on.
      if (
        (end - start > 2 || /^宪法(?!修|宣|学|法|日|精|意|权|实)/.test(folded.slice(start, start + 3))) &&
        !/^[规律治人官院]/.test(folded.slice(end, end + 1))
      ) {
        ends.add(end);
        yield document(start, end, 'known-law');
      }
    }
    if (ends.size > 0) yield* listedLaws(text, ends);
  },
};
