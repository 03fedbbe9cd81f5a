import type { PackageModel } from '../types.ts';

export default {
  package: ['@fingerprintjs/fingerprintjs', '@fingerprintjs/fingerprintjs-pro', '@fingerprintjs/botd'],
  docs: 'https://github.com/fingerprintjs/fingerprintjs/blob/master/docs/api.md',
  types: [
    { name: 'Agent', from: ['load()'] },
  ],
  sources: [
    { path: 'Agent#detect()', category: 'user.device', label: 'what the browser tells of itself' },
    { path: 'Agent#get()', category: 'user.device.device_id', label: 'a fingerprint of the browser' },
  ],
} satisfies PackageModel;
