import type { PackageModel } from '../types.ts';

export default {
  package: '@linear/sdk',
  docs: 'https://linear.app/developers/sdk',
  types: [{ name: 'LinearClient', from: ['new LinearClient()'], roles: { url: '0.apiUrl', auth: ['0.apiKey', '0.accessToken'] }, hosts: ['https://api.linear.app'] }],
  calls: [
    { path: 'LinearClient#createIssue|updateIssue|createComment|createProject|createAttachment|issue|issues|teams|users|projects|fileUpload()', sends: 'http', roles: { body: '*' } },
    { path: 'LinearClient#client.rawRequest|request()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
