import type { PackageModel } from '../types.ts';

export default {
  package: ['@upstash/workflow', '@upstash/workflow/astro', '@upstash/workflow/cloudflare', '@upstash/workflow/express', '@upstash/workflow/h3', '@upstash/workflow/hono', '@upstash/workflow/nextjs', '@upstash/workflow/react-router', '@upstash/workflow/solidjs', '@upstash/workflow/svelte', '@upstash/workflow/tanstack'],
  docs: 'https://upstash.com/docs/workflow/basics/context',
  types: [
    { name: 'Client', from: ['new Client()'], roles: { url: '0.baseUrl', auth: '0.token' }, hosts: ['https://qstash.upstash.io'] },
    { name: 'WorkflowContext', from: ['serve().<0>', 'createWorkflow().<0>'] },
  ],
  calls: [
    { path: 'Client#cancel|logs|notify()', sends: 'http', roles: { body: '0' } },
    { path: 'Client#trigger()', sends: 'http', roles: { body: ['0.body', '0'], headers: '0.headers' } },
    { path: 'WorkflowContext#call()', sends: 'http', roles: { url: '1.url', body: '1.body', headers: '1.headers' } },
    { path: 'WorkflowContext#notify()', sends: 'http', roles: { body: '2' }, hosts: ['https://qstash.upstash.io'] },
  ],
} satisfies PackageModel;
