import type { PackageModel } from '../types.ts';

export default {
  package: 'cloudinary',
  docs: 'https://cloudinary.com/documentation/node_integration',
  calls: [
    { path: 'v2.uploader.upload|upload_large|unsigned_upload|upload_stream|destroy|explicit|rename()', sends: 'http', roles: { body: '0' }, hosts: ['https://api.cloudinary.com'] },
    { path: 'uploader.upload|upload_stream|destroy()', sends: 'http', roles: { body: '0' }, hosts: ['https://api.cloudinary.com'] },
    { path: 'v2.api.resources|resource|ping|create_folder|delete_resources|usage()', sends: 'http', roles: { body: '*' }, hosts: ['https://api.cloudinary.com'] },
  ],
} satisfies PackageModel;
