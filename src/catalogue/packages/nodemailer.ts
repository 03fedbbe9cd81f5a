import type { PackageModel } from '../types.ts';

export default {
  package: ['nodemailer', 'nodemailer/lib/smtp-connection'],
  docs: 'https://nodemailer.com/smtp/',
  types: [
    {
      name: 'Transporter',
      from: ['createTransport()'],
      roles: { url: ['0.url', '0'], host: '0.host', port: '0.port', auth: '0.auth' },
      scheme: 'smtp:',
      plain: [{ at: '0.ignoreTLS', off: true, unless: '0.secure' }],
    },
    { name: 'SMTPConnection', from: ['new ()'], roles: { host: '0.host', port: '0.port' }, scheme: 'smtp:', plain: [{ at: '0.ignoreTLS', off: true, unless: '0.secure' }] },
  ],
  calls: [
    { path: 'Transporter#sendMail()', sends: 'mail', means: { 'user.contact.email': ['0.to[]', '0.cc[]', '0.bcc[]'] }, roles: { body: '0', copy: ['0.bcc[].address', '0.bcc[]'] } },
    { path: 'Transporter#verify()', sends: 'mail' },
    { path: 'createTestAccount()', sends: 'http', roles: { url: '0' }, hosts: ['https://api.nodemailer.com'] },
    { path: 'SMTPConnection#connect()', sends: 'mail' },
    { path: 'SMTPConnection#send()', carries: 'mail', roles: { body: '1' } },
  ],
} satisfies PackageModel;
