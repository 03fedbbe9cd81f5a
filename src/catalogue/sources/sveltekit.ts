import type { PackageModel } from '../types.ts';

export default {
  package: '@sveltejs/kit',
  docs: 'https://svelte.dev/docs/kit/@sveltejs-kit#RequestEvent',
  types: [
    { name: 'Action', from: ['Action'] },
    { name: 'RequestEvent', from: ['Action#().<0>', 'RequestHandler#().<0>', 'ServerLoad#().<0>'] },
    { name: 'RequestHandler', from: ['RequestHandler'] },
    { name: 'ServerLoad', from: ['ServerLoad'] },
  ],
  sendsBy: ['redirect'],
  calls: [{ path: 'redirect()', sends: 'navigation', addressed: true, roles: { url: '1' }, docs: 'https://svelte.dev/docs/kit/@sveltejs-kit#redirect' }],
  sources: [
    { path: 'RequestEvent#cookies.get|getAll()', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: 'RequestEvent#getClientAddress()', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'RequestEvent#params', category: 'user.content', label: 'the parameters of a request' },
    { path: 'RequestEvent#request.json|text|formData|arrayBuffer|blob()', category: 'user.content', label: 'the body of a request' },
    { path: 'RequestEvent#url.searchParams.get|getAll()', category: 'user.content', label: 'the parameters of a request' },
  ],
} satisfies PackageModel;
