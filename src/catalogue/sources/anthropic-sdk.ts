import type { PackageModel } from '../types.ts';

export default {
  package: '@anthropic-ai/sdk',
  docs: 'https://github.com/anthropics/anthropic-sdk-typescript#readme',
  sources: [
    { path: 'Anthropic#beta.messages.create|stream|parse()', category: 'user.content', label: 'a model’s answer' },
    { path: 'Anthropic#messages.create|stream|parse()', category: 'user.content', label: 'a model’s answer' },
  ],
} satisfies PackageModel;
