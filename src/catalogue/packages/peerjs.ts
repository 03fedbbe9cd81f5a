import type { PackageModel } from '../types.ts';

export default {
  package: 'peerjs',
  docs: 'https://peerjs.com/docs/',
  types: [{ name: 'Peer', from: ['new Peer()', 'new ()'] }, { name: 'DataConnection', from: ['Peer#connect()'] }],
  calls: [
    { path: 'new Peer()', sends: 'webrtc', scheme: 'https:', roles: { host: ['1.host', '0.host'], port: ['1.port', '0.port'], path: ['1.path', '0.path'] }, hosts: ['https://0.peerjs.com'] },
    { path: 'new ()', sends: 'webrtc', scheme: 'https:', roles: { host: ['1.host', '0.host'], port: ['1.port', '0.port'], path: ['1.path', '0.path'] }, hosts: ['https://0.peerjs.com'] },
    { path: 'DataConnection#send()', carries: 'webrtc', roles: { body: '0' } },
  ],
} satisfies PackageModel;
