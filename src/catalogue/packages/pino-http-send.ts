import type { PackageModel } from '../types.ts';

export default {
  package: 'pino-http-send',
  docs: 'https://github.com/technicallyjosh/pino-http-send#usage',
  calls: [{ path: '()', sends: 'http', roles: { url: '0.url', headers: '0.headers', auth: ['0.username', '0.password'] } }],
} satisfies PackageModel;
