import type { PackageModel } from '../types.ts';

export default {
  package: 'inngest',
  docs: 'https://www.inngest.com/docs/reference/client/create',
  types: [{ name: 'Inngest', from: ['new Inngest()'], roles: { url: '0.baseUrl', auth: '0.eventKey' }, hosts: ['https://inn.gs'] }],
  calls: [{ path: 'Inngest#send()', sends: 'http', roles: { body: '0' } }],
} satisfies PackageModel;
