// How long an editor waits for ESLint's language server, with our rules and without, side by side in one run: `npm run bench:editor -- [tree files…] [--rounds 5]`; files are named relative to the tree.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = createRequire(import.meta.url)('vscode-jsonrpc/node');
const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({ options: { rounds: { type: 'string', default: '5' } }, allowPositionals: true });
const given = (index, otherwise) => path.resolve(process.env['INIT_CWD'] ?? '.', positionals[index] ?? path.join(root, otherwise));
const tree = given(0, 'fixtures/demo');
/** One that sends, and one that does not, which is what most files are. */
const opened = positionals.length > 1 ? positionals.slice(1) : ['src/server/telemetry.ts', 'src/server/config.ts'];
const budget = 1.2;

/** What most projects have without us. */
const base = `import js from '@eslint/js';
import { parser } from 'typescript-eslint';
`;
const configs = {
  without: `${base}export default [js.configs.recommended, { files: ['**/*.{ts,tsx}'], languageOptions: { parser } }];\n`,
  with: `${base}import egress from 'eslint-plugin-egress';
export default [js.configs.recommended, { files: ['**/*.{ts,tsx}'], languageOptions: { parser } }, ...egress.configs.recommended, ...egress.with({ from: import.meta.dirname })];\n`,
};
const configuration = {
  validate: 'on', run: 'onType', packageManager: 'npm', useESLintClass: false, useFlatConfig: null, experimental: {}, nodePath: null, options: {}, rulesCustomizations: [], quiet: false, format: false, onIgnoredFiles: 'off',
  problems: { shortenToSingleLine: false }, codeActionOnSave: { mode: 'all' }, codeAction: { disableRuleComment: { enable: false }, showDocumentation: { enable: true } },
};

const folder = mkdtempSync(path.join(tmpdir(), 'egress-bench-editor-'));
try {
  for (const [name, config] of Object.entries(configs)) {
    const project = path.join(folder, name);
    cpSync(tree, project, { recursive: true, filter: (file) => !['.git', 'node_modules'].includes(path.basename(file)) });
    writeFileSync(path.join(project, 'eslint.config.mjs'), config);
    mkdirSync(path.join(project, 'node_modules/@eslint'), { recursive: true });
    for (const one of ['eslint', '@eslint/js', 'typescript-eslint']) symlinkSync(path.join(root, 'node_modules', one), path.join(project, 'node_modules', one));
    symlinkSync(root, path.join(project, 'node_modules/eslint-plugin-egress'));
  }
  for (const file of opened) {
    const taken = { without: [], with: [] };
    // One after the other, so that whatever else the machine does falls on both.
    for (let round = 0; round < Number(values.rounds); round++) for (const name of Object.keys(configs)) taken[name].push(await measure(path.join(folder, name), file));
    if (taken.without.some(({ ours }) => ours > 0)) throw new Error('The server without our rules has them.');
    tell(file, taken);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function tell(file, taken) {
  const best = (name, what) => Math.min(...taken[name].map((one) => one[what]));
  console.log(`${file} in ${positionals[0] ?? 'the demo'}, best of ${values.rounds}; ${taken.with[0].ours} findings of ours.`);
  for (const [what, label] of [['first', 'first diagnostic after the start of the server'], ['spent', 'processor time until then'], ['next', 'diagnostics after a key']]) {
    const ratio = best('with', what) / best('without', what);
    console.log(`${label}: without ${best('without', what).toFixed(0)} ms, with ${best('with', what).toFixed(0)} ms, ratio ${ratio.toFixed(2)}${what === 'first' ? ` (budget ${budget})` : ''}`);
    if (what === 'first' && ratio > budget) process.exitCode = 1;
  }
}

/** User and system time of a process so far, in milliseconds (proc(5); a tick is a hundredth of a second). */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function measure(project, opened) {
  const started = performance.now();
  const server = spawn(process.execPath, [path.join(root, 'node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server'), '--stdio'], { cwd: project, stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  try {
    const workspaceFolder = { uri: pathToFileURL(project).href, name: 'project' };
    connection.onRequest((method, params) => (method === 'workspace/configuration' ? params.items.map(() => ({ ...configuration, workspaceFolder })) : null));
    connection.listen();
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: workspaceFolder.uri, workspaceFolders: [workspaceFolder], capabilities: { workspace: { configuration: true, workspaceFolders: true, diagnostics: {} }, textDocument: { diagnostic: {} } } });
    await connection.sendNotification('initialized', {});
    const uri = pathToFileURL(path.join(project, opened)).href;
    const text = `${readFileSync(path.join(project, opened), 'utf8')}\nmissing();\n`;
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'typescript', version: 1, text } });
    const pull = async () => (await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })).items;
    const found = await pull();
    const first = performance.now() - started;
    const spent = cpuOf(server.pid);
    const mine = found.filter(({ code }) => String(code).startsWith('egress/')).length;
    if (!found.some(({ code }) => code === 'no-undef')) throw new Error(`What is to be found is not: ${JSON.stringify(found)}`);
    let next = Infinity;
    for (let key = 2; key < 7; key++) {
      const pressed = performance.now();
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: key }, contentChanges: [{ text: `${text}${'//'.repeat(key)}\n` }] });
      await pull();
      next = Math.min(next, performance.now() - pressed);
    }
    return { first, next, spent, ours: mine };
  } finally {
    connection.dispose();
    server.kill('SIGKILL');
  }
}
