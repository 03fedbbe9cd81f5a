import type { PackageModel } from '../types.ts';

/** What a method of a controller gives back is what is answered with. */
export default {
  package: '@nestjs/common',
  docs: 'https://docs.nestjs.com/controllers',
  calls: [{ path: 'All|Delete|Get|Head|Options|Patch|Post|Put|Search()()', sends: 'dom', within: 'page', roles: { url: '0()' } }],
} satisfies PackageModel;
