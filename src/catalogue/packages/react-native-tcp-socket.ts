import type { PackageModel } from '../types.ts';

export default {
  package: 'react-native-tcp-socket',
  docs: 'https://github.com/Rapsssito/react-native-tcp-socket#usage',
  types: [
    { name: 'Socket', from: ['connect|createConnection|connectTLS()', 'new Socket()', 'Socket#connect()'] },
    { name: 'TLSSocket', from: ['new TLSSocket()'], extends: 'Socket' },
  ],
  calls: [
    { path: 'connect|createConnection()', sends: 'socket', roles: { host: '0.host', port: '0.port' }, hosts: ['tcp://localhost'], scheme: 'tcp:' },
    { path: 'connectTLS()', sends: 'socket', roles: { host: '0.host', port: '0.port' }, hosts: ['tls://localhost'], scheme: 'tls:' },
    { path: 'Socket#connect()', sends: 'socket', roles: { host: '0.host', port: '0.port' }, hosts: ['tcp://localhost'], scheme: 'tcp:' },
    { path: 'Socket#end|write()', carries: 'socket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
