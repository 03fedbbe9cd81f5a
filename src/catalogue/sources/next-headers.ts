import type { PackageModel } from '../types.ts';

export default {
  package: 'next/headers',
  docs: 'https://nextjs.org/docs/app/api-reference/functions/cookies',
  sources: [
    { path: 'cookies().get|getAll|toString()', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: "headers().get('authorization')", category: 'user.authorization.credentials', label: 'the authorisation of a request' },
    { path: "headers().get('cookie')", category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: "headers().get('user-agent')", category: 'user.device', label: 'the user agent of a request' },
    { path: "headers().get('x-forwarded-for')", category: 'user.device.ip_address', label: 'the address of a visitor' },
  ],
} satisfies PackageModel;
