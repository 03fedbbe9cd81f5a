import type { PackageModel } from '../types.ts';

export default {
  package: 'nat-upnp',
  docs: 'https://github.com/indutny/node-nat-upnp#readme',
  types: [{ name: 'Client', from: ['createClient()'], hosts: ['udp://239.255.255.250:1900'] }],
  calls: [{ path: 'Client#portMapping|portUnmapping|getMappings|externalIp|findGateway()', sends: 'udp', roles: { body: '0' } }],
} satisfies PackageModel;
