import type { PackageModel } from '../types.ts';

export default {
  package: ['@getbrevo/brevo', 'sib-api-v3-sdk'],
  docs: 'https://github.com/getbrevo/brevo-node',
  types: [{ name: 'Api', from: ['new TransactionalEmailsApi|ContactsApi|TransactionalSMSApi|EmailCampaignsApi()', 'new BrevoClient()'], roles: { url: '0.baseUrl' }, hosts: ['https://api.brevo.com'] }],
  calls: [
    { path: 'Api#sendTransacEmail|createContact|updateContact|addContactToList|sendTransacSms|createEmailCampaign|getContactInfo()', sends: 'http', means: { 'user.contact.email': ['0.to[].email', '0.cc[].email', '0.bcc[].email'] }, roles: { body: '0', copy: '0.bcc[].email' } },
    { path: 'Api#transactionalEmails|contacts.sendTransacEmail|createContact|updateContact()', sends: 'http', means: { 'user.contact.email': ['0.to[].email', '0.cc[].email', '0.bcc[].email'] }, roles: { body: '0', copy: '0.bcc[].email' } },
  ],
} satisfies PackageModel;
