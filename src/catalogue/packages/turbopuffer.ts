import type { PackageModel } from '../types.ts';

export default {
  package: '@turbopuffer/turbopuffer',
  docs: 'https://github.com/turbopuffer/turbopuffer-typescript#readme',
  types: [
    { name: 'Namespace', from: ['Turbopuffer#namespace()'], hosts: ['https://*.turbopuffer.com'] },
    { name: 'Turbopuffer', from: ['new Turbopuffer()', 'new ()'], roles: { url: '0.baseURL', auth: '0.apiKey' }, hosts: ['https://*.turbopuffer.com'] },
  ],
  calls: [
    { path: 'Turbopuffer#namespaces()', sends: 'http', roles: { query: '0' } },
    { path: 'Namespace#deleteAll|exists|explainQuery|hintCacheWarm|metadata|multiQuery|query|recall|schema|updateSchema|write()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
