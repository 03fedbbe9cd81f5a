import type { PackageModel } from '../types.ts';

export default {
  package: 'hono/cookie',
  docs: 'https://hono.dev/docs/helpers/cookie',
  sources: [
    { path: 'getCookie|getSignedCookie()', category: 'user.device.cookie', label: 'the cookies of a request' },
  ],
} satisfies PackageModel;
