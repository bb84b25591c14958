/** Lines of a roster: `副组长：陆文清 副省长`, `罗　平 省科技厅厅长`, a name, a blank and what the person is. */
import { POST_SOURCE } from '../../lexicon/posts';
import { isName } from './person-names';
import type { NameCandidate, NameText } from './text';

const ROSTER =
  /^[\s　]*(?:[\u4e00-\u9fff]{1,3}[ 　]{0,4}[\u4e00-\u9fff]{0,5}[:：][\s　]*)?([\u4e00-\u9fff](?:[ 　]{1,2}[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,3}))[ 　]{1,6}([\u4e00-\u9fff、()]{2,40})$/;
const POST_END = new RegExp(`(${POST_SOURCE})$`);
/** What stands on a roster beside a post: 副秘书长, 一级巡视员 and members of a party group end in these. */
const PLAIN_END = /(?:秘书长|副局长|副厅长|副主任|巡视员|调研员|委员|书记|成员)$/;

/** The person of a roster's line, or nothing. */
export function* rosters({ folded }: NameText): Iterable<NameCandidate> {
  if (folded.length > 70) return;
  const match = ROSTER.exec(folded);
  const written = match?.[1] ?? '';
  if (!match || !isName(written.replace(/[ 　]/g, ''))) return;
  const title = POST_END.exec(match[2] ?? '')?.[1] ?? PLAIN_END.exec(match[2] ?? '')?.[0];
  if (!title) return;
  const start = match[0].indexOf(written, match[0].search(/[:：]/) + 1);
  yield { start, end: start + written.length, type: 'person', title, affiliation: null, reason: 'roster' };
}
