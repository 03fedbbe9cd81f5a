import type { PackageModel } from '../types.ts';

export default {
  package: 'react-native-background-upload',
  docs: 'https://github.com/Vydia/react-native-background-upload#startuploadoptions',
  calls: [{ path: 'startUpload()', sends: 'http', roles: { url: '0.url', headers: '0.headers', body: ['0.parameters', '0.path'] } }],
} satisfies PackageModel;
