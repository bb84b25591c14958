/** Two writings of one name: a rare one that differs in one character from a name written again and again. */
import type { Entity } from '../model';
import type { Check } from './types';

/** A name shorter than this differs from another by chance (云江市, 云河市). */
const SHORTEST = 4;
/** How often the other writing stands at least, for one that stands once. */
const LEAST = 3;

export const nameVariants: Check = {
  id: 'name-variants',
  severity: 'warning',
  explain:
    'A name that stands once differs in one character from one that the report writes again and again: likely a typing error.',
  run(_, entities) {
    const written = new Map<string, Entity[]>();
    for (const entity of entities) {
      if (entity.text.length < SHORTEST || !/^[\u4e00-\u9fff]+$/.test(entity.text)) continue;
      const mentions = written.get(entity.text);
      if (mentions) mentions.push(entity);
      else written.set(entity.text, [entity]);
    }
    const usual = byGaps([...written].filter(([, mentions]) => mentions.length >= LEAST && !mentions[0]?.code));
    return [...written].flatMap(([name, mentions]) => {
      const [only] = mentions;
      if (!only || mentions.length > 1 || only.code) return [];
      const [other] = [...name].flatMap((sign, at) =>
        (usual.get(only.type + gapAt(name, at)) ?? []).filter(([text]) => !SERIES.test(sign + text.charAt(at))),
      );
      if (!other) return [];
      const times = String(other[1].length);
      const message = `“${name}” stands once, “${other[0]}” ${times} times`;
      return [{ start: only.start, end: only.end, message, facts: [name, other[0], times] }];
    });
  },
};

type Written = readonly [name: string, mentions: readonly Entity[]];

/** A name with one of its characters left out: two names that differ in one character alone share one of these. */
const gapAt = (name: string, at: number): string => `${name.slice(0, at)}_${name.slice(at + 1)}`;

function byGaps(names: readonly Written[]): ReadonlyMap<string, readonly Written[]> {
  const found = new Map<string, Written[]>();
  for (const name of names) {
    for (let at = 0; at < name[0].length; at += 1) {
      const key = (name[1][0]?.type ?? '') + gapAt(name[0], at);
      const same = found.get(key);
      if (same) same.push(name);
      else found.set(key, [name]);
    }
  }
  return found;
}

/** Characters that tell two names of one series apart (东城区, 西城区; 第一中学, 第二中学; 上游, 下游). */
const SERIES = /[一二三四五六七八九十百甲乙丙丁东西南北中上下左右前后内外大小新老省市县区州旗镇乡长副正\d]/;
