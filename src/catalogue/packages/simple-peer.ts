import type { PackageModel } from '../types.ts';

export default {
  package: ['simple-peer', '@thaunknown/simple-peer', 'simple-peer-light'],
  docs: 'https://github.com/feross/simple-peer#api',
  types: [{ name: 'Peer', from: ['new ()'] }, { name: 'Instance', from: [], extends: 'Peer' }],
  calls: [
    { path: 'new ()', sends: 'webrtc', roles: { url: ['0.config.iceServers[].urls', '0.config.iceServers[].url'] }, hosts: ['stun:stun.l.google.com:19302', 'stun:global.stun.twilio.com:3478'] },
    { path: 'Peer#send|write()', carries: 'webrtc', roles: { body: '0' } },
  ],
} satisfies PackageModel;
