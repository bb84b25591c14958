/** People: a name after a post, before a post or a verb of speech, in a by-line; names of minorities with a middle dot. */
import { byLength } from '../../lexicon/by-length';
import { AFTER_NAME_POSTS, FOREIGN_POSTS, POST_SOURCE, ROLE_NOUNS } from '../../lexicon/posts';
import { isCommonWord, wordClass } from '../../lexicon/names';
import { surnameAt } from '../../lexicon/surnames';
import { sought } from '../patterns/pattern';
import { isName, nameEnd, nameStart } from './person-names';
import { rosters } from './rosters';
import { listItems, type NameCandidate, type NameRecognizer, type NameText } from './text';

const POST = sought(new RegExp(`${POST_SOURCE}(?:、(?=[\\u4e00-\\u9fff]))?`, 'g'));
const BY_LINE = sought(
  /(?:本报记者|记者|通讯员|特约记者|实习生|责任编辑|编辑|责编|作者|摄影|供稿|撰稿|校对|审核|翻译|整理)[:：| ]{0,2}([\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,4})(?=[)）\]】\s,，。]|$)/g,
);
/** （2003年1月9日 陆文清）: the line under a report's title. */
const SPOKEN = sought(/[(]\d{4}年\d{1,2}月\d{1,2}日[ \u3000]*([\u4e00-\u9fff]{2,4})[)]/g);
const PHOTO = sought(/(?:^|[。！？;)(\s])([\u4e00-\u9fff]{2,4})[ 　]{0,2}摄(?![影像制取入食氏])/g);
const HONOURED = sought(new RegExp(`(?:${byLength(AFTER_NAME_POSTS)})`, 'g'));

const person = (start: number, end: number, title: string | null, reason: string): NameCandidate => ({
  start,
  end,
  type: 'person',
  title,
  affiliation: null,
  reason,
});

const FOREIGN = new RegExp(`^(?:${FOREIGN_POSTS.join('|')})$`);
/** How short a name written by sound may be: after posts that only other states have, after ones that they have too, after others. */
const leastOf = (post: string): number =>
  /^(?:总统|首相|国务卿|外长|国王)$/.test(post) ? 2 : FOREIGN.test(post) ? 3 : 4;
const ROLE = sought(new RegExp(`(?:${ROLE_NOUNS.join('|')})`, 'g'));
/** 选举陆文清为主席, 陆文清任市长, 接受陆文清辞去. */
const APPOINTED = sought(
  /(?:选举|任命|补选|提名|接受|决定|^|[。;,、])([\u4e00-\u9fff]{2,4}?)(?:同志)?(?:为[\u4e00-\u9fff]{0,12}(?:长|主席|主任|书记|委员|代表)|辞去|担任|不再担任|任[\u4e00-\u9fff]{0,12}(?:长|主席|主任|书记|委员)(?=$|[,。;、)]))/g,
);
/** 陆文清被授予称号 */
const AWARDED = sought(/(?<=^|[,。;、])([\u4e00-\u9fff]{3})(?:同志)?被(?:授予|评为|追授|任命|选为|命名|表彰|推选)/g);
/** 学习陆文清、赵岚、孙立群等先进典型: names alone before what praises them. */
const HONOURED_LIST = sought(
  /(?<=学习|[像以有现了对、,。;]|^)((?:(?!等)[\u4e00-\u9fff]){2,4}(?:、(?:(?!等)[\u4e00-\u9fff]){2,4}){1,9})等?(?:\d{1,3}[名位]|[一二三四五六七八九十]{1,3}[名位])?(?:同志|先生|先烈|烈士|[先优革老][\u4e00-\u9fff]{1,5}(?:典型|模范|人物|代表|家|者)|英雄|英模|劳模|模范|领导同志|委员|院士)/g,
);

/** 陆文清、赵岚、孙立群荣登“好人榜”: a list of names alone at a clause's start, and what befell them. */
const CITED = sought(
  /(?<=^|[。;,:])([\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){1,9})等?(?:\d{1,3}[名位人])?(?:荣登|荣获|荣膺|荣立|当选|入选|获评|获颁|获得|喜获|摘得|夺得|勇夺|被授予|被评为|被追授)/g,
);
/** 赵岚家庭获评: the household of one. */
const HOUSEHOLD = sought(/(?<=^|[。;,、:])([\u4e00-\u9fff]{2,4})(?:家庭|夫妇)(?=获|荣|被|当选|入选|喜)/g);

/** 副区长(提名人选) 陆文清: how the post is held. */
const IN_OFFICE = /^\((?:提名人选|候选人|人选|代|代理|兼|拟任|主持工作|[一二三四]级[\u4e00-\u9fff]{2,4})\)/;

/** 副市长陆文清、赵岚、孙立群出席: names that follow one by one. Each is a surname and one or two characters before a border. */
function* beside(folded: string, from: number): Iterable<NameCandidate> {
  let at = from;
  while (/[、 ]/.test(folded[at] ?? '')) {
    const end = Math.max(nameEnd(folded, at + 1), itemEnd(folded, at + 1));
    if (end <= at + 1) return;
    yield person(at + 1, end, null, 'listed-person');
    at = end;
  }
}

/** 曹和家 between two marks of a list of people, though 和 joins elsewhere; `at` where no such item stands. */
function itemEnd(folded: string, at: number): number {
  const item = /^[\u4e00-\u9fff]{3}(?=[、等])/.exec(folded.slice(at, at + 4))?.[0];
  return item !== undefined && surnameAt(item, 0) > 0 && wordClass(item) === null ? at + item.length : at;
}

/** 陆文清（左一）: who is who in a picture. */
const PICTURED = sought(
  /(?<=^|[。;,、 ])([\u4e00-\u9fff]{2,3})\((?:[左右中前后](?:[一二三四五六]|起|侧|边)?|图[左右中])\)/g,
);

/** …营造良好氛围。（李文达）: who wrote it, at the end of the last paragraph. */
const SIGNED = /[。!”][\s　]*\(([\u4e00-\u9fff]{2,3}(?:[ 　、]{1,2}[\u4e00-\u9fff]{2,3}){0,3})\)\s*$/;
/** “身患重病、不忘初心”的陆文清、: whom a motto is said of. */
const MOTTO_OF = sought(/”的([\u4e00-\u9fff]{2,3})(?=、“|等)/g);

export const persons: NameRecognizer = {
  id: 'persons',
  *find(text: NameText) {
    const { folded } = text;
    yield* rosters(text);
    for (const match of POST.in(text)) {
      let at = match.index + match[0].length;
      if (match[0].endsWith('、')) continue;
      at += IN_OFFICE.exec(folded.slice(at, at + 14))?.[0].length ?? 0;
      const from = at;
      while (/[ 　:：]/.test(text.at(at)) && at < from + 2) at += 1;
      const end = nameEnd(folded, at, leastOf(match[0]));
      if (end > at) {
        yield person(at, end, match[0].trim(), 'after-post');
        yield* beside(folded, end);
      }
    }
    for (const match of ROLE.in(text)) {
      const at = match.index + match[0].length;
      const end = nameEnd(folded, at);
      if (end - at < 3 || isCommonWord(folded.slice(at, at + 2)) || isCommonWord(folded.slice(at + 1, at + 3)))
        continue;
      yield person(at, end, match[0], 'after-post');
      yield* beside(folded, end);
    }
    for (const match of APPOINTED.in(text)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name);
      if (isName(name)) yield person(start, start + name.length, null, 'appointed');
    }
    for (const match of AWARDED.in(text)) {
      const name = match[1] ?? '';
      if (
        isName(name) &&
        !/[岭山河湖江村湾岛寨]$/.test(name) &&
        !isCommonWord(name.slice(0, 2)) &&
        !isCommonWord(name.slice(1))
      )
        yield person(match.index, match.index + name.length, null, 'appointed');
    }
    for (const match of HOUSEHOLD.in(text)) {
      const name = match[1] ?? '';
      if (isName(name)) yield person(match.index, match.index + name.length, null, 'listed-person');
    }
    for (const match of CITED.in(text)) {
      const items = listItems(match[1] ?? '', match.index);
      if (items.every((item) => isName(text.slice(item))))
        for (const { start, end } of items) yield person(start, end, null, 'listed-person');
    }
    for (const match of HONOURED_LIST.in(text)) {
      const items = [...(match[1] ?? '').matchAll(/[\u4e00-\u9fff]{2,4}/g)];
      const from = match.index + match[0].indexOf(match[1] ?? '');
      if (!items.every((item) => isName(item[0]))) continue;
      for (const item of items)
        yield person(from + item.index, from + item.index + item[0].length, null, 'listed-person');
    }
    for (const match of HONOURED.in(text)) {
      const start = nameStart(folded, match.index);
      if (start < match.index) yield person(start, match.index, match[0] === '同志' ? null : match[0], 'before-post');
    }
    for (const match of BY_LINE.in(text)) {
      const list = match[1] ?? '';
      const from = match.index + match[0].length - list.length;
      for (const part of list.matchAll(/[\u4e00-\u9fff]{2,4}/g)) {
        if (!isName(part[0])) continue;
        yield person(from + part.index, from + part.index + part[0].length, null, 'by-line');
      }
    }
    for (const { index, 1: name = '' } of PICTURED.in(text))
      if (isName(name)) yield person(index, index + name.length, null, 'by-line');
    const signed = SIGNED.exec(folded);
    for (const part of (signed?.[1] ?? '').matchAll(/[\u4e00-\u9fff]{2,3}/g)) {
      if (!signed || !isName(part[0]) || isCommonWord(part[0])) continue;
      const start = signed.index + signed[0].indexOf(signed[1] ?? '') + part.index;
      yield person(start, start + part[0].length, null, 'by-line');
    }
    for (const { index, 1: name = '' } of MOTTO_OF.in(text))
      if (isName(name)) yield person(index + 2, index + 2 + name.length, null, 'listed-person');
    for (const match of SPOKEN.in(text)) {
      const name = match[1] ?? '';
      const end = match.index + match[0].length - 1;
      if (isName(name)) yield person(end - name.length, end, null, 'by-line');
    }
    for (const match of PHOTO.in(text)) {
      const name = match[1] ?? '';
      if (!isName(name)) continue;
      const start = match.index + match[0].indexOf(name);
      yield person(start, start + name.length, null, 'by-line');
    }
  },
};
