import type { PackageModel } from '../types.ts';

export default {
  package: '@nestjs/typeorm',
  docs: 'https://docs.nestjs.com/techniques/database',
  calls: [{ path: 'TypeOrmModule.forRoot()', sends: 'database', roles: { url: '0.url', host: ['0.host', '0.replication.master.host'], port: '0.port' } }],
} satisfies PackageModel;
