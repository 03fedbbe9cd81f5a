import type { PackageModel } from '../types.ts';

export default {
  package: ['livekit-client', 'livekit-server-sdk'],
  docs: 'https://docs.livekit.io/reference/client-sdk-js/',
  types: [
    { name: 'LocalParticipant', from: ['Room#localParticipant'] },
    { name: 'Room', from: ['new Room()'] },
    { name: 'ServiceClient', from: ['new AgentDispatchClient|EgressClient|IngressClient|RoomServiceClient|SipClient()'], roles: { url: '0' } },
  ],
  calls: [
    { path: 'LocalParticipant#publishData|publishTrack|sendText|setCameraEnabled|setMicrophoneEnabled|setScreenShareEnabled()', carries: 'webrtc', roles: { body: '0' } },
    { path: 'Room#connect|prepareConnection()', sends: 'websocket', roles: { url: '0', auth: '1' } },
    {
      path: 'ServiceClient#createDispatch|createIngress|createRoom|createSipParticipant|deleteDispatch|deleteIngress|deleteRoom|getParticipant|listDispatch|listEgress|listIngress|listParticipants|listRooms|mutePublishedTrack|removeParticipant|sendData|startParticipantEgress|startRoomCompositeEgress|startTrackCompositeEgress|startTrackEgress|startWebEgress|stopEgress|transferSipParticipant|updateIngress|updateLayout|updateParticipant|updateRoomMetadata|updateStream|updateSubscriptions()',
      sends: 'http',
      roles: { body: '*' },
    },
  ],
} satisfies PackageModel;
