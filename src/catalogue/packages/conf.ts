import type { PackageModel } from '../types.ts';

export default {
  package: ['conf', 'configstore', 'electron-store'],
  docs: 'https://github.com/sindresorhus/conf#api',
  types: [{ name: 'Conf', from: ['new ()', 'new Conf()'] }],
  configured: [
    { path: 'Conf#get()', kind: 'config', name: '0' },
    { path: 'Conf#store.*', kind: 'config' },
  ],
} satisfies PackageModel;
