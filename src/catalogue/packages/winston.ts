import type { PackageModel } from '../types.ts';

/** What is logged goes where the transports say: most write to the console and to files. */
export default {
  package: 'winston',
  docs: 'https://github.com/winstonjs/winston/blob/master/docs/transports.md#http-transport',
  sendsBy: ['Http'],
  types: [
    { name: 'HttpTransport', from: ['new transports.Http()'], roles: { protocol: '0.ssl', host: '0.host', port: '0.port', path: '0.path' }, hosts: ['http://localhost'], scheme: 'http:' },
    { name: 'Logger', from: ['createLogger()', 'new Logger()', 'loggers.add|get()', 'new Container().add|get()', 'Logger#child()'], roles: { body: '0.defaultMeta' }, outlets: ['0.transports', '0.transports[]', '1.transports', '1.transports[]'] },
  ],
  calls: [
    {
      path: 'new transports.Http()',
      sends: 'http',
      roles: { protocol: '0.ssl', host: '0.host', port: '0.port', path: '0.path', headers: '0.headers', auth: '0.auth' },
      hosts: ['http://localhost'],
      scheme: 'http:',
    },
    { path: 'log|error|warn|info|http|verbose|debug|silly()', carries: 'http', roles: { body: '*' } },
    { path: 'add()', outlets: { at: '0' } },
    { path: 'configure()', outlets: { at: ['0.transports', '0.transports[]'] } },
    { path: 'Logger#log|error|warn|warning|info|notice|http|verbose|debug|silly|emerg|alert|crit|data|help|input|prompt|write|child()', carries: 'http', roles: { body: '*' } },
    { path: 'Logger#add()', outlets: { at: '0' } },
    { path: 'Logger#configure()', outlets: { at: ['0.transports', '0.transports[]'] } },
  ],
} satisfies PackageModel;
