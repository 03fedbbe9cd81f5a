import type { PackageModel } from '../types.ts';

export default {
  package: '@nestjs/typeorm',
  docs: 'https://docs.nestjs.com/techniques/database',
  calls: [{ path: 'TypeOrmModule.forRoot()', sends: 'database', plain: [{ at: '0.ssl', off: false }, { at: '0.url', off: 'sslmode=disable' }], roles: { url: '0.url', host: ['0.host', '0.replication.master.host'], port: '0.port' } }],
} satisfies PackageModel;
