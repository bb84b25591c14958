/** The townships of a county by their full names. A county's line is read when its own report asks for it; no report pays for all of them. */
import type { Division } from './divisions';
import { TOWNSHIPS_DATA } from './townships.data';

const CLASSES: Readonly<Record<string, string>> = { j: '街道', z: '镇', x: '乡', s: '苏木' };

/** Where a county's line begins, behind its code. */
let lines: ReadonlyMap<string, number> | null = null;
const known = new Map<Division, readonly Division[]>();

function lineOf(county: Division): string {
  if (!lines) {
    const starts = new Map<string, number>();
    for (let at = 0; at < TOWNSHIPS_DATA.length;) {
      starts.set(TOWNSHIPS_DATA.slice(at, at + 6), at + 6);
      const end = TOWNSHIPS_DATA.indexOf('\n', at);
      at = end < 0 ? TOWNSHIPS_DATA.length : end + 1;
    }
    lines = starts;
  }
  const start = lines.get(county.code);
  if (start === undefined) return '';
  const end = TOWNSHIPS_DATA.indexOf('\n', start);
  return TOWNSHIPS_DATA.slice(start, end < 0 ? undefined : end);
}

/** In the order of their codes (GB/T 10114: the county's six digits and three more); none of a division that is no county. */
export function townshipsOf(county: Division): readonly Division[] {
  const seen = known.get(county);
  if (seen) return seen;
  const towns: Division[] = [];
  let code = 0;
  let letter = '';
  for (const [, digits, mark = '', own = ''] of lineOf(county).matchAll(/(\d{3})?([jzxs,])([^\d,jzxs]+)/g)) {
    code = digits === undefined ? code + 1 : Number(digits);
    if (mark !== ',') letter = mark;
    const name = own + (CLASSES[letter] ?? '');
    const three = String(code).padStart(3, '0');
    towns.push({ code: county.code + three, name, short: own.length >= 2 ? own : name, level: 'town', parent: county });
  }
  known.set(county, towns);
  return towns;
}
