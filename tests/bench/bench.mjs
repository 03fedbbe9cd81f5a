// What the gate costs, as ratios to ESLint parsing the same files alone, side by side in one run: `npm run bench -- [tree] [--rounds 3]`.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = (file) => path.join(root, 'tests/bench', file);
const { values, positionals } = parseArgs({ options: { rounds: { type: 'string', default: '3' } }, allowPositionals: true });
const rounds = Number(values.rounds);

/** What each may take at most: as a ratio to parsing alone, and of the catalogue in milliseconds. */
const budgets = { rules: { time: 1.1, memory: 1.3 }, check: { time: 0.15, memory: 1.3 }, catalogue: { time: 15 } };

const given = positionals[0] && path.resolve(process.env['INIT_CWD'] ?? '.', positionals[0]);
const tree = given ?? assembled();
try {
  const variants = {
    parse: [here('lint.mjs'), tree, 'parse'],
    // What ESLint itself takes as soon as there are rules: no plugin comes below it.
    empty: [here('lint.mjs'), tree, 'empty'],
    rules: [here('lint.mjs'), tree, 'rules'],
    check: [path.join(root, 'dist/cli.js'), 'check', '.', '--format', 'json'],
  };
  const taken = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  const said = {};
  // Turn by turn, so that whatever else the machine does falls on all of them.
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(variants)) {
      const { measures, stdout } = measure(args, tree);
      taken[name].push(measures);
      said[name] = JSON.parse(stdout);
    }
  }
  const best = Object.fromEntries(Object.entries(taken).map(([name, list]) => [name, {
    time: Math.min(...list.map((m) => m.ms)), cpu: Math.min(...list.map((m) => m.cpu)), memory: Math.min(...list.map((m) => m.mb)),
  }]));
  console.log(`${said.parse.files} files, ${said.parse.typescript} of them TypeScript, in ${given ?? 'the TypeScript sources of the development dependencies'}, best of ${rounds} rounds.`);
  if (said.parse.typescript < 1000) console.log('Fewer than 1,000 TypeScript files: starting up weighs more than it would. Give a larger tree: npm run bench -- <path>');
  console.log(`egress check: ${said.check.analysed.files} files, ${said.check.analysed.mentioned} mention an API, ${said.check.analysed.parsed} parsed, ${said.check.findings.length} findings; rules: ${said.rules.findings} findings\n`);
  console.log('                          time       ratio  budget     CPU    memory  ratio  budget');
  for (const [label, name] of [['ESLint, parsing alone', 'parse'], ['ESLint, empty rules', 'empty'], ['ESLint, all our rules', 'rules'], ['egress check', 'check']]) {
    const { time, cpu, memory } = best[name];
    const budget = budgets[name];
    const ratio = { time: time / best.parse.time, memory: memory / best.parse.memory };
    console.log(`${label.padEnd(22)} ${time.toFixed(0).padStart(6)} ms  ${ratio.time.toFixed(3).padStart(8)}  ${(budget?.time.toFixed(2) ?? '').padStart(6)}  ${cpu.toFixed(0).padStart(6)} ms  ${memory.toFixed(0).padStart(5)} MB  ${ratio.memory.toFixed(2).padStart(5)}  ${(budget?.memory.toFixed(2) ?? '').padStart(6)}`);
    for (const [what, limit] of Object.entries(budget ?? {})) {
      if (ratio[what] > limit) {
        console.log(`  over budget: ${what} ${ratio[what].toFixed(3)} > ${limit}`);
        process.exitCode = 1;
      }
    }
  }
  const loads = Array.from({ length: Math.max(3, rounds) }, () => Number(measure(['--input-type=module', '-e', `
    const start = performance.now(); await import(${JSON.stringify(path.join(root, 'dist/index.js'))}); console.log(performance.now() - start);`], tree).stdout));
  console.log(`\nLoading the plugin with its catalogue: ${Math.min(...loads).toFixed(0)} ms`);
  // In a process of its own each time: what is read a second time is warm.
  const reads = Array.from({ length: Math.max(3, rounds) }, () => Number(measure(['--input-type=module', '-e', `
    import { readFileSync } from 'node:fs';
    const { restore } = await import(${JSON.stringify(path.join(root, 'dist/stored.js'))});
    const start = performance.now(); restore(readFileSync(${JSON.stringify(path.join(root, 'dist/catalogue.json'))}).latin1Slice(), () => { throw new Error('Nothing is asked of a package.'); }); console.log(performance.now() - start);`], tree).stdout));
  const read = Math.min(...reads);
  console.log(`Of that, reading the rows of the catalogue: ${read.toFixed(1)} ms, budget ${budgets.catalogue.time} ms`);
  if (read > budgets.catalogue.time) {
    console.log(`  over budget: catalogue ${read.toFixed(1)} ms > ${budgets.catalogue.time} ms`);
    process.exitCode = 1;
  }
} finally {
  if (!given) rmSync(tree, { recursive: true });
}

function measure(args, cwd) {
  const { status, stdout, stderr, output } = spawnSync(process.execPath, ['--import', here('measured.mjs'), ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  if (!output[3] || (status !== 0 && status !== 1) || stdout === '') throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { measures: JSON.parse(output[3]), stdout };
}

/** The TypeScript sources that development dependencies ship, in one folder of their own. */
function assembled() {
  const folder = mkdtempSync(path.join(tmpdir(), 'egress-bench-'));
  const modules = path.join(root, 'node_modules');
  const packages = readdirSync(modules).flatMap((name) => (name.startsWith('@') ? readdirSync(path.join(modules, name)).map((inner) => `${name}/${inner}`) : [name])).filter((name) => !name.startsWith('.'));
  const isSource = (file) => /\.[cm]?tsx?$/.test(file) && !/\.d(?:\.\w+)?\.[cm]?ts$/.test(file) && !file.includes('node_modules');
  for (const name of packages) {
    const from = path.join(modules, name);
    if (!existsSync(path.join(from, 'package.json'))) continue;
    for (const file of readdirSync(from, { recursive: true, encoding: 'utf8' }).filter(isSource)) cpSync(path.join(from, file), path.join(folder, 'packages', name, file));
  }
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module", "private": true }');
  return folder;
}
