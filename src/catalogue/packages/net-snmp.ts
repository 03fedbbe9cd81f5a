import type { PackageModel } from '../types.ts';

export default {
  package: 'net-snmp',
  docs: 'https://github.com/markabrahams/node-net-snmp',
  types: [
    { name: 'Session', from: ['createSession|createV3Session()', 'Session.create|createV3()'] },
  ],
  calls: [
    { path: 'createSession|createV3Session()', sends: 'udp', scheme: 'snmp:', port: 161, roles: { host: '0', auth: '1' } },
    { path: 'Session.create|createV3()', sends: 'udp', scheme: 'snmp:', port: 161, roles: { host: '0', auth: '1' } },
    { path: 'Session#set|trap|inform()', carries: 'udp', roles: { body: ['0', '1'] } },
  ],
} satisfies PackageModel;
