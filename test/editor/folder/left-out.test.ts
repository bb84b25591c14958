/** Files that a folder's analysis leaves out. */
import assert from 'node:assert';
import { GitIgnore, hiddenBy, isOwnExport } from '../../../src/editor/features/folder/left-out';

describe('files.exclude', () => {
  const hidden = hiddenBy({
    '**/.git': true,
    '**/旧稿': true,
    '*.tmp.md': true,
    '**/a.md': false,
    '**/b.md': { when: 'b.txt' },
  });
  const cases: readonly (readonly [path: string, hidden: boolean])[] = [
    ['2031/报告.md', false],
    ['.git/描述.md', true],
    ['2031/旧稿/一.md', true],
    ['旧稿.md', false],
    ['x.tmp.md', true],
    ['2031/x.tmp.md', false],
    ['a.md', false],
    ['b.md', false],
  ];
  for (const [path, expected] of cases)
    it(`${expected ? 'hides' : 'shows'} ${path}`, () => assert.equal(hidden(path), expected));

  it('hides nothing where it is no map', () => {
    for (const setting of [undefined, null, 'x', [], {}]) assert.equal(hiddenBy(setting)('.git/x.md'), false);
  });
});

describe('.gitignore', () => {
  const git = new GitIgnore();
  git.add('', '# 草稿\n草稿/\n*.bak.md\n!保留.bak.md\n/根.md\n存档/*\n!存档/2030/\n');
  git.add('2031', '试算.md\n!过程.bak.md\n');
  git.add('2031/深', '!试算.md\n');
  const cases: readonly (readonly [path: string, ignored: boolean])[] = [
    ['报告.md', false],
    ['草稿/一.md', true],
    ['2031/草稿/一.md', true],
    ['草稿.md', false],
    ['x.bak.md', true],
    ['保留.bak.md', false],
    ['2031/x.bak.md', true],
    ['2031/过程.bak.md', false],
    ['根.md', true],
    ['2031/根.md', false],
    ['2031/试算.md', true],
    ['试算.md', false],
    ['2031/深/试算.md', false],
    ['存档/2029/一.md', true],
    ['存档/2030/一.md', false],
  ];
  for (const [path, expected] of cases)
    it(`${expected ? 'leaves out' : 'keeps'} ${path}`, () => assert.equal(git.ignores(path), expected));

  it('leaves nothing out where there is none', () => assert.equal(new GitIgnore().ignores('草稿/一.md'), false));
});

describe('our own exports', () => {
  it('are known by their names in both languages', () => {
    assert.ok(isOwnExport('2031/报告.承诺清单.md') && isOwnExport('report.commitments.md'));
    assert.ok(!isOwnExport('承诺清单.md') && !isOwnExport('commitments.md') && !isOwnExport('报告.承诺清单.csv'));
  });
});
