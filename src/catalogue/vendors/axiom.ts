import type { VendorModel } from '../types.ts';

export default {
  id: 'axiom',
  name: 'Axiom',
  kind: 'logs',
  provider: 'Axiom, Inc.',
  country: 'US',
  docs: 'https://axiom.co/docs/guides/javascript',
  hosts: ['api.axiom.co', 'api.eu.axiom.co', 'us-east-1.aws.edge.axiom.co', 'eu-central-1.aws.edge.axiom.co'],
  regions: {
    EU: ['api.eu.axiom.co', 'eu-central-1.aws.edge.axiom.co'],
  },
  packages: [
    {
      package: '@axiomhq/js',
      docs: 'https://axiom.co/docs/guides/javascript',
      types: [
        { name: 'Axiom', from: ['new Axiom()', 'new AxiomWithoutBatching()'], roles: { url: '0.url' } },
      ],
      calls: [
        { path: 'new Axiom|AxiomWithoutBatching()', sends: 'http', starts: true, roles: { url: '0.url' } },
        { path: 'Axiom#ingest|ingestRaw()', carries: 'http', roles: { body: '1' } },
      ],
    },
    {
      package: '@axiomhq/winston',
      docs: 'https://axiom.co/docs/guides/javascript',
      calls: [
        { path: 'new WinstonTransport()', sends: 'http', starts: true, roles: { url: '0.url' } },
      ],
    },
    {
      package: '@axiomhq/pino',
      docs: 'https://axiom.co/docs/guides/javascript',
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { url: '0.url' } },
      ],
    },
    {
      package: 'next-axiom',
      docs: 'https://github.com/axiomhq/next-axiom',
      calls: [
        { path: 'withAxiom()', sends: 'http', starts: true },
        { path: 'log.debug|info|warn|error()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
