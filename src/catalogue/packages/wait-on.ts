import type { PackageModel } from '../types.ts';

export default {
  package: 'wait-on',
  docs: 'https://github.com/jeffbski/wait-on#nodejs-api-usage',
  calls: [{ path: '()', sends: 'http', roles: { url: ['0.resources[]', '0.resources'], headers: '0.headers' } }],
} satisfies PackageModel;
