import type { PackageModel } from '../types.ts';

export default {
  package: 'node-ssdp',
  docs: 'https://github.com/diversario/node-ssdp#readme',
  types: [
    { name: 'Client', from: ['new Client()'], roles: { host: '0.ssdpIp', port: '0.ssdpPort' }, scheme: 'udp:', hosts: ['udp://239.255.255.250:1900'] },
    { name: 'Server', from: ['new Server()'], roles: { host: '0.ssdpIp', port: '0.ssdpPort' }, scheme: 'udp:', hosts: ['udp://239.255.255.250:1900'] },
  ],
  calls: [
    { path: 'Client#search()', sends: 'udp', roles: { body: '0' } },
    { path: 'Server#start|advertise()', sends: 'udp' },
  ],
} satisfies PackageModel;
