import type { PackageModel } from '../types.ts';

export default {
  package: '@nestjs/websockets',
  docs: 'https://docs.nestjs.com/websockets/gateways',
  sources: [{ path: 'MessageBody()', category: 'user.content', label: 'a message of a client' }],
} satisfies PackageModel;
