/** A set of UTF-16 units that answers at one look: the quick no in front of a dearer search. */

/**
 * One bit a unit. The whole of the common Han characters takes 2.6 kB, so that the many sets of an analysis stay close to the
 * processor together; with a byte a unit they drove each other out.
 */
export class UnitSet {
  private readonly bits = new Int32Array(0x10000 >> 5);

  constructor(units = '') {
    for (let i = 0; i < units.length; i++) this.add(units.charCodeAt(i));
  }

  add(unit: number): void {
    this.bits[unit >> 5] = (this.bits[unit >> 5] ?? 0) | (1 << (unit & 31));
  }

  /** @param unit a code from 0 to 65535, or the `NaN` that `charCodeAt` gives outside a text: that counts as U+0000. */
  has(unit: number): boolean {
    return ((this.bits[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0;
  }
}
