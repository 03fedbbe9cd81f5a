import type { PackageModel } from '../types.ts';

export default {
  package: '@fal-ai/client',
  docs: 'https://docs.fal.ai/model-apis/client',
  types: [
    { name: 'FalClient', from: ['fal', 'createFalClient()'] },
  ],
  calls: [
    { path: 'FalClient#run|subscribe|stream()', sends: 'http', roles: { body: '1' }, hosts: ['https://fal.run', 'https://queue.fal.run'] },
    { path: 'FalClient#queue.submit|status|result|cancel|subscribeToStatus()', sends: 'http', roles: { body: '1' }, hosts: ['https://queue.fal.run'] },
    { path: 'FalClient#storage.upload|transformInput()', sends: 'http', roles: { body: '0' }, hosts: ['https://rest.fal.ai'] },
    { path: 'FalClient#realtime.connect()', sends: 'websocket', roles: { query: '0' }, hosts: ['wss://fal.run'] },
  ],
} satisfies PackageModel;
