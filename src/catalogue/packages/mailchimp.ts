import type { PackageModel } from '../types.ts';

export default {
  package: ['@mailchimp/mailchimp_transactional', '@mailchimp/mailchimp_marketing'],
  docs: 'https://mailchimp.com/developer/transactional/docs/fundamentals/',
  types: [{ name: 'Transactional', from: ['()'], hosts: ['https://mandrillapp.com'] }],
  calls: [
    { path: 'Transactional#messages.send|sendTemplate|sendRaw()', sends: 'http', roles: { body: '0' } },
    {
      path: 'lists.addListMember|setListMember|updateListMember|batchListMembers|getListMember|getAllLists|getListMembersInfo|updateListMemberTags()',
      sends: 'http',
      roles: { body: '*' },
      hosts: ['https://*.api.mailchimp.com'],
    },
    { path: 'campaigns|ping.create|send|list|get()', sends: 'http', roles: { body: '*' }, hosts: ['https://*.api.mailchimp.com'] },
  ],
} satisfies PackageModel;
