/** Places: known ones as they stand, and zones, lines, waters and buildings with a proper name before their head. */
import { isWithin } from './atoms';
import { beyondPlaces } from './beyond-places';
import { countedPlaces } from './counted-places';
import { facilities } from './facilities';
import { firmSites } from './firm-sites';
import { isInHonour } from './honours';
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
    yield* beyondPlaces(text, names);
  },
};

/** 云江毗邻地区: a place and what lies around it. */
const REGIONS = ['地区', '毗邻地区'];

function* placeNames(text: NameText, seen: readonly NameCandidate[]): Iterable<NameCandidate> {
  for (const atom of text.atoms) {
    if (atom.opens || isInHonour(text.folded, atom)) continue;
    const around = REGIONS.find(
      (region) =>
        text.folded.startsWith(region, atom.end) &&
        // 云江|地区生产总值
        !text.folded.startsWith('生产总值', atom.end + region.length),
    );
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
  yield* firmSites(text, seen);
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
