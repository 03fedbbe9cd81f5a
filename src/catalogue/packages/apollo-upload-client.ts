import type { PackageModel } from '../types.ts';

export default {
  package: ['apollo-upload-client', 'apollo-upload-client/createUploadLink.mjs', 'apollo-upload-client/UploadHttpLink.mjs'],
  docs: 'https://github.com/jaydenseric/apollo-upload-client#readme',
  calls: [
    { path: '()', sends: 'http', roles: { url: '0.uri', headers: '0.headers' }, hosts: ['/graphql'] },
    { path: 'createUploadLink()', sends: 'http', roles: { url: '0.uri', headers: '0.headers' }, hosts: ['/graphql'] },
    { path: 'new ()', sends: 'http', roles: { url: '0.uri', headers: '0.headers' }, hosts: ['/graphql'] },
  ],
} satisfies PackageModel;
