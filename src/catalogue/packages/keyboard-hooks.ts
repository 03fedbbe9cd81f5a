import type { PackageModel } from '../types.ts';

export default {
  package: 'node-global-key-listener',
  docs: 'https://github.com/LaunchMenu/node-global-key-listener#readme',
  types: [{ name: 'GlobalKeyboardListener', from: ['new GlobalKeyboardListener()'] }],
  calls: [{ path: 'GlobalKeyboardListener#addListener()', collects: 'keys' }],
} satisfies PackageModel;
