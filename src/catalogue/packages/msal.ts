import type { PackageModel } from '../types.ts';

export default {
  package: ['@azure/msal-browser', '@azure/msal-node', '@azure/msal-react'],
  docs: 'https://learn.microsoft.com/en-us/entra/msal/javascript/',
  types: [
    {
      name: 'ClientApplication',
      from: ['new ConfidentialClientApplication|PublicClientApplication()', 'PublicClientApplication.createPublicClientApplication()'],
      roles: { url: '0.auth.authority', auth: '0.auth.clientSecret' },
      hosts: ['https://login.microsoftonline.com'],
    },
    { name: 'PublicClientApplication', from: [], extends: 'ClientApplication', hosts: ['https://login.microsoftonline.com'] },
    { name: 'ConfidentialClientApplication', from: [], extends: 'ClientApplication', hosts: ['https://login.microsoftonline.com'] },
  ],
  calls: [
    {
      path: 'ClientApplication#acquireTokenByClientCredential|acquireTokenByCode|acquireTokenByDeviceCode|acquireTokenByRefreshToken|acquireTokenByUsernamePassword|acquireTokenInteractive|acquireTokenOnBehalfOf|acquireTokenPopup|acquireTokenRedirect|acquireTokenSilent|loginPopup|loginRedirect|logoutPopup|logoutRedirect()',
      sends: 'http',
      roles: { body: '0' },
    },
  ],
} satisfies PackageModel;
