import type { PackageModel } from '../types.ts';

export default {
  package: 'replicate',
  docs: 'https://github.com/replicate/replicate-javascript#api',
  types: [{ name: 'Replicate', from: ['new ()', 'new Replicate()'], roles: { url: '0.baseUrl', auth: '0.auth' }, hosts: ['https://api.replicate.com'] }],
  calls: [
    { path: 'Replicate#run|stream()', sends: 'http', roles: { body: '1.input' } },
    { path: 'Replicate#predictions|trainings|deployments|models|files.create|get|list|cancel|delete()', sends: 'http', roles: { body: ['0.input', '0'] } },
    { path: 'Replicate#deployments.predictions.create()', sends: 'http', roles: { body: '2.input' } },
    { path: 'Replicate#request()', sends: 'http', roles: { path: '0', body: '1.data' } },
  ],
} satisfies PackageModel;
