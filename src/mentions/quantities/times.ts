/** Decimal product: 2.3 × 10000 is 23000, not 22999.999…. */
export function times(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
