import type { PackageModel } from '../types.ts';

/** `send(msg, offset, length, port, address)`, as of `node:dgram`. */
export default {
  package: 'react-native-udp',
  docs: 'https://github.com/tradle/react-native-udp#usage',
  types: [{ name: 'UdpSocket', from: ['createSocket()', 'new Socket()'] }],
  calls: [{ path: 'UdpSocket#send()', sends: 'udp', roles: { body: '0', host: '4', port: '3' }, scheme: 'udp:' }],
} satisfies PackageModel;
