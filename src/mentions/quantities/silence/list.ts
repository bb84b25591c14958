/** Every reason to keep silent, in order. */
import { bareMagnitude } from './bare-magnitude';
import { code } from './code';
import { date } from './date';
import { denominator } from './denominator';
import { one } from './one';
import { ordinal } from './ordinal';
import { planName } from './plan-name';
import { plainNumber } from './plain-number';
import { quoted } from './quoted';
import { rhetoric } from './rhetoric';
import { setPhrase } from './set-phrase';
import { some } from './some';
import { spanOfYears } from './span-of-years';
import type { Silence } from './silence';

/** Those that need to know nothing of bounds. */
export const BEFORE_BOUNDS: readonly Silence[] = [
  plainNumber,
  code,
  denominator,
  ordinal,
  date,
  one,
  some,
  planName,
  spanOfYears,
  rhetoric,
  setPhrase,
  quoted,
];

/** Those that a bound may overrule. */
export const AFTER_BOUNDS: readonly Silence[] = [bareMagnitude];
