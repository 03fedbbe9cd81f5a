import type { PackageModel } from '../types.ts';

export default {
  package: 'mailtrap',
  docs: 'https://github.com/railsware/mailtrap-nodejs#readme',
  types: [
    { name: 'MailtrapClient', from: ['new MailtrapClient()'], roles: { auth: '0.token' }, hosts: ['https://send.api.mailtrap.io', 'https://bulk.api.mailtrap.io', 'https://sandbox.api.mailtrap.io'] },
  ],
  calls: [
    { path: 'MailtrapClient#batchSend|send()', sends: 'http', means: { 'user.contact.email': ['0.to[]', '0.cc[]', '0.bcc[]'] }, roles: { body: '0', copy: ['0.bcc[]'] } },
  ],
} satisfies PackageModel;
