import type { PackageModel } from '../types.ts';

export default {
  package: 'resend',
  docs: 'https://resend.com/docs/send-with-nodejs',
  types: [{ name: 'Resend', from: ['new Resend()'], hosts: ['https://api.resend.com'] }],
  calls: [
    { path: 'Resend#emails|batch|contacts|audiences|broadcasts|domains.send|create|get|list|update|remove|cancel()', sends: 'http', means: { 'user.contact.email': ['0.to[]', '0.cc[]', '0.bcc[]', '0[].to[]'] }, roles: { body: '0', copy: ['0.bcc[]', '0[].bcc[]'] } },
  ],
} satisfies PackageModel;
