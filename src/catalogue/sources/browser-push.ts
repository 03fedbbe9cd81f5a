import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/PushManager',
  sources: [
    { path: 'PushManager#getSubscription|subscribe()', category: 'user.device.device_id', label: 'the push subscription of the browser' },
  ],
} satisfies PackageModel;
