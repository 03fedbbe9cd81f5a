import type { PackageModel } from '../types.ts';

export default {
  package: '@vercel/sdk',
  docs: 'https://vercel.com/docs/rest-api/sdk',
  types: [
    { name: 'Vercel', from: ['new Vercel()'], roles: { url: '0.serverURL', auth: '0.bearerToken' }, hosts: ['https://api.vercel.com'] },
  ],
  calls: [
    { path: 'Vercel#*.*()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
