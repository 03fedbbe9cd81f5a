import type { PackageModel } from '../types.ts';

export default {
  package: '@capacitor/core',
  docs: 'https://capacitorjs.com/docs/apis/http',
  calls: [{ path: 'CapacitorHttp.request|get|post|put|patch|delete()', sends: 'http', roles: { url: '0.url', body: '0.data', headers: '0.headers', query: '0.params' } }],
} satisfies PackageModel;
