import type { PackageModel } from '../types.ts';

export default {
  package: ['apify-client', 'apify'],
  docs: 'https://docs.apify.com/api/client/js/reference/class/ApifyClient',
  types: [
    { name: 'ApifyClient', from: ['new ApifyClient()', 'Actor.newClient()'], roles: { url: '0.baseUrl', auth: '0.token' }, hosts: ['https://api.apify.com'] },
  ],
  calls: [
    // What an actor stores stays in its own run; only these go to the platform from everywhere.
    { path: 'Actor.call|start|callTask()', sends: 'http', roles: { body: '1' }, hosts: ['https://api.apify.com'] },
    { path: 'ApifyClient#actor|task().start|call()', sends: 'http', roles: { body: '0' } },
    { path: 'ApifyClient#dataset().listItems|downloadItems()', sends: 'http', roles: { query: '*' } },
    { path: 'ApifyClient#dataset().pushItems()', sends: 'http', roles: { body: '0' } },
    { path: 'ApifyClient#keyValueStore().getRecord|setRecord|deleteRecord()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
