import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API',
  types: [
    { name: 'BackgroundFetchManager', from: ['ServiceWorkerRegistration#backgroundFetch'] },
    { name: 'Cache', from: ['caches.open()'] },
    { name: 'Request', from: ['new Request()'], roles: { url: '0', body: '1.body', headers: '1.headers' } },
    { name: 'XMLHttpRequest', from: ['new XMLHttpRequest()'] },
  ],
  calls: [
    { path: 'fetch()', sends: 'http', roles: { url: '0', body: '1.body', headers: '1.headers' } },
    {
      path: 'fetchLater()',
      sends: 'http',
      roles: { url: '0', body: '1.body', headers: '1.headers' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/fetchLater',
    },
    // A request for a passkey or a password names no provider: only federated sign-in (FedCM) has one.
    {
      path: 'navigator.credentials.get()',
      carries: 'http',
      roles: { url: '0.identity.providers[].configURL', body: '0.identity.providers[].params' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/FedCM_API/RP_sign-in',
    },
    {
      path: 'navigator.sendBeacon()',
      sends: 'http',
      roles: { url: '0', body: '1' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Navigator/sendBeacon',
    },
    {
      path: 'new PaymentRequest()',
      sends: 'http',
      roles: { url: '0[].supportedMethods', body: '0[].data' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Payment_Request_API/Concepts',
    },
    {
      path: 'BackgroundFetchManager#fetch()',
      sends: 'http',
      roles: { url: ['1[]', '1'] },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/BackgroundFetchManager/fetch',
    },
    { path: 'Cache#add()', sends: 'http', roles: { url: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Cache/add' },
    { path: 'Cache#addAll()', sends: 'http', roles: { url: '0[]' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Cache/addAll' },
    {
      path: 'XMLHttpRequest#open()',
      sends: 'http',
      roles: { url: '1', auth: ['4', '3'] },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/XMLHttpRequest/open',
    },
    { path: 'XMLHttpRequest#send()', carries: 'http', roles: { body: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/XMLHttpRequest/send' },
    {
      path: 'XMLHttpRequest#setRequestHeader()',
      carries: 'http',
      roles: { headers: '*' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/XMLHttpRequest/setRequestHeader',
    },
  ],
} satisfies PackageModel;
