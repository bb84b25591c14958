// The rules of the house: one direction of imports, `vscode` in the editor alone, `node:` in the command line and tests alone.
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The floors, lowest first. An import points to a floor below or to the same folder. */
const floors = ['prose', 'lexicon', 'mentions', 'statements', 'checks', 'compare', 'exports', 'review', 'report-view'];
const tops = ['editor', 'cli', 'webview'];

const restrict = (files, { forbid, vscode, node }) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: vscode ? [] : [{ name: 'vscode', message: 'vscode is imported in src/editor alone.' }],
        patterns: [
          ...(node
            ? []
            : [
                {
                  group: ['node:*', 'fs', 'path', 'os', 'crypto'],
                  message: 'Node is imported in src/cli, test and build scripts alone.',
                },
              ]),
          ...(forbid.length
            ? [
                {
                  regex: `^\\.\\.?/(?:.*/)?(?:${forbid.join('|')})(?:/|$)`,
                  message: 'An import points to a floor below, never up.',
                },
              ]
            : []),
        ],
      },
    ],
  },
});
export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', '.vscode-host/**', '.vscode-test/**', 'coverage/**'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({
    ...config,
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'tools/**/*.ts'],
  })),
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'tools/**/*.ts'],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [], 'import-x/extensions': ['.ts'] },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  ...floors.map((floor, i) =>
    restrict([`src/${floor}/**/*.ts`], {
      forbid: [...floors.slice(i + 1), ...tops, 'analyze', 'engine'],
      vscode: false,
      node: false,
    }),
  ),
  restrict(['src/model.ts'], { forbid: ['.*'], vscode: false, node: false }),
  restrict(['src/analyze.ts'], { forbid: ['exports', 'review', 'report-view', ...tops], vscode: false, node: false }),
  restrict(['src/editor/**/*.ts'], { forbid: ['cli', 'webview'], vscode: true, node: false }),
  restrict(['src/cli/**/*.ts'], { forbid: ['editor', 'report-view', 'webview'], vscode: false, node: true }),
  restrict(['src/webview/**/*.ts'], { forbid: ['editor', 'cli', 'analyze'], vscode: false, node: false }),
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
);
