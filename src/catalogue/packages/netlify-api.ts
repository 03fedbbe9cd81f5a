import type { PackageModel } from '../types.ts';

export default {
  package: ['@netlify/api'],
  docs: 'https://github.com/netlify/build/tree/main/packages/js-client',
  types: [
    { name: 'NetlifyAPI', from: ['new NetlifyAPI()', 'new ()'], roles: { host: '1.host', auth: '0' }, scheme: 'https:', hosts: ['https://api.netlify.com'] },
  ],
  calls: [
    { path: 'NetlifyAPI#*()', sends: 'http', roles: { body: ['0.body', '0'] } },
  ],
} satisfies PackageModel;
