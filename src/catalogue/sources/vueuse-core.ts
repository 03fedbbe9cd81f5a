import type { PackageModel } from '../types.ts';

export default {
  package: '@vueuse/core',
  docs: 'https://vueuse.org/functions.html',
  sources: [
    { path: 'useBattery|useDevicesList|useNavigatorLanguage|useNetwork|usePreferredLanguages|useScreenOrientation()', category: 'user.device', label: 'the device' },
    { path: 'useDeviceMotion|useDeviceOrientation()', category: 'user.user_sensor', label: 'the sensors of the device' },
    { path: 'useDisplayMedia()', category: 'user.content.private', label: 'the screen', collects: 'screen' },
    { path: 'useGeolocation()', category: 'user.location.precise', label: 'the location', collects: 'location' },
    { path: 'useSpeechRecognition()', category: 'user.biometric.voice', label: 'speech' },
    { path: 'useUserMedia()', category: 'user.user_sensor', label: 'the camera or the microphone', collects: 'camera' },
  ],
} satisfies PackageModel;
