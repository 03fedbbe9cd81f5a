// What linting one file again costs in an editor's process, as a ratio to parsing it alone: `node tests/bench/warm.mjs <tree> [--rounds 10] [--files 40]`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ESLint } from 'eslint';
import parser from '@typescript-eslint/parser';

const { values, positionals } = parseArgs({ options: { rounds: { type: 'string', default: '10' }, files: { type: 'string', default: '40' } }, allowPositionals: true });
const tree = path.resolve(process.env['INIT_CWD'] ?? '.', positionals[0] ?? 'fixtures');
const budget = 1.15;
const { default: plugin } = await import('../../dist/index.js');
const files = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';
const alone = [{ files: [files], linterOptions: { reportUnusedDisableDirectives: 'off' }, languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } }];
const variants = { alone, rules: [...alone, ...plugin.configs.strict] };

const hosts = Object.fromEntries(Object.entries(variants).map(([name, overrideConfig]) => [name, new ESLint({ cwd: tree, overrideConfigFile: true, overrideConfig, allowInlineConfig: false })]));

// The files in which something is found come first: they are the dearest. What mentions nothing costs next to nothing.
const results = await hosts.rules.lintFiles([files]);
const found = results.filter(({ messages }) => messages.some(({ ruleId }) => ruleId?.startsWith('egress/'))).map(({ filePath }) => filePath);
const rest = results.map(({ filePath }) => filePath).filter((file) => !found.includes(file));
const spread = (list, count) => Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor((list.length * (i + 0.5)) / Math.min(count, list.length))]);

for (const [what, list] of [['with findings', spread(found, Number(values.files))], ['without', spread(rest, Number(values.files))]]) {
  const taken = { alone: 0, rules: 0 };
  for (const file of list) {
    const text = readFileSync(file, 'utf8');
    const best = { alone: Infinity, rules: Infinity };
    for (let round = 0; round <= Number(values.rounds); round++) {
      for (const [name, host] of Object.entries(hosts)) {
        const started = performance.now();
        // As one types: the text is another one each time.
        await host.lintText(`${text}\n// ${round}`, { filePath: file });
        if (round > 0) best[name] = Math.min(best[name], performance.now() - started);
        // An editor lints one file in a turn of the event loop.
        await turn();
      }
    }
    for (const name of Object.keys(taken)) taken[name] += best[name];
  }
  const ratio = taken.rules / taken.alone;
  console.log(`${list.length} files ${what}, best of ${values.rounds}: parsing alone ${taken.alone.toFixed(0)} ms, all our rules ${taken.rules.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (budget ${budget})`);
  if (ratio > budget) process.exitCode = 1;
}
