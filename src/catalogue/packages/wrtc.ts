import type { PackageModel } from '../types.ts';

/** WebRTC outside of browsers, with the browser's own interface. */
export default {
  package: ['@roamhq/wrtc', 'wrtc', 'node-datachannel/polyfill', 'react-native-webrtc'],
  docs: 'https://github.com/WonderInventions/node-webrtc#readme',
  types: [
    { name: 'RTCDataChannel', from: ['RTCPeerConnection#createDataChannel()'] },
    { name: 'RTCPeerConnection', from: ['new RTCPeerConnection()'] },
  ],
  calls: [
    {
      path: 'new RTCPeerConnection()',
      sends: 'webrtc',
      roles: { url: ['0.iceServers[].urls[]', '0.iceServers[].urls', '0.iceServers[].url'], auth: '0.iceServers[].credential' },
    },
    { path: 'RTCDataChannel#send()', carries: 'webrtc', roles: { body: '0' } },
    { path: 'RTCPeerConnection#addStream|addTrack|addTransceiver()', carries: 'webrtc', roles: { body: '0' } },
  ],
} satisfies PackageModel;
