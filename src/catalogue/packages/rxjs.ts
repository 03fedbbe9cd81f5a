import type { PackageModel } from '../types.ts';

export default {
  package: ['rxjs/ajax', 'rxjs/fetch', 'rxjs/webSocket'],
  docs: 'https://rxjs.dev/api/ajax/ajax',
  types: [{ name: 'WebSocketSubject', from: ['webSocket()', 'new WebSocketSubject()'] }],
  calls: [
    { path: 'ajax()', sends: 'http', roles: { url: ['0.url', '0'], body: '0.body', headers: '0.headers', query: '0.queryParams' } },
    { path: 'ajax.get|getJSON|delete()', sends: 'http', roles: { url: '0', headers: '1' } },
    { path: 'ajax.post|put|patch()', sends: 'http', roles: { url: '0', body: '1', headers: '2' } },
    { path: 'fromFetch()', sends: 'http', docs: 'https://rxjs.dev/api/fetch/fromFetch', roles: { url: ['0.url', '0'], body: ['1.body', '0.body'], headers: ['1.headers', '0.headers'] } },
    { path: 'webSocket()', sends: 'websocket', docs: 'https://rxjs.dev/api/webSocket/webSocket', roles: { url: ['0.url', '0'] } },
    { path: 'new WebSocketSubject()', sends: 'websocket', docs: 'https://rxjs.dev/api/webSocket/WebSocketSubject', roles: { url: ['0.url', '0'] } },
    { path: 'WebSocketSubject#next()', carries: 'websocket', docs: 'https://rxjs.dev/api/webSocket/WebSocketSubject', roles: { body: '0' } },
  ],
} satisfies PackageModel;
