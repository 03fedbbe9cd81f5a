import type { PackageModel } from '../types.ts';

export default {
  package: ['node-opcua', 'node-opcua-client'],
  docs: 'https://node-opcua.github.io/api_doc/',
  types: [
    { name: 'OPCUAClient', from: ['OPCUAClient.create()'] },
  ],
  calls: [
    { path: 'OPCUAClient#connect()', sends: 'socket', roles: { url: '0' } },
  ],
} satisfies PackageModel;
