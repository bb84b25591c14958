/**
 * What the injected grammar colours. `[%:…]`, `[¥:…]` and `[#:…]` mark percentages, money and counts; all else must stay uncoloured.
 * The base is a small Markdown grammar, and besides it that of VS Code where a server of it has been unpacked for the host tests.
 */
import assert from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const ROOT = join(import.meta.dirname, '../..');
const INJECTION = join(ROOT, 'syntaxes/report-annotator.injection.tmLanguage.json');
const SMALL = { 'text.html.markdown': join(import.meta.dirname, 'base.tmLanguage.json') };
const EXTENSIONS = join(ROOT, '.vscode-host/current/node_modules/code-server/lib/vscode/extensions');
const REAL = {
  'text.html.markdown': join(EXTENSIONS, 'markdown-basics/syntaxes/markdown.tmLanguage.json'),
  'text.html.derivative': join(EXTENSIONS, 'html/syntaxes/html-derivative.tmLanguage.json'),
  'source.yaml': join(EXTENSIONS, 'yaml/syntaxes/yaml.tmLanguage.json'),
  'source.yaml.1.2': join(EXTENSIONS, 'yaml/syntaxes/yaml-1.2.tmLanguage.json'),
  'text.html.basic': join(EXTENSIONS, 'html/syntaxes/html.tmLanguage.json'),
};
const MARKS: Readonly<Record<string, string>> = { percentage: '%', money: '¥', count: '#' };

let wasm: Promise<void> | null = null;

/** The engine is loaded once for the process; a second time it throws. */
function loadEngine(): Promise<void> {
  wasm ??= oniguruma.loadWASM(
    readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')),
  );
  return wasm;
}

async function grammarOn(base: Readonly<Record<string, string>>): Promise<textmate.IGrammar> {
  await loadEngine();
  const files: Readonly<Record<string, string>> = { ...base, 'report-annotator.injection': INJECTION };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope): Promise<textmate.IRawGrammar | null> => {
      const file = files[scope];
      return Promise.resolve(file ? textmate.parseRawGrammar(readFileSync(file, 'utf8'), file) : null);
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['report-annotator.injection'] : undefined),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  assert.ok(grammar);
  return grammar;
}

function coloured(grammar: textmate.IGrammar, text: string): string {
  let state = textmate.INITIAL;
  const lines = text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens
      .map(({ startIndex, endIndex, scopes }) => {
        const kind = scopes
          .map((scope) => /^constant\.numeric\.(\w+)\.report-annotator$/.exec(scope)?.[1])
          .find(Boolean);
        const piece = line.slice(startIndex, endIndex);
        return kind ? `[${MARKS[kind]}:${piece}]` : piece;
      })
      .join('');
  });
  return lines.join('\n');
}

const CASES = [
  '增长[%:5%]，下降[%:３．２％]，占[%:百分之七点五]',
  '增长[%:5%—6%]，提高[%:2个百分点]，[%:3.5‰]',
  '投资[¥:300亿元]以上，[¥:1,250.5万元]，[¥:５０００美元]',
  '收入[¥:300多亿元]，[¥:三十亿元]，[¥:￥3亿]，[¥:50至80万元]',
  '引进[#:50个]项目、[#:17家]企业，惠及[#:20万人次]',
  '新建[#:30至50家]，产粮[#:1.2万吨]，[#:十二个]镇，[#:三百多户]',
  '完成[#:12项]目标，每亩[¥:400元]',
  '2019年2月21日，第3位，第三条，三个方面，一个中心',
  '5G、G20、PM2.5、C919、A4纸，国发〔2019〕1号，“33618”集群',
  '2019人代会，2018元旦，2025家电下乡，20条例',
  '十一次全会，提前3个月，“十二个一”工程',
  '看 http://a.cn/50个/3%25.html 与 x=50%',
  '<img width="50%" alt="30个">建成[#:30个]',
  '<!-- 30个 -->',
  '用 `30个` 表示，[见表 3](http://a.cn/30个)',
  '一、总体\n1. 增长[%:5%]\n（3）完成',
];

describe('the injected grammar', () => {
  for (const [name, base] of [
    ['on a small grammar', SMALL],
    ['on that of VS Code', REAL],
  ] as const)
    describe(name, () => {
      let grammar: textmate.IGrammar;
      before(async function () {
        if (!Object.values(base).every((file) => existsSync(file))) {
          console.log('      no server of VS Code is unpacked in .vscode-host: skipped');
          return this.skip();
        }
        grammar = await grammarOn(base);
      });
      for (const expected of CASES)
        it(expected, () => {
          const text = expected.replace(/\[[%¥#]:([^\]]*)\]/g, '$1');
          assert.equal(coloured(grammar, text), expected);
        });
      it('leaves front matter and fenced code alone', () => {
        const text = '---\ntitle: 30个\n---\n```\n30个\n```';
        assert.equal(coloured(grammar, text), text);
      });
      it('colours bold and headings', () => {
        assert.equal(coloured(grammar, '# 建成[30个]'.replace(/[[\]]/g, '')), '# 建成[#:30个]');
        assert.equal(coloured(grammar, '**30个**'), '**[#:30个]**');
      });
    });
});
