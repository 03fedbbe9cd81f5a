import type { PackageModel } from '../types.ts';

export default {
  package: 'easy-soap-request',
  docs: 'https://github.com/circa10a/easy-soap-request#readme',
  calls: [{ path: '()', sends: 'rpc', roles: { url: '0.url', headers: '0.headers', body: '0.xml' } }],
} satisfies PackageModel;
