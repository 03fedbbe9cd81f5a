import type { PackageModel } from '../types.ts';

export default {
  package: ['@elastic/elasticsearch', '@opensearch-project/opensearch', 'elasticsearch'],
  docs: 'https://www.elastic.co/docs/reference/elasticsearch/clients/javascript/basic-config',
  types: [{ name: 'Client', from: ['new Client()', 'Client#child()'] }],
  calls: [
    { path: 'new Client()', sends: 'http', roles: { url: ['0.node[].url', '0.node[]', '0.nodes[].url', '0.nodes[]', '0.host', '0.hosts[]'], auth: '0.auth' }, hosts: ['https://*.elastic-cloud.com'] },
    { path: 'Client#index|create|update|bulk|updateByQuery|search|msearch|count()', carries: 'http', roles: { body: '0' } },
    { path: 'Client#helpers.bulk()', carries: 'http', roles: { body: '0.datasource' } },
  ],
} satisfies PackageModel;
