import type { PackageModel } from '../types.ts';

export default {
  package: 'web3.storage',
  docs: 'https://github.com/web3-storage/web3.storage/tree/main/packages/client#readme',
  types: [{ name: 'Web3Storage', from: ['new Web3Storage()'], roles: { url: '0.endpoint', auth: '0.token' }, hosts: ['https://api.web3.storage'] }],
  calls: [
    { path: 'Web3Storage#put|putCar()', sends: 'http', roles: { body: '0' } },
    { path: 'Web3Storage#get|delete|status|list()', sends: 'http', roles: { query: '0' } },
  ],
} satisfies PackageModel;
