import type { PackageModel } from '../types.ts';

export default {
  package: 'amazon-cognito-identity-js',
  docs: 'https://github.com/aws-amplify/amplify-js/tree/main/packages/amazon-cognito-identity-js#usage',
  types: [
    { name: 'CognitoUser', from: ['new CognitoUser()', 'CognitoUserPool#getCurrentUser()'], hosts: ['https://*.amazonaws.com'] },
    { name: 'CognitoUserPool', from: ['new CognitoUserPool()'], roles: { url: '0.endpoint' }, hosts: ['https://*.amazonaws.com'] },
  ],
  calls: [
    {
      path: 'CognitoUser#authenticateUser|changePassword|completeNewPasswordChallenge|confirmPassword|confirmRegistration|deleteUser|forgotPassword|getUserAttributes|globalSignOut|initiateAuth|refreshSession|resendConfirmationCode|sendCustomChallengeAnswer|sendMFACode|updateAttributes()',
      sends: 'http',
      roles: { body: '*' },
    },
    { path: 'CognitoUserPool#signUp()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
