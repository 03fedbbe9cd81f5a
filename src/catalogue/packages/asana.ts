import type { PackageModel } from '../types.ts';

export default {
  package: 'asana',
  docs: 'https://developers.asana.com/docs/node',
  types: [
    { name: 'Client', from: ['Client.create()', 'Client#useAccessToken|useOauth()'], hosts: ['https://app.asana.com'] },
    { name: 'Api', from: ['new TasksApi|ProjectsApi|UsersApi|StoriesApi|WorkspacesApi|SectionsApi|AttachmentsApi()'], hosts: ['https://app.asana.com'] },
  ],
  calls: [
    { path: 'Client#tasks|projects|users|stories|workspaces.create|createTask|update|updateTask|me|findById|findAll|addComment()', sends: 'http', roles: { body: '*' } },
    { path: 'Api#createTask|updateTask|getTask|getTasks|getTasksForProject|createProject|getProjects|getUser|createStoryForTask|createAttachmentForObject()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
