/** Places: known ones as they stand, and zones, lines, waters and buildings with a proper name before their head. */
import type { Span } from '../../model';
import { isWithin } from './atoms';
import { countedPlaces } from './counted-places';
import { facilities } from './facilities';
import { lines } from './lines';
import { place } from './place';
import { located } from './located';
import { besideNames } from './neighbours';
import { listed } from './place-lists';
import { plainWaters } from './plain-waters';
import { roadNumbers } from './road-numbers';
import { roads } from './roads';
import { streets } from './streets';
import type { NameCandidate, NameRecognizer, NameText } from './text';
import { phasedWorks, townZones, villages } from './villages';
import { regions, shortHeads } from './waters';
import { nationalZones, quotedZones } from './national-zones';
import { zones } from './zones';

export const places: NameRecognizer = {
  id: 'places',
  *find(text: NameText, seen: readonly NameCandidate[]) {
    const names = [...placeNames(text, seen)];
    yield* names;
    yield* besideNames(text, names);
  },
};

/** 云江毗邻地区: a place and what lies around it. */
const REGIONS = ['地区', '毗邻地区'];

/** 被命名为“云江省园林城市”: a title of honour holds no name. */
const HONOUR = /^[^“”]{0,12}(?:城市|县城|强[县区市镇]|[十百]强|示范[县区市]|先进[县区市]|文明[县区市]|卫生[县区市])”/;
const HONOURS = /(?:命名为|评为|获评|荣获|授予|获得|创成|成为|入选|跻身|列为)[^“”,。]{0,6}“$/;

const isInHonour = (text: NameText, { start, end }: Span): boolean =>
  text.at(start - 1) === '“' &&
  HONOUR.test(text.folded.slice(end, end + 20)) &&
  HONOURS.test(text.folded.slice(Math.max(0, start - 12), start));

function* placeNames(text: NameText, seen: readonly NameCandidate[]): Iterable<NameCandidate> {
  for (const atom of text.atoms) {
    if (atom.opens || isInHonour(text, atom)) continue;
    const around = REGIONS.find((region) => text.folded.startsWith(region, atom.end));
    // 昌都地区|芒康县: a county of the prefecture goes on.
    const inner = around && text.atomStartingAt(atom.end + around.length);
    const end = inner && isWithin(inner.division, atom.division) ? inner.end : atom.end + (around?.length ?? 0);
    yield place(atom.start, end, atom.kind === 'division' ? 'division' : 'known-place');
  }
  yield* nationalZones(text);
  yield* quotedZones(text);
  yield* zones(text, seen);
  yield* regions(text);
  yield* lines(text);
  yield* streets(text);
  yield* roads(text);
  yield* roadNumbers(text);
  yield* facilities(text, seen);
  yield* located(text);
  yield* plainWaters(text);
  yield* listed(text);
  yield* countedPlaces(text);
  const inLists = [...villages(text)];
  const towns = [...inLists, ...shortHeads(text, inLists)];
  yield* towns;
  yield* townZones(text, towns);
  yield* phasedWorks(text);
}
