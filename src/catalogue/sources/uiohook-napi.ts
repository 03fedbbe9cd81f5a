import type { PackageModel } from '../types.ts';

export default {
  package: 'uiohook-napi',
  docs: 'https://github.com/SnosMe/uiohook-napi#readme',
  types: [
    { name: 'UiohookKeyboardEvent', from: [] },
  ],
  sources: [
    { path: 'UiohookKeyboardEvent#keycode', category: 'user.behavior', label: 'the keys that are pressed' },
  ],
} satisfies PackageModel;
