import type { VendorModel } from '../types.ts';

export default {
  id: 'langsmith',
  name: 'LangSmith',
  kind: 'models',
  provider: 'LangChain, Inc.',
  country: 'US',
  docs: 'https://docs.langchain.com/langsmith/home',
  hosts: ['api.smith.langchain.com', 'eu.api.smith.langchain.com', 'apac.api.smith.langchain.com'],
  regions: {
    US: ['api.smith.langchain.com'],
    EU: ['eu.api.smith.langchain.com'],
  },
  packages: [
    {
      package: 'langsmith',
      docs: 'https://docs.langchain.com/langsmith/home',
      types: [
        { name: 'Client', from: ['new Client()'], roles: { url: '0.apiUrl' } },
      ],
      calls: [
        { path: 'new Client()', sends: 'http', starts: true, roles: { url: '0.apiUrl' } },
        { path: 'Client#createRun|updateRun|createFeedback|batchIngestRuns()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'langsmith/traceable',
      docs: 'https://docs.langchain.com/langsmith/home',
      passes: [{ path: 'traceable()', returns: '0' }],
      calls: [
        { path: 'traceable()', sends: 'http', starts: true, switches: [{ at: '1.tracingEnabled', off: false }] },
      ],
    },
    {
      package: ['langsmith/wrappers', 'langsmith/wrappers/openai', 'langsmith/wrappers/vercel'],
      docs: 'https://docs.langchain.com/langsmith/home',
      passes: [{ path: 'wrapOpenAI|wrapAnthropic|wrapSDK()', returns: '0' }],
      calls: [
        { path: 'wrapOpenAI|wrapAnthropic|wrapSDK()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
