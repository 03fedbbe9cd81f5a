import type { VendorModel } from '../types.ts';

export default {
  id: 'lunary',
  name: 'Lunary',
  kind: 'models',
  provider: 'Lunary LLC',
  country: 'US',
  docs: 'https://docs.lunary.ai/docs/integrations/javascript/installation',
  hosts: ['api.lunary.ai', 'app.lunary.ai'],
  packages: [
    {
      package: 'lunary',
      docs: 'https://docs.lunary.ai/docs/integrations/javascript/installation',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.apiUrl' } },
        { path: 'trackEvent|identify|trackFeedback()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['lunary/openai', 'lunary/anthropic'],
      docs: 'https://docs.lunary.ai/docs/integrations/javascript/installation',
      passes: [{ path: 'monitorOpenAI|monitorAnthropic()', returns: '0' }],
      calls: [
        { path: 'monitorOpenAI|monitorAnthropic()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
