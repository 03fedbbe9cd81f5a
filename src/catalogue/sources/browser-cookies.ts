import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Document/cookie',
  sources: [
    { path: 'cookieStore.get|getAll()', category: 'user.device.cookie', label: 'the cookies of the page' },
    { path: 'document.cookie', category: 'user.device.cookie', label: 'the cookies of the page' },
  ],
} satisfies PackageModel;
