import type { PackageModel } from '../types.ts';

export default {
  package: ['uploadthing/server', 'uploadthing/client'],
  docs: 'https://docs.uploadthing.com/api-reference/ut-api',
  types: [{ name: 'UTApi', from: ['new UTApi()'], hosts: ['https://api.uploadthing.com'] }],
  calls: [{ path: 'UTApi#uploadFiles|uploadFilesFromUrl|deleteFiles|listFiles|renameFiles()', sends: 'http', roles: { body: '0' } }],
} satisfies PackageModel;
