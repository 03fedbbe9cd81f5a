import type { PackageModel } from '../types.ts';

export default {
  package: ['@prisma/client', '@prisma/client/edge'],
  docs: 'https://www.prisma.io/docs/orm/reference/prisma-client-reference',
  types: [{ name: 'PrismaClient', from: ['new PrismaClient()', 'PrismaClient#$extends()'] }],
  calls: [
    {
      path: 'new PrismaClient()',
      sends: 'database',
      roles: { url: ['0.datasourceUrl', '0.datasources.db.url', '0.accelerateUrl'] },
    },
    {
      path: 'PrismaClient#*.create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert()',
      carries: 'database',
      roles: { body: '0' },
    },
    {
      path: 'PrismaClient#*.findUnique|findUniqueOrThrow|findFirst|findFirstOrThrow|findMany|delete|deleteMany|count|aggregate|groupBy()',
      carries: 'database',
      roles: { body: '0' },
    },
    { path: 'PrismaClient#$queryRaw|$executeRaw|$queryRawUnsafe|$executeRawUnsafe|$runCommandRaw()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
