import type { PackageModel } from '../types.ts';

export default {
  package: 'dots-wrapper',
  docs: 'https://dots.pimentel.co',
  types: [
    { name: 'Dots', from: ['createApiClient()'], roles: { url: '0.endpoint', auth: '0.token' }, hosts: ['https://api.digitalocean.com'] },
  ],
  calls: [
    { path: 'Dots#*.*()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
