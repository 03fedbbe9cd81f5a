import type { PackageModel } from '../types.ts';

export default {
  package: '@nestjs/sequelize',
  docs: 'https://docs.nestjs.com/techniques/database#sequelize-integration',
  calls: [{ path: 'SequelizeModule.forRoot()', sends: 'database', roles: { url: '0.uri', host: '0.host', port: '0.port' } }],
} satisfies PackageModel;
