import type { PackageModel } from '../types.ts';

/** Where updates come from stands in the packaged configuration, unless `setFeedURL` names it. */
export default {
  package: 'electron-updater',
  docs: 'https://www.electron.build/auto-update.html',
  types: [{ name: 'AppUpdater', from: ['autoUpdater', 'new AppImageUpdater|DebUpdater|MacUpdater|NsisUpdater|RpmUpdater()'], roles: { url: '0.url' } }],
  calls: [
    { path: 'AppUpdater#checkForUpdates|checkForUpdatesAndNotify|downloadUpdate()', sends: 'http' },
    { path: 'AppUpdater#setFeedURL()', sends: 'http', roles: { url: ['0.url', '0'] } },
  ],
} satisfies PackageModel;
