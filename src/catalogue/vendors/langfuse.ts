import type { VendorModel } from '../types.ts';

export default {
  id: 'langfuse',
  name: 'Langfuse',
  kind: 'models',
  provider: 'Langfuse GmbH',
  country: 'DE',
  docs: 'https://langfuse.com/docs/observability/sdk/overview',
  hosts: ['cloud.langfuse.com', 'us.cloud.langfuse.com', 'hipaa.cloud.langfuse.com', 'jp.cloud.langfuse.com'],
  regions: {
    EU: ['cloud.langfuse.com'],
    US: ['us.cloud.langfuse.com', 'hipaa.cloud.langfuse.com'],
    JP: ['jp.cloud.langfuse.com'],
  },
  packages: [
    {
      package: ['langfuse', 'langfuse-node', 'langfuse-core'],
      docs: 'https://langfuse.com/docs/observability/sdk/overview',
      types: [
        { name: 'Langfuse', from: ['new Langfuse()', 'new ()'], roles: { url: '0.baseUrl' } },
        { name: 'LangfuseTraceClient', from: ['Langfuse#trace()', 'LangfuseTraceClient#span()', 'LangfuseTraceClient#generation()'] },
      ],
      passes: [{ path: 'observeOpenAI()', returns: '0' }],
      calls: [
        { path: 'new Langfuse()', sends: 'http', starts: true, roles: { url: '0.baseUrl' }, switches: [{ at: '0.enabled', off: false }] },
        { path: 'observeOpenAI()', sends: 'http', starts: true, roles: { url: '1.clientInitParams.baseUrl' } },
        { path: 'Langfuse#trace|score|event|generation()', sends: 'http', roles: { body: '0' } },
        { path: 'LangfuseTraceClient#update|generation|span|event|score|end()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@langfuse/otel',
      docs: 'https://langfuse.com/docs/observability/sdk/overview',
      calls: [
        { path: 'new LangfuseSpanProcessor()', sends: 'http', starts: true, roles: { url: '0.baseUrl' } },
      ],
    },
    {
      package: '@langfuse/client',
      docs: 'https://langfuse.com/docs/observability/sdk/overview',
      types: [
        { name: 'LangfuseClient', from: ['new LangfuseClient()'], roles: { url: '0.baseUrl' } },
      ],
      calls: [
        { path: 'new LangfuseClient()', sends: 'http', starts: true, roles: { url: '0.baseUrl' } },
        { path: 'LangfuseClient#score.create()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: ['langfuse-langchain', '@langfuse/langchain'],
      docs: 'https://langfuse.com/docs/observability/sdk/overview',
      calls: [
        { path: 'new CallbackHandler()', sends: 'http', starts: true, roles: { url: '0.baseUrl' } },
      ],
    },
    {
      package: 'langfuse-vercel',
      docs: 'https://langfuse.com/docs/observability/sdk/overview',
      calls: [
        { path: 'new LangfuseExporter()', sends: 'http', starts: true, roles: { url: '0.baseUrl' } },
      ],
    },
    {
      package: '@langfuse/openai',
      docs: 'https://langfuse.com/docs/observability/sdk/overview',
      passes: [{ path: 'observeOpenAI()', returns: '0' }],
      calls: [
        { path: 'observeOpenAI()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
