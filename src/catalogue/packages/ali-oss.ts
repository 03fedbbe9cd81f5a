import type { PackageModel } from '../types.ts';

export default {
  package: 'ali-oss',
  docs: 'https://github.com/ali-sdk/ali-oss#readme',
  types: [
    { name: 'OSS', from: ['new ()', 'new OSS()', '()'], roles: { url: '0.endpoint', auth: ['0.accessKeySecret', '0.stsToken'] }, hosts: ['https://*.aliyuncs.com'] },
  ],
  calls: [
    { path: 'OSS#append|multipartUpload|put|putStream|putSymlink()', sends: 'http', roles: { path: '0', body: '1', headers: '2.headers' } },
    { path: 'OSS#copy|delete|deleteMulti|get|getACL|getObjectMeta|getObjectTagging|getStream|head|list|listV2|putACL|putMeta|putObjectTagging|restore()', sends: 'http', roles: { path: '0', body: '1' } },
  ],
} satisfies PackageModel;
