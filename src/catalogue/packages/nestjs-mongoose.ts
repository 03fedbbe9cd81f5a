import type { PackageModel } from '../types.ts';

export default {
  package: '@nestjs/mongoose',
  docs: 'https://docs.nestjs.com/techniques/mongodb',
  calls: [{ path: 'MongooseModule.forRoot()', sends: 'database', roles: { url: '0' }, scheme: 'mongodb:' }],
} satisfies PackageModel;
