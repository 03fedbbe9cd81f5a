import type { PackageModel } from '../types.ts';

export default {
  package: ['@clerk/backend', '@clerk/clerk-sdk-node', '@clerk/express', '@clerk/nextjs/server'],
  docs: 'https://clerk.com/docs/references/backend/overview',
  types: [{ name: 'ClerkClient', from: ['createClerkClient()', 'clerkClient', 'clerkClient()'], roles: { url: '0.apiUrl', auth: '0.secretKey' }, hosts: ['https://api.clerk.com'] }],
  calls: [
    { path: 'ClerkClient#users|organizations|invitations|sessions|emailAddresses.createUser|getUser|getUserList|updateUser|updateUserMetadata|deleteUser|createOrganization|createInvitation|getOrganization()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
