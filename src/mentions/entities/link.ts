/** Names of the whole report: short forms licensed by full ones, canonical forms, titles. */
import { isCommonWordAt, isLeftBorder, wordClassAt } from '../../lexicon/names';
import { WORK_VERBS } from '../../lexicon/verbs';
import { Memo } from '../../prose/memo';
import type { Passage, Run } from '../../prose/types';
import type { EntityMention } from '../types';
import { goesOnAsWord } from './atoms';
import { Gazetteer } from './gazetteer';
import type { Home } from './home';
import { isHomeOrgan, ORGAN_OF_HOME } from './home-organs';
import { isInHonour } from './honours';
import { CastMemo, readCast, type Cast, type LinkedEntity } from './cast';
import { COUNTY_OF_PROVINCE, type ShortForm } from './short-forms';
import { isNameCharacter } from './text';

export type { LinkedEntity } from './cast';

/** 习近平新时代…思想, 邓小平理论: a thought system names no person. */
const THOUGHT = /^(?:新时代|理论|思想|经济思想|法治思想|文化思想|外交思想|强军思想|生态文明思想)/;

/** One list for each passage; may add mentions (short forms) and drop ones that the report shows to be none. */
export function linkEntities(
  passages: readonly Passage[],
  entities: readonly (readonly EntityMention[])[],
  home: Home,
  memos = new LinkMemos(false),
): readonly (readonly LinkedEntity[])[] {
  const texts = passages.map((passage) => passage.run.folded);
  const cast = readCast(texts, entities, home, memos.cast);
  const forms = memos.formsOf(cast);
  return passages.map(({ run }, i) => {
    const list = entities[i] ?? NO_NAMES;
    return memos.linked.take(run, [list, cast], () => linkIn(run, list, cast, forms));
  });
}

const NO_NAMES: readonly EntityMention[] = [];

/** One for each document: what its analyses keep of the names of each run, as long as the cast is the same. */
export class LinkMemos {
  readonly cast = new CastMemo();
  readonly linked: Memo<Run, readonly LinkedEntity[]>;
  private forms: { readonly cast: Cast; readonly gazetteer: Gazetteer<ShortForm> } | null = null;

  constructor(keeps = true) {
    this.linked = new Memo(keeps);
  }

  formsOf(cast: Cast): Gazetteer<ShortForm> {
    if (this.forms?.cast !== cast)
      this.forms = { cast, gazetteer: new Gazetteer(cast.forms.map((form) => [form.form, form] as const)) };
    return this.forms.gazetteer;
  }
}

function linkIn(
  run: Run,
  list: readonly EntityMention[],
  cast: Cast,
  forms: Gazetteer<ShortForm>,
): readonly LinkedEntity[] {
  const { folded, text } = run;
  return joinPlaces(list, repeats(folded, list, forms)).map((entity) =>
    cast.link(entity, folded.slice(entity.start, entity.end), text.slice(entity.start, entity.end)),
  );
}

/** 上思 and 皇袍山, found apart because only the report licenses 上思, are one name. */
function joinPlaces(list: readonly EntityMention[], repeated: readonly EntityMention[]): readonly EntityMention[] {
  if (repeated.length === 0) return list;
  const sorted = [...list, ...repeated].sort((a, b) => a.start - b.start);
  const joined: EntityMention[] = [];
  for (const entity of sorted) {
    const last = joined.at(-1);
    if (
      last?.reason === 'licensed-short-form' &&
      last.type === 'place' &&
      last.end === entity.start &&
      entity.reason === 'place-head'
    )
      joined[joined.length - 1] = { ...entity, start: last.start };
    else joined.push(entity);
  }
  return joined;
}

/** 大通 in 大通关: a word goes over one border of the form. */
const touchesWord = (text: string, at: number): boolean =>
  isCommonWordAt(text, at - 1, at + 1) || isCommonWordAt(text, at + 1, at + 3);

/** 东至 in 向东至江边, 建成 in 建成都市圈: the form's characters belong to words on both of its sides. */
function crossesWord(text: string, at: number): boolean {
  return isCommonWordAt(text, at - 1, at + 1) && isCommonWordAt(text, at + 1, at + 3);
}

/** 建设|高新区, 我市|高新区, but 铁路口岸|综合保税区, 果园港|综合保税区: a class or another zone. */
function opensZone(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (!isNameCharacter(before) || isLeftBorder(before) || /[省市县区州盟旗]/.test(before)) return true;
  const kind = wordClassAt(text, at - 2, at);
  return kind === 'verb' || kind === 'function' || WORK_VERBS.has(text.slice(at - 2, at));
}

/** Mentions of licensed forms where no name stands yet. Linear in the text. */
function repeats(text: string, list: readonly EntityMention[], forms: Gazetteer<ShortForm>): EntityMention[] {
  const found: EntityMention[] = [];
  let next = 0;
  for (let at = 0; at < text.length;) {
    while ((list[next]?.end ?? Infinity) <= at) next += 1;
    const taken = list[next];
    if (taken && taken.start <= at) {
      at = taken.end;
      continue;
    }
    const hit = forms.longestAt(text, at);
    if (!hit || (taken && hit.end > taken.start)) {
      at += 1;
      continue;
    }
    const { type, reason } = hit.value;
    if (
      (hit.end - at === 2 && type === 'place' && crossesWord(text, at)) ||
      (reason === COUNTY_OF_PROVINCE && touchesWord(text, at)) ||
      (reason === 'township' && goesOnAsWord(text, hit.end)) ||
      (type === 'place' && isInHonour(text, { start: at, end: hit.end }))
    ) {
      at += 1;
      continue;
    }
    // 国家级高新区, 8家经开区, 高新区数量: a class.
    if (
      reason === 'zone-of-home' &&
      (/[级家个各类座术型]/.test(text[at - 1] ?? '') || /[数级类]/.test(text[hit.end] ?? '') || !opensZone(text, at))
    ) {
      at = hit.end;
      continue;
    }
    if (reason === ORGAN_OF_HOME && !(opensZone(text, at) && isHomeOrgan(text, at, hit.end))) {
      at = hit.end;
      continue;
    }
    if (type === 'person' && THOUGHT.test(text.slice(hit.end, hit.end + 8))) {
      at = hit.end;
      continue;
    }
    found.push({ start: at, end: hit.end, type, title: null, affiliation: null, reason });
    at = hit.end;
  }
  return found;
}
