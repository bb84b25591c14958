/** Bodies: organs of centre and level, departments by field, and proper names before the head of a body. */
import { besideFirms } from './beside-firms';
import { departments } from './departments';
import { dutyLists } from './duty-lists';
import { factories } from './factories';
import { foundedBodies, laboratories, properNames, units } from './firms';
import { praisedFirms } from './praised';
import { centralBodies } from './central-bodies';
import { corps, villageCommittees } from './grassroots';
import { institutions } from './institutions';
import { localOrgans } from './organs';
import { cityFirms, tradeFirms } from './trade-firms';
import type { NameRecognizer, NameText } from './text';

export const organizations: NameRecognizer = {
  id: 'organizations',
  *find(text: NameText) {
    const known = [...centralBodies(text), ...departments(text)];
    yield* known;
    yield* localOrgans(text);
    yield* tradeFirms(text);
    yield* cityFirms(text);
    yield* villageCommittees(text);
    yield* corps(text);
    yield* institutions(text);
    yield* dutyLists(text);
    yield* foundedBodies(text);
    yield* laboratories(text);
    yield* units(text, known);
    yield* factories(text);
    const proper = [...properNames(text, known)];
    yield* proper;
    yield* besideFirms(text, proper);
    yield* praisedFirms(text);
  },
};
