import type { PackageModel } from '../types.ts';

export default {
  package: 'next',
  docs: 'https://nextjs.org/docs/pages/building-your-application/routing/api-routes',
  types: [
    { name: 'NextApiHandler', from: ['NextApiHandler'] },
    { name: 'NextApiRequest', from: ['NextApiHandler#().<0>'] },
    { name: 'NextApiResponse', from: ['NextApiHandler#().<1>', 'NextApiResponse#status|setHeader()'] },
  ],
  sendsBy: ['redirect'],
  calls: [
    { path: 'NextApiResponse#end|send|write()', sends: 'dom', within: 'page', roles: { url: '0' } },
    { path: 'NextApiResponse#redirect()', sends: 'navigation', addressed: true, roles: { url: ['1', '0'] } },
  ],
  sources: [
    { path: 'NextApiRequest#body', category: 'user.content', label: 'the body of a request' },
    { path: 'NextApiRequest#cookies', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: 'NextApiRequest#headers', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'NextApiRequest#query', category: 'user.content', label: 'the parameters of a request' },
    { path: 'NextApiRequest#socket.remoteAddress', category: 'user.device.ip_address', label: 'the address of a visitor' },
  ],
} satisfies PackageModel;
