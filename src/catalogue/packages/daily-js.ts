import type { PackageModel } from '../types.ts';

export default {
  package: '@daily-co/daily-js',
  docs: 'https://docs.daily.co/reference/daily-js',
  types: [{ name: 'DailyCall', from: ['createCallObject|createFrame|createTransparentFrame|wrap()'], roles: { url: ['0.url', '1.url'] } }],
  calls: [
    { path: 'DailyCall#join|load|preAuth|startCamera()', sends: 'webrtc', roles: { url: '0.url', auth: '0.token' } },
    { path: 'DailyCall#sendAppMessage()', carries: 'webrtc', roles: { body: '0' } },
  ],
} satisfies PackageModel;
