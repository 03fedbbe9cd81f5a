import type { PackageModel } from '../types.ts';

export default {
  package: ['public-ip', 'external-ip', 'node-ipinfo'],
  docs: 'https://github.com/sindresorhus/public-ip',
  types: [{ name: 'IPinfoWrapper', from: ['new IPinfoWrapper()', 'new ()'], hosts: ['https://ipinfo.io'] }],
  calls: [
    { path: 'publicIp|publicIpv4|publicIpv6|v4|v6()', sends: 'http', hosts: ['https://api.ipify.org', 'https://api6.ipify.org', 'https://icanhazip.com', 'https://ipv4.icanhazip.com', 'https://ipv6.icanhazip.com'] },
    { path: '()()', sends: 'http', roles: { url: '0.services[]' } },
    { path: 'IPinfoWrapper#lookupIp|lookupASN|getBatch|getMap()', sends: 'http', roles: { query: '0' } },
  ],
} satisfies PackageModel;
