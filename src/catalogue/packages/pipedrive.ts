import type { PackageModel } from '../types.ts';

export default {
  package: ['pipedrive', 'pipedrive/v1', 'pipedrive/v2'],
  docs: 'https://github.com/pipedrive/client-nodejs#readme',
  types: [
    { name: 'Api', from: ['new ActivitiesApi|CallLogsApi|DealsApi|FilesApi|LeadsApi|NotesApi|OrganizationsApi|PersonsApi|PipelinesApi|ProductsApi|ProjectsApi|StagesApi|TasksApi|UsersApi|WebhooksApi()'], roles: { url: '0.basePath', auth: ['0.apiKey', '0.accessToken'] }, hosts: ['https://api.pipedrive.com'] },
  ],
  calls: [
    { path: 'Api#*()', sends: 'http', roles: { body: '0' } },
  ],
  passes: [{ path: 'new Configuration()', returns: '0' }],
} satisfies PackageModel;
