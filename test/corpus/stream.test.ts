/** The stream of the command line under GNU parallel, over whole reports. */
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli, bundle } from '../cli/run';

describe('report-annotator stream', () => {
  before(buildCli);

  it('works under GNU parallel over whole reports, each answered once', function () {
    this.timeout(240_000);
    const reports = '../shared/reports';
    const known = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
    if (!existsSync(reports) || known.error || !/GNU parallel/.test(known.stdout)) {
      console.log('      skipped: GNU parallel or the reports are not here');
      this.skip();
    }
    const files = readdirSync(reports).filter((file) => file.endsWith('.md'));
    const input = files
      .map((file) => `${JSON.stringify({ id: file, text: readFileSync(join(reports, file), 'utf8') })}\n`)
      .join('');
    const { status, stdout, stderr } = spawnSync(
      'parallel',
      ['--will-cite', '--pipe', '-N', '6', '-j', '2', process.execPath, bundle, 'stream', '--jobs', '1'],
      { input, encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    assert.deepEqual([status, stderr], [0, '']);
    const found = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { readonly id: string; readonly error?: string });
    assert.deepEqual(found.map(({ id }) => id).sort(), files.sort());
    for (const { error } of found) assert.equal(error, undefined);
  });
});
