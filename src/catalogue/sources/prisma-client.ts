import type { PackageModel } from '../types.ts';

export default {
  package: ['@prisma/client', '@prisma/client/edge'],
  docs: 'https://www.prisma.io/docs/orm/reference/prisma-client-reference',
  sources: [
    { path: 'PrismaClient#$queryRaw|$queryRawUnsafe()', category: 'x.unspecified', label: 'a database row' },
    { path: 'PrismaClient#*.findUnique|findUniqueOrThrow|findFirst|findFirstOrThrow|findMany()', category: 'x.unspecified', label: 'a database row' },
  ],
} satisfies PackageModel;
