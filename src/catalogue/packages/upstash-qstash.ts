import type { PackageModel } from '../types.ts';

export default {
  package: '@upstash/qstash',
  docs: 'https://upstash.com/docs/qstash/sdks/ts/overview',
  types: [{ name: 'Client', from: ['new Client()'] }],
  calls: [
    { path: 'Client#publish|publishJSON|enqueueJSON()', sends: 'queue', roles: { url: '0.url', body: '0.body', headers: '0.headers' }, hosts: ['https://qstash.upstash.io'] },
    { path: 'Client#queue().enqueueJSON()', sends: 'queue', roles: { url: '0.url', body: '0.body' }, hosts: ['https://qstash.upstash.io'] },
  ],
} satisfies PackageModel;
