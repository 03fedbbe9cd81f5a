import type { PackageModel } from '../types.ts';

export default {
  package: ['ipfs-http-client', 'kubo-rpc-client'],
  docs: 'https://github.com/ipfs/js-kubo-rpc-client#usage',
  types: [{ name: 'IPFSHTTPClient', from: ['create()', '()'] }],
  calls: [
    { path: 'create()', sends: 'http', roles: { url: ['0.url', '0'], host: '0.host', port: '0.port', protocol: '0.protocol' }, hosts: ['http://localhost:5001'] },
    { path: 'IPFSHTTPClient#add|addAll()', carries: 'http', roles: { body: '0' } },
    { path: 'IPFSHTTPClient#pubsub.publish()', carries: 'http', roles: { body: '1' } },
  ],
} satisfies PackageModel;
