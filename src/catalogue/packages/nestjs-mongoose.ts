import type { PackageModel } from '../types.ts';

export default {
  package: '@nestjs/mongoose',
  docs: 'https://docs.nestjs.com/techniques/mongodb',
  calls: [{ path: 'MongooseModule.forRoot()', sends: 'database', plain: [{ at: '1.tls', off: false }, { at: '1.ssl', off: false }, { at: '0', off: 'tls=false' }, { at: '0', off: 'ssl=false' }], roles: { url: '0' }, scheme: 'mongodb:' }],
} satisfies PackageModel;
