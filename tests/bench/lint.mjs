// ESLint over a tree, with nothing but its parser, with as many rules that do nothing as we have, or with all our rules: `lint.mjs <tree> parse|empty|rules`.
import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import parser from '@typescript-eslint/parser';

const [tree, what] = process.argv.slice(2);
const config = [
  { ignores: ['!**/node_modules/'] },
  { files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'], linterOptions: { reportUnusedDisableDirectives: 'off' }, languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } },
];
if (what === 'empty') {
  const names = readdirSync(new URL('../../rules/', import.meta.url)).filter((name) => name.endsWith('.md'));
  config.push({ plugins: { empty: { rules: Object.fromEntries(names.map((name) => [name, { create: () => ({}) }])) } }, rules: Object.fromEntries(names.map((name) => [`empty/${name}`, 'error'])) });
}
if (what === 'rules') {
  const { default: plugin } = await import('../../dist/index.js');
  config.push(...plugin.configs.strict);
}
const eslint = new ESLint({ cwd: tree, overrideConfigFile: true, overrideConfig: config, allowInlineConfig: false, ignore: true });
const results = await eslint.lintFiles(['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}']);
const crashed = results.flatMap(({ filePath, messages }) => messages.filter((m) => m.fatal && !m.message.startsWith('Parsing error')).map((m) => `${filePath}: ${m.message}`));
if (crashed.length > 0) throw new Error(crashed.join('\n'));
console.log(JSON.stringify({ files: results.length, typescript: results.filter(({ filePath }) => /\.[cm]?tsx?$/.test(filePath)).length, findings: results.reduce((n, { messages }) => n + messages.filter((m) => m.ruleId?.startsWith('egress/')).length, 0) }));
