import type { PackageModel } from '../types.ts';

export default {
  package: ['aws-amplify', 'aws-amplify/api', 'aws-amplify/auth', 'aws-amplify/storage', '@aws-amplify/api', '@aws-amplify/auth', '@aws-amplify/storage'],
  docs: 'https://docs.amplify.aws/javascript/build-a-backend/',
  types: [{ name: 'Client', from: ['generateClient()'], hosts: ['https://*.amazonaws.com'] }],
  calls: [
    { path: 'uploadData|downloadData|list|remove|copy|getProperties()', sends: 'http', roles: { body: ['0.data', '0'] }, hosts: ['https://*.amazonaws.com'] },
    { path: 'signIn|signUp|signOut|confirmSignUp|confirmSignIn|resetPassword|confirmResetPassword|updateUserAttributes|fetchUserAttributes()', sends: 'http', roles: { body: '0' }, hosts: ['https://*.amazonaws.com'] },
    { path: 'get|post|put|patch|del()', sends: 'http', roles: { path: '0.path', body: '0.options.body', headers: '0.options.headers' }, hosts: ['https://*.amazonaws.com'] },
    { path: 'API|Auth|Storage.graphql|get|post|put|patch|del|signIn|signUp|signOut|list|remove()', sends: 'http', roles: { body: ['2.body', '1', '0'] }, hosts: ['https://*.amazonaws.com'] },
    { path: 'Client#graphql()', sends: 'http', roles: { body: '0' } },
    { path: 'Client#models.*.create|update|delete|get|list|onCreate|onUpdate|onDelete|observeQuery()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
