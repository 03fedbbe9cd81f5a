import type { PackageModel } from '../types.ts';

export default {
  package: 'loops',
  docs: 'https://loops.so/docs/sdks/javascript',
  types: [{ name: 'LoopsClient', from: ['new LoopsClient()'], roles: { auth: '0' }, hosts: ['https://app.loops.so'] }],
  calls: [
    { path: 'LoopsClient#createContact|updateContact|findContact|deleteContact|createContactProperty|sendEvent()', sends: 'http', roles: { body: '*' } },
    { path: 'LoopsClient#sendTransactionalEmail()', sends: 'http', roles: { body: '0', headers: '0.headers' } },
    { path: 'LoopsClient#testApiKey|listContactProperties|listMailingLists|listTransactionalEmails|getTransactionalEmail()', sends: 'http', roles: { query: '0' } },
  ],
} satisfies PackageModel;
