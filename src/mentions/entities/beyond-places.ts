/** What a found place goes on as: its basin, a village of its town, the part of a national park of culture that lies in it. */
import { sought } from '../patterns/pattern';
import { place } from './place';
import type { NameCandidate, NameText } from './text';
import { isTownName } from './villages';

const TOWN = /(?:[乡镇]|街道|苏木)$/;
const VILLAGE = /[\u4e00-\u9fff]{2,3}?(?:村|嘎查|社区)(?![民委级镇务组企情居道])/y;
const BASIN = /[江河湖海]$/;
/** The basin goes on as the zone that is to protect it. */
const ZONE_OF_BASIN = /(?:流域)?生态保护和高质量发展(?:先行区|示范区|试验区|核心区)/y;
const CULTURE_PARK = /国家文化公园$/;
const PARK_PART = /(?:段|重点建设区|示范段|核心展示园)/y;

/** 国家网络安全产业园区（绵阳）: the zone of the state that has its seat there. */
const STATE_ZONE = sought(/国家[\u4e00-\u9fff]{4,20}?(?:园区|试验区|示范区|先导区|测试区|基地|中心)\(/g);

export function* beyondPlaces(text: NameText, names: readonly NameCandidate[]): Iterable<NameCandidate> {
  for (const { index, 0: zone } of STATE_ZONE.in(text)) {
    const seat = text.atomStartingAt(index + zone.length);
    if (seat && text.at(seat.end) === ')' && !/[的了和与等]/.test(zone)) yield place(index, seat.end + 1, 'place-head');
  }
  for (const name of names) {
    const own = text.slice(name);
    if (TOWN.test(own)) {
      VILLAGE.lastIndex = name.end;
      const village = VILLAGE.exec(text.folded)?.[0];
      if (village !== undefined && isTownName(village))
        yield place(name.start, name.end + village.length, 'place-head');
    }
    const basin = BASIN.test(own) && text.folded.startsWith('流域', name.end);
    if (basin) yield place(name.start, name.end + 2, 'place-head');
    if (basin || own.endsWith('流域')) {
      ZONE_OF_BASIN.lastIndex = name.end;
      const zone = ZONE_OF_BASIN.exec(text.folded)?.[0];
      if (zone) yield place(name.start, name.end + zone.length, 'place-head');
    }
    if (CULTURE_PARK.test(own)) {
      const seat = text.atomStartingAt(name.end);
      PARK_PART.lastIndex = seat?.end ?? name.end;
      const part = seat && PARK_PART.exec(text.folded)?.[0];
      if (part) yield place(name.start, seat.end + part.length, 'place-head');
    }
  }
}
