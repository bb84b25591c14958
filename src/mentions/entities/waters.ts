/** Rivers, mountains, villages, streets: a proper name before a head of one character, and parts of a known place (海陵北部地区). */
import { WATER_HEADS } from '../../lexicon/places';
import { wordClass } from '../../lexicon/names';
import { place } from './place';
import type { NameCandidate, NameText } from './text';

const SHORT_HEAD = new RegExp(`[${WATER_HEADS.join('')}]`, 'g');

export function* shortHeads(text: NameText): Iterable<NameCandidate> {
  const { folded } = text;
  for (const match of folded.matchAll(SHORT_HEAD)) {
    const at = match.index;
    if (text.cutsAtom(at)) continue;
    if (
      wordClass(folded.slice(at - 1, at + 1)) ||
      wordClass(folded.slice(at - 2, at + 1)) ||
      wordClass(folded.slice(at - 3, at + 1)) ||
      (wordClass(folded.slice(at, at + 2)) && !/[河江湖]/.test(match[0]))
    )
      continue;
    const edge = text.leftEdge(at);
    const own = /[河江湖山岛港湾溪泉峡岭峰镇乡路县市旗]/.test(match[0]) && !/[村域区街径线由]/.test(text.at(at + 1));
    if (/段|干流|十大|流域|沿线|境内/.test(folded.slice(edge.start, at))) continue;
    // 以海强市: a slogan, no city.
    if (!edge.placed && text.at(edge.start - 1) === '以') continue;
    const road = /[路街桥]/.test(match[0]);
    if (
      edge.placed
        ? (edge.inner >= 1 && edge.inner <= 3 && edge.unknown >= 1) || (road && edge.inner === 0)
        : own &&
          edge.inner === edge.unknown &&
          (edge.unknown === 2 || (edge.unknown === 3 && !/[县市旗]/.test(match[0])))
    )
      yield place(edge.start, at + 1, 'place-head');
  }
}

/** 金川滨海地区, 海陵北部地区: a place and where in it. */
const REGION = /(?:[滨沿环临][海江河湖]|[东西南北中]部|山区|库区|城区|中心)地区/g;

export function* regions(text: NameText): Iterable<NameCandidate> {
  for (const match of text.folded.matchAll(REGION)) {
    const atom = text.atomEndingAt(match.index);
    if (atom) yield place(atom.start, match.index + match[0].length, 'place-region');
  }
}
