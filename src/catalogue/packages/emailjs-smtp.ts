import type { PackageModel } from '../types.ts';

export default {
  package: 'emailjs',
  docs: 'https://github.com/eleith/emailjs',
  types: [
    { name: 'SMTPClient', from: ['new SMTPClient()'], roles: { host: '0.host', port: '0.port', auth: '0.password' }, scheme: 'smtp:', plain: [{ at: '0.tls', off: false, unless: '0.ssl' }] },
  ],
  calls: [{ path: 'SMTPClient#send|sendAsync()', sends: 'mail', means: { 'user.contact.email': ['0.to[]', '0.cc[]', '0.bcc[]'] }, roles: { body: '0', copy: '0.bcc[]' } }],
} satisfies PackageModel;
