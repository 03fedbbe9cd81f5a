import type { PackageModel } from '../types.ts';

export default {
  package: '@vueuse/core',
  docs: 'https://vueuse.org/core/useFetch/',
  types: [{ name: 'CreatedFetch', from: ['createFetch()'], roles: { url: '0.baseUrl' } }],
  calls: [
    { path: 'useFetch()', sends: 'http', roles: { url: '0', body: '1.body', headers: '1.headers' } },
    { path: 'useWebSocket()', sends: 'websocket', roles: { url: '0' } },
    { path: 'useEventSource()', sends: 'eventsource', roles: { url: '0' } },
    { path: 'CreatedFetch#()', sends: 'http', roles: { url: '0', body: '1.body', headers: '1.headers' } },
  ],
} satisfies PackageModel;
