import type { PackageModel } from '../types.ts';

export default {
  package: ['@sendgrid/mail', '@sendgrid/client'],
  docs: 'https://github.com/sendgrid/sendgrid-nodejs/tree/main/packages/mail',
  types: [{ name: 'MailService', from: ['new MailService()', 'new Client()'], hosts: ['https://api.sendgrid.com'] }],
  calls: [
    { path: 'send|sendMultiple()', sends: 'http', means: { 'user.contact.email': ['0.to[]', '0.cc[]', '0.bcc[]', '0.personalizations[].to[]', '0[].to[]'] }, roles: { body: '0', copy: ['0.bcc[].email', '0.bcc[]', '0.personalizations[].bcc[].email', '0[].bcc[]'] }, hosts: ['https://api.sendgrid.com'] },
    { path: 'request()', sends: 'http', roles: { body: '0.body', path: '0.url', headers: '0.headers' }, hosts: ['https://api.sendgrid.com'] },
    { path: 'MailService#send|sendMultiple|request()', sends: 'http', means: { 'user.contact.email': ['0.to[]', '0.cc[]', '0.bcc[]', '0.personalizations[].to[]', '0[].to[]'] }, roles: { body: '0', copy: ['0.bcc[].email', '0.bcc[]', '0.personalizations[].bcc[].email', '0[].bcc[]'] } },
  ],
} satisfies PackageModel;
