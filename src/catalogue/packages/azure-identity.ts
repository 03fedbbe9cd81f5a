import type { PackageModel } from '../types.ts';

export default {
  package: '@azure/identity',
  docs: 'https://learn.microsoft.com/en-us/javascript/api/overview/azure/identity-readme',
  types: [
    {
      name: 'TokenCredential',
      from: [
        'new DefaultAzureCredential|AzureCliCredential|EnvironmentCredential|WorkloadIdentityCredential|InteractiveBrowserCredential|DeviceCodeCredential()',
        'new ClientSecretCredential|ClientCertificateCredential|ManagedIdentityCredential|UsernamePasswordCredential|OnBehalfOfCredential()',
      ],
      hosts: ['https://login.microsoftonline.com'],
    },
  ],
  calls: [{ path: 'TokenCredential#getToken|authenticate()', sends: 'http', roles: { body: '0' } }],
} satisfies PackageModel;
