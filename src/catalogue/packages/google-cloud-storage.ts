import type { PackageModel } from '../types.ts';

export default {
  package: '@google-cloud/storage',
  docs: 'https://cloud.google.com/nodejs/docs/reference/storage/latest',
  types: [
    { name: 'Storage', from: ['new Storage()'], roles: { url: '0.apiEndpoint' }, hosts: ['https://storage.googleapis.com'] },
    { name: 'Bucket', from: ['Storage#bucket()'], hosts: ['https://storage.googleapis.com'] },
    { name: 'File', from: ['Bucket#file()'], hosts: ['https://storage.googleapis.com'] },
  ],
  calls: [
    { path: 'Storage#createBucket|getBuckets|getServiceAccount()', sends: 'http', roles: { body: '*' } },
    { path: 'Bucket#upload|getFiles|deleteFiles|create|delete|exists|getMetadata|setMetadata|combine()', sends: 'http', roles: { body: '*' } },
    { path: 'File#save|createWriteStream|createReadStream|download|delete|exists|copy|move|rename|getMetadata|setMetadata|makePublic()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
