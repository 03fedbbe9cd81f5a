import type { PackageModel } from '../types.ts';

export default {
  package: '@uploadcare/upload-client',
  docs: 'https://github.com/uploadcare/uploadcare-js-api-clients/tree/master/packages/upload-client',
  types: [{ name: 'UploadClient', from: ['new UploadClient()'], roles: { url: '0.baseURL', auth: '0.publicKey' }, hosts: ['https://upload.uploadcare.com'] }],
  calls: [
    {
      path: 'uploadFile|uploadFileGroup|uploadDirect|uploadMultipart|uploadFromUrl|base|fromUrl()',
      sends: 'http',
      roles: { url: '1.baseURL', body: '0', auth: '1.publicKey' },
      hosts: ['https://upload.uploadcare.com'],
    },
    { path: 'UploadClient#uploadFile|uploadFileGroup|base|fromUrl()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
