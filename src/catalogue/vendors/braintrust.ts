import type { VendorModel } from '../types.ts';

export default {
  id: 'braintrust',
  name: 'Braintrust',
  kind: 'models',
  provider: 'Braintrust Data, Inc.',
  country: 'US',
  docs: 'https://www.braintrust.dev/docs/reference/sdks/typescript',
  hosts: ['api.braintrust.dev', 'api-eu.braintrust.dev'],
  packages: [
    {
      package: 'braintrust',
      docs: 'https://www.braintrust.dev/docs/reference/sdks/typescript',
      types: [
        { name: 'Logger', from: ['initLogger()'], roles: { url: '0.appUrl' } },
      ],
      passes: [{ path: 'wrapOpenAI|wrapAnthropic|wrapAISDK|wrapAISDKModel()', returns: '0' }],
      calls: [
        { path: 'initLogger()', sends: 'http', starts: true, roles: { url: '0.appUrl' } },
        { path: 'wrapOpenAI|wrapAnthropic|wrapAISDK|wrapAISDKModel()', sends: 'http', starts: true },
        { path: 'Logger#log|logFeedback()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@braintrust/otel',
      docs: 'https://www.braintrust.dev/docs/reference/sdks/typescript',
      calls: [
        { path: 'new BraintrustSpanProcessor|BraintrustExporter()', sends: 'http', starts: true, roles: { url: '0.apiUrl' } },
      ],
    },
  ],
} satisfies VendorModel;
