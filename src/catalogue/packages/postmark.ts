import type { PackageModel } from '../types.ts';

export default {
  package: 'postmark',
  docs: 'https://github.com/ActiveCampaign/postmark.js/wiki',
  types: [{ name: 'ServerClient', from: ['new ServerClient()', 'new AccountClient()', 'new Client()'], roles: { host: '1.requestHost', auth: '0' }, hosts: ['https://api.postmarkapp.com'] }],
  calls: [
    { path: 'ServerClient#sendEmail|sendEmailBatch|sendEmailWithTemplate|sendEmailBatchWithTemplates()', sends: 'http', means: { 'user.contact.email': ['0.To', '0.Cc', '0.Bcc', '0[].To', '0.Messages[].To'] }, roles: { body: '0', copy: ['0.Bcc', '0[].Bcc', '0.Messages[].Bcc'] } },
  ],
} satisfies PackageModel;
