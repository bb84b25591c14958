/** Titles of honour hold no names: 被命名为“云江省园林城市”. */
import type { Span } from '../../model';

const HONOUR = /^[^“”]{0,12}(?:城市|县城|强[县区市镇]|[十百]强|示范[县区市]|先进[县区市]|文明[县区市]|卫生[县区市])”/;
const HONOURS = /(?:命名为|评为|获评|荣获|授予|获得|创成|成为|入选|跻身|列为)[^“”,。]{0,6}“$/;

/** Whether the place at the span opens a quoted title that something was given. */
export const isInHonour = (folded: string, { start, end }: Span): boolean =>
  folded.charAt(start - 1) === '“' &&
  HONOUR.test(folded.slice(end, end + 20)) &&
  HONOURS.test(folded.slice(Math.max(0, start - 12), start));
