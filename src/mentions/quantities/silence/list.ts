/** Every reason to keep silent, in order. Those that look at the bound come last. */
import { bareMagnitude } from './bare-magnitude';
import { code } from './code';
import { date } from './date';
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

export const SILENCES: readonly Silence[] = [
  plainNumber,
  code,
  ordinal,
  date,
  one,
  some,
  planName,
  spanOfYears,
  rhetoric,
  setPhrase,
  quoted,
  bareMagnitude,
];
