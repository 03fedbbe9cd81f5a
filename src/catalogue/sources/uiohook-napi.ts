import type { PackageModel } from '../types.ts';

export default {
  package: 'uiohook-napi',
  docs: 'https://github.com/SnosMe/uiohook-napi#readme',
  types: [
    { name: 'UiohookKeyboardEvent', from: [] },
  ],
  calls: [{ path: 'uIOhook.start()', collects: 'keys' }],
  sources: [
    { path: 'UiohookKeyboardEvent#keycode', category: 'user.behavior', label: 'the keys that are pressed' },
  ],
} satisfies PackageModel;
