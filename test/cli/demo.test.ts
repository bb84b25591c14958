import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { buildCli, run } from './run';

describe('what ships with the command line', () => {
  before(async function () {
    this.timeout(60_000);
    await buildCli();
  });

  it('shows the commitments of the sample report as a table', async () => {
    const { code, stdout } = await run(['analyze', '--format', 'table', 'media/sample/report.md']);
    assert.match(stdout, /地区生产总值 .*> 2000亿元 .*2030/);
    assert.match(stdout, /指标 [0-9]+ 项，举措 [0-9]+ 项\n$/);
    assert.equal(code, 0);
  });

  it('has a notice for all that the bundles hold', function () {
    this.timeout(60_000);
    const { status, stderr } = spawnSync(process.execPath, ['tools/notices.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});
