import type { PackageModel } from '../types.ts';

export default {
  package: ['@anthropic-ai/claude-agent-sdk', '@anthropic-ai/claude-code'],
  docs: 'https://platform.claude.com/docs/en/agent-sdk/typescript',
  calls: [
    {
      path: 'query()',
      sends: 'http',
      roles: { url: '0.options.env.ANTHROPIC_BASE_URL', body: '0.prompt' },
      hosts: ['https://api.anthropic.com'],
    },
  ],
} satisfies PackageModel;
