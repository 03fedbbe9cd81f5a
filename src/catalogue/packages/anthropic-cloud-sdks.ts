import type { PackageModel } from '../types.ts';

export default {
  package: ['@anthropic-ai/bedrock-sdk', '@anthropic-ai/vertex-sdk'],
  docs: 'https://platform.claude.com/docs/en/build-with-claude/claude-on-amazon-bedrock',
  types: [
    { name: 'AnthropicBedrock', from: ['new ()', 'new AnthropicBedrock()'], roles: { url: '0.baseURL' }, hosts: ['https://*.amazonaws.com'] },
    { name: 'AnthropicVertex', from: ['new AnthropicVertex()'], roles: { url: '0.baseURL' }, hosts: ['https://*.googleapis.com'] },
  ],
  calls: [
    { path: 'AnthropicBedrock#messages.create|stream()', sends: 'http', roles: { body: '0' } },
    { path: 'AnthropicBedrock#beta.messages.create|stream()', sends: 'http', roles: { body: '0' } },
    { path: 'AnthropicVertex#messages.create|stream()', sends: 'http', roles: { body: '0' } },
    { path: 'AnthropicVertex#beta.messages.create|stream()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
