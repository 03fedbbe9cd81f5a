import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/WebRTC_API',
  types: [
    { name: 'RTCDataChannel', from: ['RTCPeerConnection#createDataChannel()'] },
    { name: 'RTCPeerConnection', from: ['new RTCPeerConnection|webkitRTCPeerConnection()'] },
  ],
  calls: [
    {
      path: 'new RTCPeerConnection|webkitRTCPeerConnection()',
      sends: 'webrtc',
      roles: { url: ['0.iceServers[].urls[]', '0.iceServers[].urls', '0.iceServers[].url'], auth: '0.iceServers[].credential' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/RTCPeerConnection/RTCPeerConnection',
    },
    { path: 'RTCDataChannel#send()', carries: 'webrtc', roles: { body: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/RTCDataChannel/send' },
    {
      path: 'RTCPeerConnection#addStream|addTrack|addTransceiver()',
      carries: 'webrtc',
      roles: { body: '0' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/RTCPeerConnection/addTrack',
    },
    {
      path: 'RTCPeerConnection#setConfiguration()',
      sends: 'webrtc',
      roles: { url: ['0.iceServers[].urls[]', '0.iceServers[].urls'], auth: '0.iceServers[].credential' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/RTCPeerConnection/setConfiguration',
    },
  ],
} satisfies PackageModel;
