import type { PackageModel } from '../types.ts';

export default {
  package: 'update-electron-app',
  docs: 'https://github.com/electron/update-electron-app#readme',
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.updateSource.host', '0.host', '0.updateSource.baseUrl'] }, hosts: ['https://update.electronjs.org'] },
    { path: 'updateElectronApp()', sends: 'http', roles: { url: ['0.updateSource.host', '0.host', '0.updateSource.baseUrl'] }, hosts: ['https://update.electronjs.org'] },
  ],
} satisfies PackageModel;
