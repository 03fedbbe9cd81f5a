import type { PackageModel } from '../types.ts';

export default {
  package: ['@workos-inc/node', '@workos-inc/node/worker'],
  docs: 'https://workos.com/docs/reference',
  types: [{ name: 'WorkOS', from: ['new WorkOS()'], roles: { host: ['1.apiHostname', '0.apiHostname'], port: ['1.port', '0.port'], auth: ['0.apiKey', '0'] }, scheme: 'https:', hosts: ['https://api.workos.com'] }],
  calls: [
    {
      path: 'WorkOS#userManagement.authenticateWithCode|authenticateWithCodeAndVerifier|authenticateWithEmailVerification|authenticateWithMagicAuth|authenticateWithOrganizationSelection|authenticateWithPassword|authenticateWithRefreshToken|authenticateWithTotp|createMagicAuth|createOrganizationMembership|createPasswordReset|createUser|deleteUser|enrollAuthFactor|getInvitation|getUser|getUserByExternalId|listInvitations|listOrganizationMemberships|listSessions|listUsers|resetPassword|revokeInvitation|revokeSession|sendInvitation|sendVerificationEmail|updateOrganizationMembership|updateUser|verifyEmail()',
      sends: 'http',
      roles: { body: '*' },
    },
    { path: 'WorkOS#organizations.createOrganization|deleteOrganization|getOrganization|getOrganizationByExternalId|listOrganizations|updateOrganization()', sends: 'http', roles: { body: '0' } },
    { path: 'WorkOS#directorySync.deleteDirectory|getDirectory|getGroup|getUser|listDirectories|listGroups|listUsers()', sends: 'http', roles: { query: '0' } },
    { path: 'WorkOS#sso.getConnection|deleteConnection|getProfile|getProfileAndToken|listConnections()', sends: 'http', roles: { body: '0' } },
    { path: 'WorkOS#auditLogs.createEvent|createExport|createSchema|getExport()', sends: 'http', roles: { body: '*' } },
    { path: 'WorkOS#vault.createObject|updateObject|readObject|readObjectByName|deleteObject|listObjects|createDataKey|decryptDataKey()', sends: 'http', roles: { body: '0' } },
    { path: 'WorkOS#fga.check|checkBatch|createResource|getResource|updateResource|deleteResource|listResources|writeWarrant|batchWriteWarrants|listWarrants|query()', sends: 'http', roles: { body: '0' } },
    { path: 'WorkOS#mfa.challengeFactor|deleteFactor|enrollFactor|getFactor|verifyChallenge()', sends: 'http', roles: { body: '0' } },
    { path: 'WorkOS#events|passwordless|portal|widgets.listEvents|createSession|sendSession|generateLink|getToken()', sends: 'http', roles: { body: '0' } },
    { path: 'WorkOS#get|delete()', sends: 'http', roles: { path: '0', query: '1' } },
    { path: 'WorkOS#post|put|patch|deleteWithBody()', sends: 'http', roles: { path: '0', body: '1' } },
  ],
} satisfies PackageModel;
