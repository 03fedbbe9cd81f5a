import type { PackageModel } from '../types.ts';

export default {
  package: '@angular/common/http',
  docs: 'https://angular.dev/api/common/http/HttpClient',
  types: [
    { name: 'HttpClient', from: ['new HttpClient()'] },
    { name: 'HttpInterceptorFn', from: ['HttpInterceptorFn'] },
    { name: 'HttpHandlerFn', from: ['HttpHandlerFn', 'HttpInterceptorFn#().<1>'] },
    { name: 'HttpHandler', from: ['HttpHandler'] },
    { name: 'HttpRequest', from: ['new HttpRequest()', 'HttpRequest', 'HttpRequest#clone()', 'HttpInterceptorFn#().<0>'], roles: { url: ['0.url', '1'], body: ['0.body', '2'], headers: ['0.setHeaders', '0.headers'] } },
  ],
  calls: [
    { path: 'HttpClient#get|delete|head|options()', sends: 'http', roles: { url: '0', body: '1.body', headers: '1.headers', query: '1.params' } },
    { path: 'HttpClient#jsonp()', sends: 'http', roles: { url: '0' } },
    { path: 'HttpClient#post|put|patch()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers', query: '2.params' } },
    { path: 'HttpClient#request()', sends: 'http', roles: { url: ['1', '0.url'], body: ['2.body', '0.body'], headers: ['2.headers', '0.headers'], query: ['2.params', '0.params'] } },
    // `inject(HttpClient)` passes its token on (see angular-core), so the members are reached through the class.
    { path: 'HttpClient.get|delete|head|options()', sends: 'http', roles: { url: '0', body: '1.body', headers: '1.headers', query: '1.params' } },
    { path: 'HttpClient.jsonp()', sends: 'http', roles: { url: '0' } },
    { path: 'HttpClient.post|put|patch()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers', query: '2.params' } },
    { path: 'HttpClient.request()', sends: 'http', roles: { url: ['1', '0.url'], body: ['2.body', '0.body'], headers: ['2.headers', '0.headers'], query: ['2.params', '0.params'] } },
    { path: 'httpResource()', sends: 'http', roles: { url: ['0().url', '0()'], body: '0().body', headers: '0().headers', query: '0().params' }, docs: 'https://angular.dev/api/common/http/httpResource' },
    { path: 'httpResource.arrayBuffer|blob|text()', sends: 'http', roles: { url: ['0().url', '0()'], body: '0().body', headers: '0().headers', query: '0().params' }, docs: 'https://angular.dev/api/common/http/httpResource' },
    // An interceptor sends on what it is given: it counts where it says where to.
    { path: 'HttpHandlerFn#()', sends: 'http', addressed: true, roles: { url: '0' }, docs: 'https://angular.dev/api/common/http/HttpHandlerFn' },
    { path: 'HttpHandler#handle()', sends: 'http', addressed: true, roles: { url: '0' }, docs: 'https://angular.dev/api/common/http/HttpHandler' },
  ],
} satisfies PackageModel;
