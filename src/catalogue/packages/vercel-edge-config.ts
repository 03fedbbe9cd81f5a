import type { PackageModel } from '../types.ts';

export default {
  package: '@vercel/edge-config',
  docs: 'https://vercel.com/docs/edge-config/edge-config-sdk',
  types: [{ name: 'EdgeConfigClient', from: ['createClient()'], roles: { url: '0' }, hosts: ['https://edge-config.vercel.com'] }],
  calls: [
    { path: 'get|getAll|has|digest()', sends: 'http', hosts: ['https://edge-config.vercel.com'] },
    { path: 'EdgeConfigClient#get|getAll|has|digest()', sends: 'http' },
  ],
} satisfies PackageModel;
