import type { PackageModel } from '../types.ts';

export default {
  package: ['@elevenlabs/elevenlabs-js', 'elevenlabs'],
  docs: 'https://github.com/elevenlabs/elevenlabs-js',
  types: [
    { name: 'ElevenLabsClient', from: ['new ElevenLabsClient()'], roles: { url: ['0.baseUrl', '0.environment'], auth: '0.apiKey' }, hosts: ['https://api.elevenlabs.io'] },
  ],
  calls: [
    { path: 'ElevenLabsClient#generate()', sends: 'http', roles: { body: '0' } },
    {
      path: 'ElevenLabsClient#textToSpeech|speechToSpeech|speechToText|textToSoundEffects|voices|models|music|dubbing.convert|stream|convertAsStream|convertWithTimestamps|compose|create|search|getAll|get|list()',
      sends: 'http',
      roles: { body: ['1', '0'] },
    },
  ],
} satisfies PackageModel;
