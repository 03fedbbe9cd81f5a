import type { PackageModel } from '../types.ts';

export default {
  package: 'cloudflare:workers',
  docs: 'https://developers.cloudflare.com/workers/runtime-apis/bindings/',
  types: [{ name: 'Entrypoint', from: ['new WorkerEntrypoint()', 'new DurableObject()', 'new WorkflowEntrypoint()'] }],
  configured: [{ path: 'env.*', kind: 'env' }, { path: 'Entrypoint#env.*', kind: 'env' }],
} satisfies PackageModel;
