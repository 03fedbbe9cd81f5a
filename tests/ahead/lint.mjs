// Lints a folder as ESLint's own process does, and says what was found and what this thread looked at: `lint.mjs <folder> <folder that comes first> <folder that comes then> [alone]`.
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { once } from 'node:events';
import { isMainThread, Worker, workerData, parentPort } from 'node:worker_threads';

const [folder, first, then, alone] = workerData ?? process.argv.slice(2);
if (isMainThread && alone) {
  // In a thread of a host's own none is started beside it.
  const worker = new Worker(new URL(import.meta.url), { workerData: [folder, first, then, alone] });
  console.log(JSON.stringify((await once(worker, 'message'))[0]));
} else {
  const threads = [];
  process.on('worker', (worker) => { threads.push(worker); });
  const fs = createRequire(import.meta.url)('node:fs');
  const looked = [];
  const { statSync } = fs;
  fs.statSync = (name, ...rest) => { looked.push(String(name)); return statSync(name, ...rest); };
  syncBuiltinESMExports();
  // The clock stands still, so that waiting is no pause.
  const now = Date.now();
  Date.now = () => now;
  const { ESLint } = await import('eslint');
  const { default: plugin } = await import('../../dist/index.js');
  const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [...plugin.configs.strict], ignore: false });
  const begin = await eslint.lintFiles([`${first}/**/*.js`]);
  const started = threads.length;
  for (const thread of threads) { thread.ref(); await once(thread, 'exit'); }
  looked.length = 0;
  const rest = await eslint.lintFiles([`${then}/**/*.js`]);
  const said = (results) => results.map(({ filePath, messages }) => [filePath, messages.map(({ ruleId, line, column, endLine, endColumn, message, suggestions }) => ({ ruleId, line, column, endLine, endColumn, message, suggestions }))]);
  const answer = { started, again: threads.length, looked: looked.filter((name) => name.startsWith(folder) && name.endsWith('.js')).length, begin: said(begin), rest: said(rest) };
  if (parentPort) parentPort.postMessage(answer); else console.log(JSON.stringify(answer));
}
