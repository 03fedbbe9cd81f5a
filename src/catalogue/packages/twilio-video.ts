import type { PackageModel } from '../types.ts';

export default {
  package: 'twilio-video',
  docs: 'https://sdk.twilio.com/js/video/latest/docs/',
  calls: [{ path: 'connect|runPreflight()', sends: 'webrtc', roles: { auth: '0' }, hosts: ['wss://*.vss.twilio.com', 'wss://sdkgw.us1.twilio.com'] }],
} satisfies PackageModel;
