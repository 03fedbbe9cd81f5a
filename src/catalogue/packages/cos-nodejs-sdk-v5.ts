import type { PackageModel } from '../types.ts';

export default {
  package: ['cos-js-sdk-v5', 'cos-nodejs-sdk-v5'],
  docs: 'https://github.com/tencentyun/cos-nodejs-sdk-v5#readme',
  types: [
    { name: 'COS', from: ['new ()'], roles: { host: '0.Domain', auth: ['0.SecretKey', '0.SecurityToken'] }, scheme: 'https:', hosts: ['https://*.myqcloud.com'] },
  ],
  calls: [
    { path: 'COS#appendObject|multipartComplete|multipartInit|multipartUpload|putObject|putObjectCopy|sliceUploadFile|uploadFile|uploadFiles()', sends: 'http', roles: { body: ['0.Body', '0.FilePath', '0.files'], path: '0.Key' } },
    { path: 'COS#deleteMultipleObject|deleteObject|downloadFile|getBucket|getObject|getService|headBucket|headObject|putBucket|request|restoreObject()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
