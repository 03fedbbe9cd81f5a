import type { PackageModel } from '../types.ts';

export default {
  package: ['@openai/agents-extensions', '@openai/agents-extensions/ai-sdk'],
  docs: 'https://openai.github.io/openai-agents-js/extensions/ai-sdk/',
  types: [{ name: 'AiSdkModel', from: ['new AiSdkModel()'], outlets: '0' }],
  passes: [{ path: 'aisdk()', returns: '0' }],
} satisfies PackageModel;
