import type { VendorModel } from '../types.ts';

export default {
  id: 'langwatch',
  name: 'LangWatch',
  kind: 'models',
  provider: 'LangWatch B.V.',
  country: 'NL',
  docs: 'https://docs.langwatch.ai/integration/typescript/guide',
  hosts: ['app.langwatch.ai'],
  packages: [
    {
      package: 'langwatch',
      docs: 'https://docs.langwatch.ai/integration/typescript/guide',
      types: [
        { name: 'LangWatch', from: ['new LangWatch()'], roles: { url: '0.endpoint' } },
      ],
      calls: [
        { path: 'new LangWatch()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
      ],
    },
    {
      package: 'langwatch/observability/node',
      docs: 'https://docs.langwatch.ai/integration/typescript/guide',
      calls: [
        { path: 'setupObservability()', sends: 'http', starts: true, roles: { url: '0.langwatch.endpoint' } },
      ],
    },
  ],
} satisfies VendorModel;
