/** Organs of a level or a place, and what stands with them: 市委, 岳阳市人大常委会, 工会、妇联, 省防汛指挥部. */
import { byLength } from '../../lexicon/by-length';
import { LOCAL_ORGANS } from '../../lexicon/bodies';
import { isCommonWordAt } from '../../lexicon/names';
import { sought } from '../patterns/pattern';
import { body, LEVEL, NOT_ONE, organStart } from './body';
import type { NameCandidate, NameText } from './text';

const ORGAN = sought(new RegExp(`(?:中共|中国共产党|共青团)?(${LEVEL})?(${byLength(LOCAL_ORGANS)})`, 'g'));
/** 团省委, 团市委 */
const YOUTH_LEAGUE = sought(/团(?:中央|自治区党?委|[省市区县州]委)/g);

/** 云山地委, 地委、行署: the committee of a prefecture; 土地委托 and 各地委派 hold none. */
const PREFECTURE = sought(/地委(?![员托派任屈婉])/g);

function* prefectures(text: NameText): Iterable<NameCandidate> {
  for (const match of PREFECTURE.in(text)) {
    const place = text.atomEndingAt(match.index) ?? text.atomEndingAt(match.index + 1);
    const alone =
      !isCommonWordAt(text.folded, match.index - 1, match.index + 1) &&
      !/[各当属本外内]/.test(text.at(match.index - 1));
    if (place || alone) yield body(place?.start ?? match.index, match.index + 2, 'local-organ');
  }
}

/** 中央第三生态环境保护督察组, 省委第二巡视组: groups sent out under a number. */
const SENT = sought(
  /(?:中央|国务院|(?:自治区|省|市|县|区)?党?委)(?:第[一二三四五六七八九十\d]{1,3})?(?:生态环境保护|生态环保|环境保护|环保|生态环境|土地|安全生产|乡村振兴|纪检监察)?(?:督察组|巡视组|巡察组|督导组|指导组|督查组)/g,
);

function* sentGroups(text: NameText): Iterable<NameCandidate> {
  if (!text.folded.includes('组')) return;
  for (const match of SENT.in(text)) {
    const start = /^[中国]/.test(match[0]) ? match.index : organStart(text, match.index);
    if (start !== null) yield body(start, match.index + match[0].length, 'sent-group');
  }
}

/** 工会、共青团、妇联: mass bodies name themselves where two of them stand together; 市法院、检察院 too. */
const MASS_BODIES =
  '总工会|工会|共青团|团委|妇联|工商联|科协|侨联|文联|残联|红十字会|社科联|作协|记协|台联|贸促会|计生协|关工委';
const MASS_BODY = new RegExp(MASS_BODIES, 'g');
const MASS = sought(new RegExp(`(?:${MASS_BODIES})(?:[、和](?:${MASS_BODIES})){1,8}`, 'g'));
const JUDICIAL = sought(/(?<=[院大府会])[、和](法院|检察院|政协|纪委监委|监委)(?![长席委])/g);

function* besideOrgans(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of MASS.in(text)) {
    if (
      /[组干主][织部席]/.test(folded.slice(match.index + match[0].length, match.index + match[0].length + 2)) ||
      NOT_ONE.test(folded.slice(Math.max(0, match.index - 2), match.index))
    )
      continue;
    for (const part of match[0].matchAll(MASS_BODY))
      yield body(match.index + part.index, match.index + part.index + part[0].length, 'mass-body');
  }
  for (const match of JUDICIAL.in(text)) {
    if (
      !/[省市县区旗州级](?:人民|中级|中级人民|高级|高级人民)?(?:法院|检察院|人大|政府|人大常委会)$/.test(
        folded.slice(Math.max(0, match.index - 10), match.index),
      )
    )
      continue;
    yield body(match.index + 1, match.index + match[0].length, 'mass-body');
  }
}

/** 玉带街道办事处: the office of a known subdistrict. */
const SUBDISTRICT_OFFICE = sought(/街道办事处/g);

function* subdistrictOffices(text: NameText): Iterable<NameCandidate> {
  for (const match of SUBDISTRICT_OFFICE.in(text)) {
    const town = text.atomEndingAt(match.index + 2);
    if (town) yield body(town.start, match.index + match[0].length, 'local-organ');
  }
}

/** 省推进云桥发展专项工作组, 市融资工作组, 县防汛指挥部: a level, a task and a group for it. */
const TASK_GROUP = sought(
  new RegExp(
    `${LEVEL}([\\u4e00-\\u9fff“”]{2,22}?)(?:领导小组办公室|领导小组|专项工作组|工作专班|工作组|考核组|督查组|督导组|巡察组|指挥部办公室|指挥部|联席会议办公室)`,
    'g',
  ),
);

function* taskGroups(text: NameText): Iterable<NameCandidate> {
  for (const match of TASK_GROUP.in(text)) {
    if (
      /[的了各在]|成立|组建|设立|派出|、.{0,40}[省市县区]/.test(match[1] ?? '') ||
      /^(?:级|委|政府)/.test(match[1] ?? '')
    )
      continue;
    if (NOT_ONE.test(text.folded.slice(Math.max(0, match.index - 2), match.index))) continue;
    const start = organStart(text, match.index);
    if (start !== null && !isCommonWordAt(text.folded, start - 1, start + 1))
      yield body(start, match.index + match[0].length, 'task-group');
  }
}

export function* localOrgans(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  yield* prefectures(text);
  yield* sentGroups(text);
  yield* besideOrgans(text);
  yield* subdistrictOffices(text);
  yield* taskGroups(text);
  for (const match of YOUTH_LEAGUE.in(text)) yield body(match.index, match.index + match[0].length, 'local-organ');
  for (const match of ORGAN.in(text)) {
    const level = match[1];
    const organ = match[2] ?? '';
    const end = match.index + match[0].length;
    const levelStart = end - organ.length - (level?.length ?? 0);
    // A place that ends in the level's own character: 重庆市|委, 巴南区|政府.
    const place = text.atomEndingAt(end - organ.length) ?? text.atomEndingAt(levelStart);
    const next = folded.slice(end, end + 2);
    if (/^委(?:员|托|派|任|屈|婉|以)/.test(organ.slice(-1) + next)) continue;
    const prefix = /(?:中共|中国共产党|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)$/.exec(
      folded.slice(Math.max(0, (place?.start ?? levelStart) - 5), place?.start ?? levelStart),
    );
    const start = (place?.start ?? levelStart) - (prefix?.[0].length ?? 0);
    if (NOT_ONE.test(folded.slice(Math.max(0, start - 2), start)) && !place) continue;
    if (place) {
      if (organ === '委' && !/[省市区县州旗盟]/.test(text.at(end - 2))) continue;
      if (place.kind === 'country' ? organ !== '政府' : place.kind !== 'division') continue;
      yield body(start, end, 'local-organ');
    } else if (level) {
      if (organ === '法院' && level === '区') continue;
      if (/[镇乡]/.test(level)) {
        // 朱泾镇党委 is a body, 乡镇党委 and 镇党委 are classes.
        const edge = text.leftEdge(levelStart);
        if ((edge.placed || edge.unknown >= 2) && edge.start < levelStart) yield body(edge.start, end, 'local-organ');
        continue;
      }
      if (/^(?:区|市|县|省)级/.test(level + next)) continue;
      yield body(prefix ? start : (organStart(text, levelStart) ?? start), end, 'local-organ');
    } else if (/^(?:行署|行政公署)$/.test(organ)) {
      if (!/^[长]/.test(next)) yield body(start, end, 'local-organ');
    } else if (/^(?:人大|政协)(?:常委会)?$/.test(organ)) {
      // 人大及其常委会, 政协民主监督; 人大代表 and 政协委员 are people.
      if (
        /^(?:及其|监督|民主|的?(?:法律|工作)监督|依法)/.test(folded.slice(end, end + 6)) &&
        folded[start - 1] !== '国'
      )
        yield body(start, end, 'local-organ');
    }
  }
}
