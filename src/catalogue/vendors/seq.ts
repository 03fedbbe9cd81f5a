import type { VendorModel } from '../types.ts';

export default {
  id: 'seq',
  name: 'Seq',
  kind: 'logs',
  provider: 'Datalust Pty Ltd',
  country: 'AU',
  docs: 'https://datalust.co/docs/using-nodejs',
  // Self-hosted: on the same machine by default.
  hosts: [],
  packages: [
    {
      package: ['winston-seq', '@datalust/winston-seq'],
      docs: 'https://datalust.co/docs/using-nodejs',
      calls: [
        { path: 'new SeqTransport()', sends: 'http', starts: true, roles: { url: '0.serverUrl' }, hosts: ['http://localhost:5341'] },
      ],
    },
    {
      package: 'pino-seq',
      docs: 'https://datalust.co/docs/using-nodejs',
      calls: [
        { path: 'createStream()', sends: 'http', starts: true, roles: { url: '0.serverUrl' }, hosts: ['http://localhost:5341'] },
      ],
    },
  ],
} satisfies VendorModel;
