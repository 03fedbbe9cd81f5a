import type { PackageModel } from '../types.ts';

export default {
  package: ['react-cookie', 'universal-cookie'],
  docs: 'https://github.com/bendotcodes/cookies#readme',
  types: [
    { name: 'Cookies', from: ['new ()', 'new Cookies()'] },
  ],
  sources: [
    { path: 'Cookies#get|getAll()', category: 'user.device.cookie', label: 'the cookies of the page' },
  ],
} satisfies PackageModel;
