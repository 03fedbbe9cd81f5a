import type { PackageModel } from '../types.ts';

export default {
  package: 'next/server',
  docs: 'https://nextjs.org/docs/app/api-reference/functions/next-request',
  types: [
    { name: 'NextRequest', from: [] },
  ],
  sendsBy: ['redirect', 'rewrite'],
  calls: [
    { path: 'new NextResponse()', sends: 'dom', within: 'page', roles: { url: '0' }, docs: 'https://nextjs.org/docs/app/api-reference/functions/next-response' },
    { path: 'NextResponse.redirect()', sends: 'navigation', addressed: true, roles: { url: '0' }, docs: 'https://nextjs.org/docs/app/api-reference/functions/next-response#redirect' },
    { path: 'NextResponse.rewrite()', sends: 'http', addressed: true, roles: { url: '0' }, docs: 'https://nextjs.org/docs/app/api-reference/functions/next-response#rewrite' },
  ],
  sources: [
    { path: 'NextRequest#cookies.get|getAll()', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: 'NextRequest#geo', category: 'user.location.imprecise', label: 'the place of a visitor' },
    { path: "NextRequest#headers.get('authorization')", category: 'user.authorization.credentials', label: 'the authorisation of a request' },
    { path: "NextRequest#headers.get('cookie')", category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: "NextRequest#headers.get('user-agent')", category: 'user.device', label: 'the user agent of a request' },
    { path: "NextRequest#headers.get('x-forwarded-for')", category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'NextRequest#ip', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'NextRequest#json|text|formData|arrayBuffer|blob()', category: 'user.content', label: 'the body of a request' },
    { path: 'NextRequest#nextUrl.searchParams.get|getAll()', category: 'user.content', label: 'the parameters of a request' },
    { path: 'userAgent()', category: 'user.device', label: 'the user agent of a request' },
  ],
} satisfies PackageModel;
