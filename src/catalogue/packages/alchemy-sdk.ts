import type { PackageModel } from '../types.ts';

export default {
  package: 'alchemy-sdk',
  docs: 'https://github.com/alchemyplatform/alchemy-sdk-js#readme',
  types: [
    { name: 'Alchemy', from: ['new Alchemy()'], roles: { url: '0.url', auth: '0.apiKey' }, hosts: ['https://*.g.alchemy.com'] },
  ],
  calls: [
    { path: 'Alchemy#core|nft|transact|notify|debug|portfolio|prices.*()', sends: 'rpc', roles: { body: '*' } },
    { path: 'Alchemy#ws.on|once()', sends: 'websocket', roles: { body: '0' }, hosts: ['wss://*.g.alchemy.com'] },
  ],
} satisfies PackageModel;
