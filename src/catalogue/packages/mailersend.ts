import type { PackageModel } from '../types.ts';

export default {
  package: 'mailersend',
  docs: 'https://github.com/mailersend/mailersend-nodejs',
  types: [{ name: 'MailerSend', from: ['new MailerSend()', 'new ()'], hosts: ['https://api.mailersend.com'] }],
  calls: [{ path: 'MailerSend#email|sms.send|sendBulk()', sends: 'http', roles: { body: '0' } }],
} satisfies PackageModel;
