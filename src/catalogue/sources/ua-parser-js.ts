import type { PackageModel } from '../types.ts';

export default {
  package: 'ua-parser-js',
  docs: 'https://docs.uaparser.dev/',
  types: [
    { name: 'UAParser', from: ['new UAParser()', 'new ()'] },
  ],
  sources: [
    { path: '()', category: 'user.device', label: 'the user agent' },
    { path: 'UAParser#getResult|getBrowser|getCPU|getDevice|getEngine|getOS|getUA()', category: 'user.device', label: 'the user agent' },
    { path: 'UAParser()', category: 'user.device', label: 'the user agent' },
  ],
} satisfies PackageModel;
