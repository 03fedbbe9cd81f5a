import type { PackageModel } from '../types.ts';

/** Small packages that say something of this machine. */
export default {
  package: ['computer-name', 'os-locale', 'ps-list', 'serialport'],
  docs: 'https://github.com/sindresorhus/ps-list#readme',
  sources: [
    { path: '()', category: 'user.device', label: 'the machine, its language or its programs' },
    { path: 'osLocale|osLocaleSync|sync()', category: 'user.device', label: 'the languages of the machine' },
    { path: 'SerialPort.list()', category: 'user.device', label: 'the attached devices' },
  ],
} satisfies PackageModel;
