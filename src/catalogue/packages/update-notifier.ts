import type { PackageModel } from '../types.ts';

export default {
  package: ['update-notifier', 'update-notifier-cjs', 'simple-update-notifier', 'tiny-updater', 'update-check'],
  docs: 'https://github.com/sindresorhus/update-notifier#readme',
  // The check asks the configured registry for the newest version.
  calls: [
    { path: '()', sends: 'http', starts: true, roles: { query: '0.pkg' }, hosts: ['env:npm_config_registry'] },
    { path: 'new UpdateNotifier()', sends: 'http', starts: true, roles: { query: '0.pkg' }, hosts: ['env:npm_config_registry'] },
  ],
} satisfies PackageModel;
