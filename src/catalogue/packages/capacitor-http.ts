import type { PackageModel } from '../types.ts';

export default {
  package: ['@capacitor-community/http', '@capacitor/http'],
  docs: 'https://github.com/capacitor-community/http#readme',
  calls: [
    { path: 'Http.request|get|post|put|patch|del|downloadFile()', sends: 'http', roles: { url: '0.url', body: '0.data', headers: '0.headers', query: '0.params' } },
    { path: 'Http.uploadFile()', sends: 'http', roles: { url: '0.url', body: ['0.data', '0.filePath'], headers: '0.headers' } },
  ],
} satisfies PackageModel;
