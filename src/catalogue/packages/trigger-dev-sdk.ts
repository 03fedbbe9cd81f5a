import type { PackageModel } from '../types.ts';

export default {
  package: ['@trigger.dev/sdk', '@trigger.dev/sdk/v3'],
  docs: 'https://trigger.dev/docs/triggering',
  types: [{ name: 'Task', from: ['task|schemaTask()'] }],
  calls: [
    { path: 'configure()', sends: 'http', roles: { url: '0.baseURL', auth: ['0.accessToken', '0.secretKey'] }, hosts: ['https://api.trigger.dev'] },
    { path: 'tasks.trigger|triggerAndWait|triggerAndSubscribe|batchTrigger|batchTriggerAndWait()', sends: 'http', roles: { body: '1' }, hosts: ['https://api.trigger.dev'] },
    { path: 'batch.trigger|triggerAndWait|triggerByTask|triggerByTaskAndWait()', sends: 'http', roles: { body: '0' }, hosts: ['https://api.trigger.dev'] },
    { path: 'Task#trigger|triggerAndWait|batchTrigger|batchTriggerAndWait()', sends: 'http', roles: { body: '0' }, hosts: ['https://api.trigger.dev'] },
  ],
} satisfies PackageModel;
