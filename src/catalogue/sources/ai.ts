import type { PackageModel } from '../types.ts';

export default {
  package: 'ai',
  docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-core',
  sources: [
    { path: 'generateText|streamText|generateObject|streamObject()', category: 'user.content', label: 'a model’s answer' },
    { path: 'transcribe|experimental_transcribe()', category: 'user.content.private', label: 'a transcript' },
  ],
} satisfies PackageModel;
