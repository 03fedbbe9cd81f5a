import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { visible } from '../../report/visible.ts';
import { codeRules } from '../judging/rules.ts';
import { isDependency, surroundingLines } from './surroundings.ts';

/** What to paste so that the project's linter, its hooks and its task runner hold the code against the manifest too. */
export function setUpLines(root: string): string {
  const names = readdirSync(root);
  const eslint = names.find((name) => /^eslint\.config\.[cm]?[jt]s$/.test(name));
  const oxlint = names.find((name) => /^\.?oxlintrc\.jsonc?$/.test(name));
  // oxlint works without a configuration.
  const bare = eslint === undefined && oxlint === undefined && isDependency(root, 'oxlint') && !isDependency(root, 'eslint');
  const typescript = existsSync(path.join(root, 'tsconfig.json'));
  const parts = [
    ...(eslint !== undefined ? [intoEslint(eslint)] : []),
    ...(oxlint !== undefined ? [intoOxlint(oxlint)] : []),
    ...(bare ? [freshOxlint()] : []),
    ...(eslint === undefined && oxlint === undefined && !bare ? [...withoutLinter(root, typescript), freshEslint(typescript)] : []),
    ...surroundingLines(root),
  ];
  return `${parts.join('\n\n')}\n`;
}

function intoEslint(name: string): string {
  const commonjs = name.endsWith('.cjs') || name.endsWith('.cts');
  const [load, here] = commonjs ? ["const egress = require('eslint-plugin-egress');", '__dirname'] : ["import egress from 'eslint-plugin-egress';", 'import.meta.dirname'];
  return `In ${visible(name)}, add\n\n  ${load}\n\nand to the list that it exports\n\n  ...egress.configs.recommended,\n  ...egress.with({ from: ${here} }),${onManifest(commonjs)}`;
}

/** ESLint reads JSON by a plugin, which not every project has. */
function onManifest(commonjs: boolean): string {
  const load = commonjs ? "const json = require('@eslint/json').default;" : "import json from '@eslint/json';";
  return `\n\nTo be told of the manifest itself in ESLint, run "npm install --save-dev @eslint/json", and add\n\n  ${load}\n\n  { plugins: { json } },\n  ...egress.configs.manifest,`;
}

function intoOxlint(name: string): string {
  return `In ${visible(name)}, add\n\n${oxlintLines().map((line) => `  ${line}`).join('\n')}`;
}

function freshOxlint(): string {
  return ['For oxlint, write .oxlintrc.json:', '', '  {', ...oxlintLines().map((line) => `    ${line}`), '  }'].join('\n');
}

function oxlintLines(): string[] {
  const rules = codeRules.map(({ rule, severity }) => `  "egress/${rule.name}": "${severity === 'error' ? 'error' : 'warn'}"`);
  return ['"jsPlugins": ["eslint-plugin-egress"],', '"rules": {', ...rules.join(',\n').split('\n'), '}'];
}

/** The command needs no linter; whoever has none is told so, and how to get one. */
function withoutLinter(root: string, typescript: boolean): string[] {
  const packages = ['eslint', ...(typescript ? ['typescript-eslint'] : [])].filter((name) => !isDependency(root, name));
  return packages.length === 0 ? [] : [`"npx egress check" needs no linter. To see the same in the editor, run "npm install --save-dev ${packages.join(' ')}", and go on:`];
}

/** TypeScript needs a parser for ESLint itself; the rules have their own. */
function freshEslint(typescript: boolean): string {
  const lines = typescript
    ? ["import { parser } from 'typescript-eslint';", "import egress from 'eslint-plugin-egress';", '', 'export default [', "  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser } },"]
    : ["import egress from 'eslint-plugin-egress';", '', 'export default ['];
  return ['For ESLint, write eslint.config.mjs:', '', ...lines.map((text) => (text === '' ? '' : `  ${text}`)), '    ...egress.configs.recommended,', '    ...egress.with({ from: import.meta.dirname }),', '  ];'].join('\n') + onManifest(false);
}
