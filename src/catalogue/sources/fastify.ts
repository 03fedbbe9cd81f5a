import type { PackageModel } from '../types.ts';

export default {
  package: 'fastify',
  docs: 'https://fastify.dev/docs/latest/Reference/Request/',
  types: [
    { name: 'FastifyRequest', from: [] },
  ],
  sources: [
    { path: 'FastifyRequest#body', category: 'user.content', label: 'the body of a request' },
    { path: 'FastifyRequest#cookies', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: 'FastifyRequest#headers', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens' },
    { path: 'FastifyRequest#ip|ips', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'FastifyRequest#query|params', category: 'user.content', label: 'the parameters of a request' },
    { path: 'FastifyRequest#user|session', category: 'user.account', label: 'the account of a visitor' },
  ],
} satisfies PackageModel;
