import type { PackageModel } from '../types.ts';

export default {
  package: 'supertokens-node',
  docs: 'https://supertokens.com/docs/references/backend-sdks/reference',
  calls: [{ path: 'init()', sends: 'http', needs: '0.supertokens', roles: { url: '0.supertokens.connectionURI', auth: '0.supertokens.apiKey' } }],
} satisfies PackageModel;
