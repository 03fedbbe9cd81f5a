import type { PackageModel } from '../types.ts';

export default {
  package: 'execa',
  docs: 'https://github.com/sindresorhus/execa/blob/main/docs/api.md',
  calls: [
    { path: '()', sends: 'process', roles: { command: '0', argv: '1' }, runs: true },
    { path: 'execa|execaSync()', sends: 'process', roles: { command: '0', argv: '1', body: ['2.input', '1.input'] }, runs: true },
    { path: 'execaCommand|execaCommandSync()', sends: 'process', roles: { command: '0', body: '1.input' }, runs: true },
    { path: 'command|commandSync|shell|shellSync()', sends: 'process', roles: { command: '0' }, runs: true },
    { path: 'sync()', sends: 'process', roles: { command: '0', argv: '1' }, runs: true },
    { path: '$()', sends: 'process', roles: { command: '0' }, runs: true },
    { path: '$.sync()', sends: 'process', roles: { command: '0' }, runs: true },
  ],
} satisfies PackageModel;
