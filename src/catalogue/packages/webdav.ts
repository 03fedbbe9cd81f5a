import type { PackageModel } from '../types.ts';

export default {
  package: ['webdav', 'webdav/web'],
  docs: 'https://github.com/perry-mitchell/webdav-client#api',
  types: [{ name: 'WebDAVClient', from: ['createClient()'] }],
  calls: [
    { path: 'createClient()', sends: 'http', roles: { url: '0', auth: '1.password', headers: '1.headers' } },
    { path: 'WebDAVClient#putFileContents|partialUpdateFileContents()', carries: 'http', roles: { body: ['1', '3'] } },
    { path: 'WebDAVClient#customRequest()', carries: 'http', roles: { body: '1.data', headers: '1.headers' } },
  ],
} satisfies PackageModel;
