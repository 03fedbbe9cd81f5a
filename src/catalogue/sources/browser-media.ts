import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/MediaDevices',
  types: [
    { name: 'ImageCapture', from: ['new ImageCapture()'] },
  ],
  sources: [
    { path: 'ImageCapture#takePhoto|grabFrame()', category: 'user.user_sensor', label: 'a picture of the camera' },
    { path: 'new MediaRecorder()', category: 'user.user_sensor', label: 'a recording' },
    { path: 'navigator.getUserMedia|mozGetUserMedia|webkitGetUserMedia()', category: 'user.user_sensor', label: 'the camera or the microphone', collects: 'camera' },
    { path: 'navigator.mediaDevices.enumerateDevices()', category: 'user.device', label: 'the cameras and microphones of the machine', collects: 'fingerprint' },
    { path: 'navigator.mediaDevices.getDisplayMedia()', category: 'user.content.private', label: 'the screen', collects: 'screen' },
    { path: 'navigator.mediaDevices.getUserMedia()', category: 'user.user_sensor', label: 'the camera or the microphone', collects: 'camera' },
    { path: 'new SpeechRecognition|webkitSpeechRecognition()', category: 'user.biometric.voice', label: 'speech' },
  ],
} satisfies PackageModel;
