import type { PackageModel } from '../types.ts';

export default {
  package: ['@microsoft/fetch-event-source', '@sentool/fetch-event-source', '@fortaine/fetch-event-source'],
  docs: 'https://github.com/Azure/fetch-event-source#usage',
  calls: [{ path: 'fetchEventSource()', sends: 'eventsource', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } }],
} satisfies PackageModel;
