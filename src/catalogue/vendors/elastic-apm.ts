import type { VendorModel } from '../types.ts';

export default {
  id: 'elastic-apm',
  name: 'Elastic APM',
  kind: 'performance',
  provider: 'Elasticsearch B.V.',
  country: 'NL',
  docs: 'https://www.elastic.co/docs/reference/apm/agents/nodejs',
  // Self-hosted or a deployment of one's own: the server's address is configuration.
  hosts: [],
  packages: [
    {
      package: 'elastic-apm-node',
      docs: 'https://www.elastic.co/docs/reference/apm/agents/nodejs',
      types: [
        { name: 'Transaction', from: ['startTransaction|startSpan()', 'currentTransaction', 'currentSpan', 'Transaction#startSpan()'] },
      ],
      calls: [
        { path: 'start()', sends: 'http', starts: true, roles: { url: '0.serverUrl' }, hosts: ['http://localhost:8200'], switches: [{ at: '0.active', off: false }] },
        { path: 'captureError()', carries: 'http', roles: { body: '*' } },
        { path: 'setUserContext|setCustomContext|addLabels()', carries: 'http', roles: { body: '0' } },
        { path: 'setLabel|setGlobalLabel()', carries: 'http', roles: { body: '1' } },
        { path: 'setTransactionName|addMetadata|setTransactionOutcome()', carries: 'http', roles: { body: '*' } },
        { path: 'Transaction#setLabel()', carries: 'http', roles: { body: '1' } },
        { path: 'Transaction#addLabels|setCustomContext|setUserContext()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: ['@elastic/apm-rum', '@elastic/apm-rum-core', 'elastic-apm-js-base'],
      docs: 'https://www.elastic.co/docs/reference/apm/agents/rum-js',
      types: [
        { name: 'ApmBase', from: ['init()'] },
        { name: 'Transaction', from: ['ApmBase#startTransaction|startSpan|getCurrentTransaction()', 'Transaction#startSpan()'] },
      ],
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.serverUrl' }, hosts: ['http://localhost:8200'], switches: [{ at: '0.active', off: false }] },
        { path: 'ApmBase#captureError|setUserContext|setCustomContext|addLabels()', carries: 'http', roles: { body: '0' } },
        { path: 'ApmBase#setInitialPageLoadName()', carries: 'http', roles: { body: '*' } },
        { path: 'Transaction#addLabels|addContext()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: ['@elastic/apm-rum-react', '@elastic/apm-rum-vue', '@elastic/apm-rum-angular'],
      docs: 'https://www.elastic.co/docs/reference/apm/agents/nodejs',
      calls: [
        { path: 'ApmVuePlugin.install()', sends: 'http', starts: true, roles: { url: '1.config.serverUrl' }, hosts: ['http://localhost:8200'] },
      ],
    },
    {
      package: ['winston-elasticsearch', 'pino-elasticsearch'],
      docs: 'https://github.com/vanthome/winston-elasticsearch',
      calls: [
        { path: 'new ElasticsearchTransport()', sends: 'http', starts: true, roles: { url: '0.clientOpts.node' }, hosts: ['http://localhost:9200'] },
        { path: '()', sends: 'http', starts: true, roles: { url: '0.node' }, hosts: ['http://localhost:9200'] },
      ],
    },
    {
      package: 'global',
      docs: 'https://www.elastic.co/docs/reference/apm/agents/rum-js/install-agent',
      calls: [
        { path: 'elasticApm.init()', sends: 'http', starts: true, roles: { url: '0.serverUrl' } },
        { path: 'elasticApm.captureError|setUserContext|setCustomContext|addLabels()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
