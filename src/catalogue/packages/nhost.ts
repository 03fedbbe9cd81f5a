import type { PackageModel } from '../types.ts';

export default {
  package: '@nhost/nhost-js',
  docs: 'https://docs.nhost.io/reference/javascript/nhost-js/main',
  types: [
    {
      name: 'NhostClient',
      from: ['createClient()', 'createNhostClient()', 'createServerClient()'],
      roles: { url: ['0.authUrl', '0.graphqlUrl', '0.storageUrl', '0.functionsUrl'] },
      hosts: ['https://*.nhost.run'],
    },
  ],
  calls: [
    {
      path: 'NhostClient#auth.signInAnonymous|signInEmailPassword|signInIdToken|signInOTPEmail|verifySignInOTPEmail|signInPasswordlessEmail|signInPasswordlessSms|verifySignInPasswordlessSms|verifySignInMfaTotp|signInPAT|signOut|signUpEmailPassword|signUpWebauthn|createPAT|refreshToken|verifyToken|getUser|deanonymizeUser|changeUserEmail|changeUserPassword|sendVerificationEmail|sendPasswordResetEmail()',
      sends: 'http',
      roles: { body: '0' },
    },
    { path: 'NhostClient#graphql.request()', sends: 'http', roles: { body: '*' } },
    { path: 'NhostClient#storage.uploadFiles|replaceFile|deleteFile|getFile|getFileMetadataHeaders|getFilePresignedURL()', sends: 'http', roles: { body: '*' } },
    { path: 'NhostClient#functions.fetch()', sends: 'http', roles: { path: '0', headers: '1.headers', body: '1.body' } },
    { path: 'NhostClient#functions.post()', sends: 'http', roles: { path: '0', body: '1', headers: '2.headers' } },
    { path: 'NhostClient#refreshSession()', sends: 'http' },
  ],
} satisfies PackageModel;
