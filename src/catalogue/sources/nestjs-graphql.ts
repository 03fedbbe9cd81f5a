import type { PackageModel } from '../types.ts';

export default {
  package: '@nestjs/graphql',
  docs: 'https://docs.nestjs.com/graphql/resolvers',
  sources: [{ path: 'Args()', category: 'user.content', label: 'the arguments of a query' }],
} satisfies PackageModel;
