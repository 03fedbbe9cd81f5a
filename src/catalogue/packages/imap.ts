import type { PackageModel } from '../types.ts';

export default {
  package: ['imap', 'node-imap', 'imap-simple'],
  docs: 'https://github.com/mscdex/node-imap#usage',
  types: [{ name: 'Connection', from: ['new ()', 'connect()'] }],
  calls: [
    { path: 'new ()', sends: 'mail', plain: [{ at: '0.tls', off: false, unless: '0.autotls' }], roles: { host: '0.host', port: '0.port', auth: '0.password' }, scheme: 'imap:' },
    { path: 'connect()', sends: 'mail', plain: [{ at: '0.imap.tls', off: false, unless: '0.imap.autotls' }], roles: { host: '0.imap.host', port: '0.imap.port' }, scheme: 'imap:' },
    { path: 'Connection#append()', carries: 'mail', roles: { body: '0' } },
  ],
} satisfies PackageModel;
