import type { VendorModel } from '../types.ts';

export default {
  id: 'prisma-checkpoint',
  name: 'Prisma checkpoint',
  kind: 'installs',
  provider: 'Prisma Data, Inc.',
  country: 'US',
  docs: 'https://www.prisma.io/docs/orm/tools/prisma-cli',
  hosts: ['checkpoint.prisma.io'],
  packages: [
    {
      package: 'checkpoint-client',
      docs: 'https://www.prisma.io/docs/orm/tools/prisma-cli',
      calls: [
        { path: 'check()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
