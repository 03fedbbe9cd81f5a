import type { PackageModel } from '../types.ts';

export default {
  package: '@deepgram/sdk',
  docs: 'https://github.com/deepgram/deepgram-js-sdk',
  types: [
    { name: 'DeepgramClient', from: ['new DeepgramClient()'], roles: { url: ['0.baseUrl', '0.environment'], auth: '0.apiKey' }, hosts: ['https://api.deepgram.com'] },
    { name: 'OldClient', from: ['createClient()', 'new Deepgram()'], roles: { url: ['1.global.fetch.options.url', '1.global.url'], auth: '0' }, hosts: ['https://api.deepgram.com'], extends: 'DeepgramClient' },
    { name: 'ListenLiveClient', from: ['DeepgramClient#listen.live()', 'DeepgramClient#listen.v1|v2.connect|createConnection()', 'DeepgramClient#speak.v1|v2.connect|createConnection()'] },
  ],
  calls: [
    { path: 'DeepgramClient#listen.prerecorded.transcribeUrl|transcribeFile()', sends: 'http', roles: { body: '0' } },
    { path: 'DeepgramClient#listen.v1.media.transcribeUrl|transcribeFile()', sends: 'http', roles: { body: '0' } },
    { path: 'DeepgramClient#speak|transcription.request|preRecorded()', sends: 'http', roles: { body: '0' } },
    { path: 'DeepgramClient#listen|speak|agent.live()', sends: 'websocket' },
    { path: 'DeepgramClient#listen|speak|agent.v1|v2.connect|createConnection()', sends: 'websocket' },
    { path: 'DeepgramClient#speak.v1.audio.generate()', sends: 'http', roles: { body: '0' } },
    { path: 'ListenLiveClient#send|sendMedia|sendText()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
