import type { PackageModel } from '../types.ts';

export default {
  package: 'assemblyai',
  docs: 'https://github.com/AssemblyAI/assemblyai-node-sdk',
  types: [{ name: 'AssemblyAI', from: ['new AssemblyAI()'], roles: { url: '0.baseUrl', auth: '0.apiKey' }, hosts: ['https://api.assemblyai.com'] }],
  calls: [
    { path: 'AssemblyAI#transcripts|files|lemur.transcribe|submit|create|upload|task|summary|questionAnswer|get|list|delete()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
