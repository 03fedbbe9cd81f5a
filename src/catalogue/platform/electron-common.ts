import type { PackageModel } from '../types.ts';

export default {
  package: 'electron/common',
  docs: 'https://www.electronjs.org/docs/latest/api/shell',
  calls: [
    {
      path: 'crashReporter.start()',
      sends: 'http',
      roles: { url: '0.submitURL', body: ['0.extra', '0.globalExtra'] },
      starts: true,
      switches: [{ at: '0.uploadToServer', off: false }],
      docs: 'https://www.electronjs.org/docs/latest/api/crash-reporter',
    },
    { path: 'shell.openExternal()', sends: 'navigation', roles: { url: '0' } },
  ],
} satisfies PackageModel;
