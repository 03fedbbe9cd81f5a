import type { PackageModel } from '../types.ts';

export default {
  package: 'imapflow',
  docs: 'https://imapflow.com/docs/',
  types: [{ name: 'ImapFlow', from: ['new ImapFlow()'] }],
  calls: [
    { path: 'new ImapFlow()', sends: 'mail', plain: [{ at: '0.doSTARTTLS', off: false, unless: '0.secure' }], roles: { host: '0.host', port: '0.port', auth: '0.auth' }, scheme: 'imap:' },
    { path: 'ImapFlow#append()', carries: 'mail', roles: { body: '1' } },
  ],
} satisfies PackageModel;
