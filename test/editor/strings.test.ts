/** Every string that a person sees is there in English and in Chinese. */
import assert from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string): Record<string, string> => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;

const sources = readdirSync('src/editor', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const used = new Set<string>();
for (const file of sources) {
  const text = readFileSync(join('src/editor', file), 'utf8');
  for (const match of text.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)) used.add((match[1] ?? '').replace(/\\'/g, "'"));
}
const places = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();

describe('strings', () => {
  const bundle = read('l10n/bundle.l10n.zh-cn.json');

  it('are all translated, and nothing else is', () => {
    assert.ok(used.size > 50, 'the search for strings finds them');
    assert.deepEqual([...used].filter((key) => !(key in bundle)).sort(), []);
    assert.deepEqual(
      Object.keys(bundle).filter((key) => !used.has(key)),
      [],
    );
  });

  it('keep their places in the translation', () => {
    for (const [english, chinese] of Object.entries(bundle))
      assert.deepEqual(places(chinese), places(english), english);
  });

  it('of the manifest are there in both languages', () => {
    const english = read('package.nls.json');
    const chinese = read('package.nls.zh-cn.json');
    const named = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual(Object.keys(english).sort(), Object.keys(chinese).sort());
    assert.deepEqual(
      [...new Set(named)].filter((key) => !(key in english)),
      [],
    );
    assert.deepEqual(
      Object.keys(english).filter((key) => !named.includes(key)),
      [],
    );
  });
});
