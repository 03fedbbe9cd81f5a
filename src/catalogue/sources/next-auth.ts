import type { PackageModel } from '../types.ts';

export default {
  package: ['next-auth', 'next-auth/next', 'next-auth/react', 'next-auth/jwt'],
  docs: 'https://next-auth.js.org/configuration/nextjs',
  sources: [
    { path: 'getServerSession|unstable_getServerSession|getSession|useSession()', category: 'user.account', label: 'the account of a visitor' },
    { path: 'getToken()', category: 'user.authorization.credentials', label: 'a sign-in token' },
  ],
} satisfies PackageModel;
