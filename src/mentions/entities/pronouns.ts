/** What a pronoun of a body or a place stands for: 我市, 该区, 本公司, 全省. These are no names; a hover may say whom they mean. */
import { COUNTRIES } from '../../lexicon/places';
import { divisions, type Division } from '../../lexicon/divisions';
import type { Entity, ReportAnalysis, Span } from '../../model';
import { divisionOf } from './short-forms';

/** A pronoun and the name that it stands for in this report. */
export interface Reference extends Span {
  readonly text: string;
  /** The full name meant. */
  readonly canonical: string;
  readonly type: 'place' | 'organization';
}

const LEVEL = '省|自治区|市|自治州|州|盟|区|县|旗|镇|乡|村';
const BODY = '公司|集团|企业|厂|行|校|院|所|局|厅|委|部|中心|协会|银行|大学|学校|医院';
const LEVELS = new Set(LEVEL.split('|'));
const PRONOUN = new RegExp(
  `(?:[我本全](?:国|${LEVEL})|该(?:国|${LEVEL}|${BODY})|[我本](?:${BODY}))(?![级域长委政区])`,
  'g',
);
/** How far a pronoun reaches around the offset. */
const REACH = 5;

/**
 * The pronoun that covers `offset` and what it stands for, or `null`: 我 and 本 mean the issuing body or its place, 该 the last name of
 * that class before it.
 * @param source the text that was analysed; `offset` is a UTF-16 code unit into it.
 */
export function referenceAt(source: string, analysis: ReportAnalysis, offset: number): Reference | null {
  const from = Math.max(0, offset - REACH);
  const around = source.slice(from, offset + REACH);
  for (const match of around.matchAll(PRONOUN)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (offset < start || offset >= end) continue;
    const meant = meaning(match[0], start, analysis);
    return meant ? { start, end, text: match[0], ...meant } : null;
  }
  return null;
}

const COUNTRY_NAMES = new Set(COUNTRIES);

type Meant = Pick<Reference, 'canonical' | 'type'>;

function meaning(pronoun: string, at: number, analysis: ReportAnalysis): Meant | null {
  const word = pronoun.slice(1);
  const before = analysis.entities.filter(({ end }) => end <= at);
  if (word === '国') {
    if (!pronoun.startsWith('该')) return { canonical: '中国', type: 'place' };
    const last = before.findLast(({ type, canonical }) => type === 'place' && COUNTRY_NAMES.has(canonical));
    return last ? { canonical: last.canonical, type: 'place' } : null;
  }
  const isLevel = LEVELS.has(word);
  if (pronoun.startsWith('该')) {
    const last = before.findLast((entity) => (isLevel ? isPlaceOf(entity, word) : isBodyOf(entity, word)));
    return last ? { canonical: last.canonical, type: isLevel ? 'place' : 'organization' } : null;
  }
  const { issuer } = analysis.document;
  if (isLevel) {
    const home = homeAt(issuer, word) ?? homeAt(analysis.entities.find(({ code }) => code)?.canonical ?? null, word);
    return home ? { canonical: home, type: 'place' } : null;
  }
  if (issuer && endsLike(issuer, word)) return { canonical: issuer, type: 'organization' };
  const own = analysis.entities.find((entity) => isBodyOf(entity, word));
  return own ? { canonical: own.canonical, type: 'organization' } : null;
}

const isPlaceOf = ({ type, canonical }: Entity, level: string): boolean =>
  type === 'place' && canonical.endsWith(level);
const isBodyOf = ({ type, canonical }: Entity, word: string): boolean =>
  type === 'organization' && endsLike(canonical, word);

/** 校 ends 大学 and 中学 too, 行 ends 银行, 企业 is any firm. */
const LIKE: Readonly<Record<string, RegExp>> = {
  校: /(?:大学|学院|学校|中学|小学|校)$/,
  企业: /(?:公司|集团|厂|企业)$/,
  公司: /公司$|集团$/,
  委: /(?:委|委员会)$/,
};
const endsLike = (name: string, word: string): boolean => LIKE[word]?.test(name) ?? name.endsWith(word);

/** The issuer's place of that class, itself or one that holds it (我省 in a city's report), by its full name; `null` where none is known. */
function homeAt(issuer: string | null, level: string): string | null {
  if (!issuer) return null;
  const place = issuer.replace(/(?:人民政府|政府|委员会|委)$/, '');
  for (let up: Division | null = divisionOf(place) ?? divisions().full(place)[0] ?? null; up; up = up.parent) {
    if (up.name.endsWith(level)) return up.name;
  }
  return place.endsWith(level) ? place : null;
}
