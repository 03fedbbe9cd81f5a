import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const contextCalls = {
  selector: "CallExpression[callee.property.name=/^get(Filename|PhysicalFilename|Cwd|SourceCode|Scope|DeclaredVariables|Ancestors)$/][callee.object.name='context']",
  message: 'ESLint 9 and 10 give these as properties.',
};
const reports = {
  selector: "CallExpression[callee.property.name='report'][callee.object.name='context']",
  message: 'Only src/rule.ts calls context.report (invariant 4): a rule gets report() handed in.',
};
const astOfHost = {
  selector: "MemberExpression[property.name='ast'][object.name='sourceCode']",
  message: 'Reading sourceCode.ast makes oxlint deserialise the whole tree (invariant 5).',
};
const runsCode = {
  selector: "NewExpression[callee.name='Function'], CallExpression[callee.name=/^(eval|require)$/], ImportExpression",
  message: 'Nothing executes linted code (invariant 4).',
};

export default tseslint.config(
  // Fixtures are what the gate is shown, not code of ours.
  { ignores: ['dist/', 'fixtures/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 400 }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', contextCalls, reports, astOfHost, runsCode],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Under noUncheckedIndexedAccess the other way to say that an index was checked is a branch that never runs.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**', 'rules/**'],
    plugins: { regexp },
    // Linted text is written by strangers: an expression that backtracks stops somebody's editor. tests/package/expressions.test.ts judges all of them exactly.
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }] },
  },
  { files: ['src/rule.ts'], rules: { 'no-restricted-syntax': ['error', contextCalls, astOfHost, runsCode] } },
  { files: ['src/**/index.ts', 'rules/index.ts'], rules: { 'max-lines': 'off' } },
  // The command talks on the terminal and loads the user's configuration.
  { files: ['src/cli/**'], rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', contextCalls, reports, astOfHost] } },
  {
    files: ['tools/**', 'tests/**', '*.config.*', '.dependency-cruiser.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', performance: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off', '@typescript-eslint/no-dynamic-delete': 'off' },
  },
);
