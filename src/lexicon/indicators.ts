/** Known indicators of reports. */
export interface Indicator {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly english: string;
  readonly unit: string | null;
  readonly good: 'up' | 'down' | 'none';
}
export const INDICATORS: readonly Indicator[] = [];
