/** Initiatives: known ones, quoted brands after a verb of doing or before a head noun, and plain phrases that end in one. */
import {
  CALLS,
  GENERAL_AIMS,
  KNOWN_PROGRAMMES,
  OUTER_TAILS,
  PROGRAMME_HEADS,
  PROGRAMME_TAILS,
  PROGRAMME_VERBS,
} from '../../lexicon/programmes';
import { Gazetteer } from './gazetteer';
import type { NameCandidate, NameRecognizer, NameText } from './text';

const byLength = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');
const QUOTED = /[“"]([^“”"。！？；]{2,18})[”"]/g;
const TAIL = new RegExp(`(?:${byLength(PROGRAMME_TAILS.filter((tail) => !OUTER_TAILS.has(tail)))})`, 'y');
const VERB_BEFORE = new RegExp(`(?:${byLength(PROGRAMME_VERBS)})(?:了|好)?(?:[\\u4e00-\\u9fff]{0,4})$`);
const BRAND = /[一二三四五六七八九十百千万两双\d]|工程|行动|计划|通$|网$|办$|服务|改革/;
const PLAIN = new RegExp(
  `(?:实施|开展|启动|推进|组织|推动|深化|落实|完成|抓好|打好|打赢|推行|加入|纳入|入选)(?:好|了|国家|全国)?([\\u4e00-\\u9fff、]{2,20}?(?:${byLength(PROGRAMME_HEADS)}))(?![\\u4e00-\\u9fff]?[师程队量地])`,
  'g',
);
const NO_NAME =
  /[的了各该]|^(?:一批|一系列|重点|重大|相关|有关|系列|这|三大|全面|国家级|省级|市级|保障性|更多|新一轮|集中|专项|民生|若干|多项|各项|国家|大型|生态|水利|交通|改造|建设|发展|本|年度|一|惠民|基础设施)(?:[\u4e00-\u9fff]{0,2})(?:工程|行动|计划|战略|活动)$/;

let loaded: Gazetteer<true> | null = null;
const known = (): Gazetteer<true> =>
  (loaded ??= new Gazetteer(
    KNOWN_PROGRAMMES.filter((name) => !GENERAL_AIMS.has(name)).map((name) => [name, true] as const),
  ));

const programme = (start: number, end: number, reason: string): NameCandidate => ({
  start,
  end,
  type: 'programme',
  title: null,
  affiliation: null,
  reason,
});

export const programmes: NameRecognizer = {
  id: 'programmes',
  *find({ folded }: NameText) {
    for (const match of folded.matchAll(QUOTED)) {
      const inner = match[1] ?? '';
      if (CALLS.has(inner)) continue;
      const end = match.index + match[0].length;
      TAIL.lastIndex = end;
      const tail = TAIL.exec(folded);
      if (tail) {
        yield programme(match.index, end + tail[0].length, 'quoted-with-head');
        continue;
      }
      const before = folded.slice(Math.max(0, match.index - 10), match.index);
      if (/[，,]/.test(inner) || inner.length > 12) continue;
      const chained = before.endsWith('”') || before.endsWith('、');
      if (BRAND.test(inner) && (VERB_BEFORE.test(before) || chained))
        yield programme(match.index + 1, end - 1, 'quoted-brand');
    }
    for (const match of folded.matchAll(PLAIN)) {
      const name = match[1] ?? '';
      if (NO_NAME.test(name) || name.length < 5) continue;
      const start = match.index + match[0].length - name.length;
      yield programme(start, start + name.length, 'plain-programme');
    }
    for (let at = 0; at < folded.length; at += 1) {
      const hit = known().longestAt(folded, at);
      if (!hit) continue;
      yield programme(at, hit.end, 'known-programme');
      at = hit.end - 1;
    }
  },
};
