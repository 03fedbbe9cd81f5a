import type { PackageModel } from '../types.ts';

/** What is logged goes where the transport says: the other transports write to the console and to files. */
export default {
  package: 'winston',
  docs: 'https://github.com/winstonjs/winston/blob/master/docs/transports.md#http-transport',
  sendsBy: ['Http'],
  calls: [
    {
      path: 'new transports.Http()',
      sends: 'http',
      roles: { protocol: '0.ssl', host: '0.host', port: '0.port', path: '0.path', headers: '0.headers', auth: '0.auth' },
      hosts: ['http://localhost'],
      scheme: 'http:',
    },
  ],
} satisfies PackageModel;
