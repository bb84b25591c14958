/** Small reports with each line followed by what was found under it; UPDATE_SNAPSHOTS=1 writes the files anew for review. */
import assert from 'node:assert';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analyze';
import type { Commitment, Quantity, ReportAnalysis } from '../../src/model';

const FOLDER = join(__dirname, 'snapshots');

/** Each line of the source, and below it its figures and the rows whose first mention stands there. */
function snapshotOf(source: string, report: ReportAnalysis): string {
  const lines: string[] = [];
  let start = 0;
  for (const line of source.split('\n')) {
    const end = start + line.length;
    const here = (at: number): boolean => at >= start && at <= end;
    lines.push(line);
    for (const figure of report.quantities) if (here(figure.start)) lines.push(`    # ${figureLine(figure)}`);
    for (const row of report.commitments)
      if (here(row.mentions[0]?.start ?? -1)) lines.push(`    > ${rowLine(row, report)}`);
    start = end + 1;
  }
  return lines.join('\n');
}

function figureLine(figure: Quantity): string {
  const value = figure.min === figure.max ? String(figure.min) : `${figure.min}..${figure.max}`;
  return [
    figure.text,
    `${figure.kind} ${figure.comparator} ${value} ${figure.unit ?? '-'}`,
    [figure.role, figure.strength, figure.change].filter(Boolean).join(' '),
    figure.metric ?? '-',
    figure.period ?? '-',
  ].join(' | ');
}

function rowLine(row: Commitment, report: ReportAnalysis): string {
  const parts = [row.text, `${row.kind} ${row.strength}`, row.period ?? '-'];
  if (row.owner !== null) parts.push(`owner ${row.owner}`);
  if (row.baseline !== null) parts.push(`baseline ${report.quantities[row.baseline]?.text ?? '?'}`);
  const rivals = report.commitments.filter((other) => row.conflicts.includes(other.id));
  if (rivals.length > 0) parts.push(`conflicts with ${rivals.map((other) => other.text).join('; ')}`);
  if (row.mentions.length > 1) parts.push(`said ${row.mentions.length} times`);
  return parts.join(' | ');
}

describe('snapshots', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.md')))
    it(name, () => {
      const source = readFileSync(join(FOLDER, name), 'utf8').replace(/\r\n/g, '\n');
      const found = snapshotOf(source, analyze(source, { name }));
      const file = join(FOLDER, name.replace(/\.md$/, '.txt'));
      if (process.env.UPDATE_SNAPSHOTS === '1') writeFileSync(file, found);
      assert.equal(found, readFileSync(file, 'utf8').replace(/\r\n/g, '\n'));
    });
});
