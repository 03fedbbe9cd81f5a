import type { PackageModel } from '../types.ts';

export default {
  package: ['@fingerprintjs/fingerprintjs-pro-react', '@fingerprint/react'],
  docs: 'https://github.com/fingerprintjs/react#readme',
  sources: [
    { path: 'useVisitorData()', category: 'user.device.device_id', label: 'a fingerprint of the browser' },
  ],
} satisfies PackageModel;
