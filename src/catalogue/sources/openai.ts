import type { PackageModel } from '../types.ts';

export default {
  package: 'openai',
  docs: 'https://github.com/openai/openai-node#readme',
  sources: [
    { path: 'OpenAI#audio.transcriptions|translations.create()', category: 'user.content.private', label: 'a transcript' },
    { path: 'OpenAI#chat.completions.create|parse|stream()', category: 'user.content', label: 'a model’s answer' },
    { path: 'OpenAI#responses.create|parse|stream()', category: 'user.content', label: 'a model’s answer' },
  ],
} satisfies PackageModel;
