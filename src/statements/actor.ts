/** Who will do it or did it: the subject of the sentence when it is a named body or place, else the issuing body. */
import { SELF } from '../lexicon/speech';
import { WordTable } from '../lexicon/word-table';
import type { Span } from '../model';
import { indexAt } from './clause';
import type { Reading } from './types';
import { guarded } from '../mentions/patterns/guarded';

const SELVES = new WordTable(SELF.map((self): [string, true] => [self, true]));
const LEAD = guarded(
  /^(?:[0-9]+[、.]|[(（][一二三四五六七八九十0-9]+[)）]|[一二三四五六七八九十]+(?:、|是|要)|——|同时,|此外,|今年,?|[0-9]{4}年,?|据悉,|目前,|如今,)+/,
);
const OPENS_LEAD = new Set('0123456789(（一二三四五六七八九十—同此今据目如');
const NOT_SUBJECT_BEFORE = guarded(
  /[在对与和为向由从被把将到同及、《“于按据]$|根据$|按照$|通过$|依托$|支持$|推动$|服务$|融入$|全国$/,
);
const SUBJECT_AFTER = guarded(
  /^(?:[^,。;:、的]{0,10})(?:将|要|计划|拟|力争|须|应|负责|牵头|组织|会同|可|须|已|完成|实现|建成|启动|推进|推动|加快|新增|获|达|规划|坚持|开展|出台|安排|投入|召开|成为|预计|承担|正|还)/,
);

/** @param issuer the issuing body or its place. */
export function actorOf(reading: Reading, segment: Span, before: number, issuer: string | null): string | null {
  const text = reading.passage.run.folded;
  const lead = OPENS_LEAD.has(text.charAt(segment.start))
    ? (LEAD.exec(text.slice(segment.start, segment.start + 30))?.[0].length ?? 0)
    : 0;
  const start = segment.start + lead;
  if (SELVES.at(text, start)) return issuer;
  let actor: string | null = null;
  const { entities } = reading;
  for (let e = Math.max(0, indexAt(entities, segment.start)); e < entities.length; e++) {
    const entity = entities[e];
    if (!entity || entity.start >= before) break;
    if (entity.start < segment.start) continue;
    if (entity.type !== 'organization' && entity.type !== 'place') continue;
    if (NOT_SUBJECT_BEFORE.test(text.slice(Math.max(segment.start, entity.start - 2), entity.start))) continue;
    const opens = entity.start - start <= 1 || /[,:“]$/.test(text.slice(segment.start, entity.start));
    if (opens && SUBJECT_AFTER.test(text.slice(entity.end, entity.end + 24))) actor = entity.canonical;
  }
  return actor ?? issuer;
}
