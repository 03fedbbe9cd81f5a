import type { PackageModel } from '../types.ts';

export default {
  package: '@baselime/node-opentelemetry',
  docs: 'https://github.com/baselime/node-opentelemetry#readme',
  types: [{ name: 'BaselimeSDK', from: ['new BaselimeSDK()'], roles: { url: '0.collectorUrl', auth: '0.baselimeKey' }, hosts: ['https://otel.baselime.io'] }],
  calls: [{ path: 'BaselimeSDK#start()', sends: 'http' }],
} satisfies PackageModel;
