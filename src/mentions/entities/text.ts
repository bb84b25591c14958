/** A run prepared for the recognisers of names: its characters, the known places in it, and the walk to a name's left border. */
import {
  isClassifierAfter,
  isLeftBorder,
  isSoftBorder,
  type WordClass,
  isCommonWordAt,
  wordClassAt,
} from '../../lexicon/names';
import { WORK_VERBS } from '../../lexicon/verbs';
import type { EntityType, Span } from '../../model';
import { SearchedText } from '../patterns/pattern';
import type { EntityMention } from '../types';
import { placeAtoms, type PlaceAtom } from './atoms';
import { countyShorts } from './counties';

/** A name that one recogniser sees; what overlaps is settled later. */
export type NameCandidate = EntityMention;

/** Makes candidates of one type that have no post and no body of their own. */
export const candidatesOf =
  (type: EntityType) =>
  (start: number, end: number, reason: string): NameCandidate => ({
    start,
    end,
    type,
    title: null,
    affiliation: null,
    reason,
  });

/** Finds candidates in a prepared run. Pure; linear in the run's length. */
export interface NameRecognizer {
  readonly id: string;
  /** `seen` holds what the recognisers before this one found. */
  find(text: NameText, seen: readonly NameCandidate[]): Iterable<NameCandidate>;
}

/** Where a name that ends in a head begins, and what speaks for its being a name. */
export interface LeftEdge {
  readonly start: number;
  /** A known place opens the name. */
  readonly placed: boolean;
  /** Characters that belong to no common word, right of the edge. */
  readonly unknown: number;
  /** Characters of rare words (芙蓉 in 芙蓉新区). */
  readonly rare: number;
  /** Characters between the place and the head. */
  readonly inner: number;
}

const LONGEST_NAME = 24;
/** G60, S2, 318: numbers of roads open their names. */
const ROAD_CODE = /[GSX]\d{1,4}$/;

/** 于家堡, 向家坝: places that the name of a family opens. */
const FAMILY_PLACE = /^[于向和应过连从]家[堡庄村沟屯营洼店河湾坝坪岭山港桥巷塘咀嘴台]$/;

const NO_ATOMS: ReadonlyMap<number, PlaceAtom> = new Map();
const NO_PLACES: ReadonlySet<number> = new Set();

export class NameText extends SearchedText {
  private readonly endingAt: ReadonlyMap<number, PlaceAtom>;
  private readonly startingAt: ReadonlyMap<number, PlaceAtom>;
  /** Positions inside an atom, where no name may begin or end. */
  private readonly inside: ReadonlySet<number>;

  /** @param atoms the known places that stand in it. */
  constructor(
    folded: string,
    readonly atoms: readonly PlaceAtom[] = placeAtoms(folded),
  ) {
    super(folded);
    if (this.atoms.length === 0) {
      this.endingAt = this.startingAt = NO_ATOMS;
      this.inside = NO_PLACES;
      return;
    }
    const inside = new Set<number>();
    for (const { start, end } of this.atoms) for (let at = start + 1; at < end; at += 1) inside.add(at);
    this.inside = inside;
    this.endingAt = new Map(this.atoms.map((atom) => [atom.end, atom]));
    this.startingAt = new Map(this.atoms.map((atom) => [atom.start, atom]));
  }

  atomEndingAt(at: number): PlaceAtom | undefined {
    return this.endingAt.get(at);
  }

  atomStartingAt(at: number): PlaceAtom | undefined {
    return this.startingAt.get(at);
  }

  /** True where a span that begins or ends at `at` would cut a known place in two. */
  cutsAtom(at: number): boolean {
    return this.inside.has(at);
  }

  at(index: number): string {
    return this.folded[index] ?? '';
  }

  slice(span: Span): string {
    return this.folded.slice(span.start, span.end);
  }

  /**
   * Walks left from a head over the words of its name. Stops at marks, verbs, particles, numbers; a known place is the leftmost part,
   * and where none stands, the characters that belong to no common word are.
   */
  leftEdge(head: number): LeftEdge {
    const floor = Math.max(0, head - LONGEST_NAME);
    let at = head;
    let proper = head;
    let unknown = 0;
    let rare = 0;
    let place: PlaceAtom | undefined;
    while (at > floor) {
      const atom = this.atomEndingAt(at);
      if (atom) {
        place = atom;
        at = atom.start;
        continue;
      }
      if (place) break;
      const word = this.wordBefore(at);
      if (word) {
        // 推进|京岛, not 推|进京|岛: the verb of work before it is the word, and the name begins inside the one that was read.
        if (unknown > 0 && at - word.start === 2 && WORK_VERBS.has(this.folded.slice(at - 3, at - 1))) {
          at -= 1;
          unknown += 1;
          proper = at;
          break;
        }
        if (word.kind === 'verb' || word.kind === 'function') break;
        // Left of the proper part (三元 in 汽车企业三元集团) a noun is context, but for one close after a place.
        if (unknown > 0 && !this.placeNear(word.start)) {
          // 红花|尔基: no name begins with 尔, so the word before it is the name's beginning.
          if (this.at(at) !== '尔') break;
          unknown += at - word.start;
          at = proper = word.start;
          continue;
        }
        if (word.kind === 'rare') rare += at - word.start;
        at = word.start;
        continue;
      }
      const character = this.at(at - 1);
      const code = ROAD_CODE.exec(this.folded.slice(Math.max(0, at - 5), at));
      if (code) {
        at -= code[0].length;
        unknown += code[0].length;
        proper = at;
        continue;
      }
      // 同江铁路大桥: a county's short form stays whole though 同 is a border elsewhere.
      if (
        at >= 2 &&
        countyShorts().longestAt(this.folded, at - 2)?.end === at &&
        !this.inside.has(at - 2) &&
        // 打通|江山, not 打|通江|山.
        !isCommonWordAt(this.folded, at - 3, at - 1)
      ) {
        at -= 2;
        unknown += 2;
        proper = at;
        continue;
      }
      const branch = this.branchBefore(at);
      if (branch !== null) {
        at = branch;
        continue;
      }
      if (/[万亿千百]/.test(character) && /[\d.]/.test(this.at(at - 2))) break;
      const before = this.at(at - 2);
      // 呼和 of Mongolian names holds no conjunction, and 比亚迪 no comparison.
      const border =
        isLeftBorder(character) &&
        !(character === '和' && before === '呼') &&
        !(character === '比' && this.folded.startsWith('亚迪', at)) &&
        !FAMILY_PLACE.test(this.folded.slice(at - 1, at + 2));
      if (!isNameCharacter(character) || border) break;
      if (isClassifierAfter(character, before)) break;
      if (isSoftBorder(character) && (!isNameCharacter(before) || isLeftBorder(before) || this.wordBefore(at - 1)))
        break;
      at -= 1;
      unknown += 1;
      proper = at;
    }
    if (place) return { start: place.start, placed: true, unknown, rare, inner: head - place.end };
    return { start: unknown > 0 ? proper : at, placed: false, unknown, rare, inner: head - at };
  }

  /** Start of a place in brackets that ends at `at`: 碧云（上海）有限公司. */
  private branchBefore(at: number): number | null {
    if (!/[)）]/.test(this.at(at - 1))) return null;
    const county = countyShorts().longestAt(this.folded, at - 3);
    if (county?.end === at - 1 && /[(（]/.test(this.at(at - 4))) return at - 4;
    const atom = this.atomEndingAt(at - 1);
    return atom && /[(（]/.test(this.at(atom.start - 1)) ? atom.start - 1 : null;
  }

  /** True where a known place ends at `at` or a few name characters, none of a verb, left of it (山东|上药商联|药业). */
  private placeNear(at: number): boolean {
    for (let left = at; left >= Math.max(0, at - 3); left -= 1) {
      if (this.endingAt.has(left)) return true;
      const character = this.at(left - 1);
      if (!isNameCharacter(character) || isLeftBorder(character)) return false;
      const kind = wordClassAt(this.folded, left - 2, left);
      if (kind === 'verb' || kind === 'function') return false;
    }
    return false;
  }

  /** The common word that ends at `end`, longest first; never one that cuts a known place. */
  private wordBefore(end: number): { start: number; kind: WordClass } | null {
    for (let length = Math.min(4, end); length >= 2; length -= 1) {
      const kind = this.inside.has(end - length) ? null : wordClassAt(this.folded, end - length, end);
      // 开工|长赣高铁, not 开|工长|赣高铁: a rare word gives way to a common one that shares its first character.
      if (kind === 'rare' && length === 2 && isCommonWordAt(this.folded, end - 3, end - 1)) continue;
      if (kind) return { start: end - length, kind };
    }
    return null;
  }
}

/** The items of a list (甲、乙、丙) that begins at `from`. */
export function listItems(list: string, from: number): readonly Span[] {
  let end = from - 1;
  return list.split('、').map((item) => {
    const start = end + 1;
    end = start + item.length;
    return { start, end };
  });
}

/** Characters that may stand inside a name: Han, letters, digits, the middle dot. */
export function isNameCharacter(character: string): boolean {
  return isNameUnit(character.charCodeAt(0));
}

/** The same of a UTF-16 unit; false for the `NaN` outside a text. */
export function isNameUnit(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    unit === 0xb7
  );
}
