import assert from 'node:assert';
import { periodText } from '../../src/exports/period-text';

const cases = [
  ['2027-01-01/2027-12-31', '2027年', '2027'],
  ['2026-01-01/2030-12-31', '2026—2030年', '2026—2030'],
  ['2027-01-01/2027-06-30', '2027年1—6月', 'Jan—Jun 2027'],
  ['2028-02-01/2028-02-29', '2028年2月', 'Feb 2028'],
  ['2027-02-01/2027-02-28', '2027年2月', 'Feb 2027'],
  ['2026-10-01/2027-03-31', '2026年10月—2027年3月', 'Oct 2026 — Mar 2027'],
  ['2027-01-01/2027-02-24', '2027-01-01 — 2027-02-24', '2027-01-01 — 2027-02-24'],
  ['2027-02-21/2027-02-21', '2027-02-21', '2027-02-21'],
  ['soon', 'soon', 'soon'],
] as const;

describe('the text of a period', () => {
  for (const [interval, chinese, english] of cases) {
    it(`${interval} → ${chinese}`, () => {
      assert.equal(periodText(interval, 'zh-cn'), chinese);
      assert.equal(periodText(interval, 'en'), english);
    });
  }
});
