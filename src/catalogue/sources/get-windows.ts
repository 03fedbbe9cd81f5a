import type { PackageModel } from '../types.ts';

export default {
  package: ['active-win', 'get-windows'],
  docs: 'https://github.com/sindresorhus/get-windows#readme',
  sources: [
    { path: '()', category: 'user.content.private', label: 'the windows that are open' },
    { path: 'activeWindow|activeWindowSync|openWindows|openWindowsSync|sync|getOpenWindows|getOpenWindowsSync()', category: 'user.content.private', label: 'the windows that are open' },
  ],
} satisfies PackageModel;
