import type { PackageModel } from '../types.ts';

export default {
  package: 'gun',
  docs: 'https://gun.eco/docs/API',
  types: [{ name: 'GunChain', from: ['()', 'new ()', 'GunChain#get|put|set|user|back()'] }],
  calls: [
    { path: '()', sends: 'websocket', roles: { url: ['0.peers[]', '0.peers', '0[]', '0'] } },
    { path: 'new ()', sends: 'websocket', roles: { url: ['0.peers[]', '0.peers', '0[]', '0'] } },
    { path: 'GunChain#put|set()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
