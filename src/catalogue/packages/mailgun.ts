import type { PackageModel } from '../types.ts';

export default {
  package: ['mailgun.js', 'mailgun-js'],
  docs: 'https://github.com/mailgun/mailgun.js#messages',
  types: [
    { name: 'Mailgun', from: ['new ()'] },
    { name: 'Client', from: ['Mailgun#client()', '()'], roles: { url: '0.url', host: '0.host', auth: ['0.key', '0.apiKey'] }, hosts: ['https://api.mailgun.net'] },
  ],
  calls: [
    { path: 'Client#messages.create()', sends: 'http', means: { 'user.contact.email': ['1.to[]', '1.cc[]', '1.bcc[]'] }, roles: { body: '1', copy: '1.bcc[]' } },
    { path: 'Client#messages().send|sendMime()', sends: 'http', means: { 'user.contact.email': ['0.to[]', '0.cc[]', '0.bcc[]'] }, roles: { body: '0', copy: '0.bcc[]' } },
    { path: 'Client#domains|events|validate|lists|webhooks|suppressions.list|get|create|update|destroy()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
