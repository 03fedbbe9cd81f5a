import type { PackageModel } from '../types.ts';

export default {
  package: 'tus-js-client',
  docs: 'https://github.com/tus/tus-js-client/blob/main/docs/api.md',
  calls: [{ path: 'new Upload()', sends: 'http', roles: { url: ['1.uploadUrl', '1.endpoint'], body: '0', headers: '1.headers' } }],
} satisfies PackageModel;
