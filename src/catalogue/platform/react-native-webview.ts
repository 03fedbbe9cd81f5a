import type { PackageModel } from '../types.ts';

/** A component is a call with its attributes as the first argument. */
export default {
  package: 'react-native-webview',
  docs: 'https://github.com/react-native-webview/react-native-webview/blob/master/docs/Reference.md',
  calls: [
    {
      path: 'WebView()',
      sends: 'dom',
      roles: { url: '0.source.uri', body: ['0.source.body', '0.source.html'], headers: '0.source.headers' },
    },
  ],
} satisfies PackageModel;
