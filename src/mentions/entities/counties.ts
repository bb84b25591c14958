/** Counties by their short forms of two characters (通海, 翁源), which name a place only beside another one or before a head. */
import { divisions, type Division } from '../../lexicon/divisions';
import { isCommonWord } from '../../lexicon/names';
import { Gazetteer } from './gazetteer';

let loaded: Gazetteer<Division> | null = null;

/** Short forms that are no common word and hold no conjunction at their border (天等 in 碧海云天等酒店); of two counties of one writing the first. */
export function countyShorts(): Gazetteer<Division> {
  return (loaded ??= new Gazetteer(
    divisions()
      .all.filter(
        ({ level, short, name }) =>
          level === 'county' &&
          short !== name &&
          short.length === 2 &&
          !isCommonWord(short) &&
          !/^[和与及]|等$/.test(short),
      )
      .reverse()
      .map((county) => [county.short, county] as const),
  ));
}
