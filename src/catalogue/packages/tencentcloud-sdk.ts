import type { PackageModel } from '../types.ts';

export default {
  package: ['tencentcloud-sdk-nodejs', 'tencentcloud-sdk-nodejs-*'],
  docs: 'https://github.com/TencentCloud/tencentcloud-sdk-nodejs#readme',
  types: [
    { name: 'Client', from: ['new *.*.Client()'], roles: { host: '0.profile.httpProfile.endpoint', auth: '0.credential.secretKey' }, scheme: 'https:', hosts: ['https://*.tencentcloudapi.com'] },
  ],
  calls: [
    { path: 'Client#*()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
