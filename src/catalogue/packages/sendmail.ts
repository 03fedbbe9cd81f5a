import type { PackageModel } from '../types.ts';

export default {
  package: 'sendmail',
  docs: 'https://github.com/guileen/node-sendmail',
  types: [{ name: 'Sendmail', from: ['()'], roles: { host: '0.smtpHost', port: '0.smtpPort' }, scheme: 'smtp:' }],
  calls: [{ path: 'Sendmail#()', sends: 'mail', means: { 'user.contact.email': ['0.to[]', '0.cc[]', '0.bcc[]'] }, roles: { body: '0', copy: '0.bcc[]' } }],
} satisfies PackageModel;
