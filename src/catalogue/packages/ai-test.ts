import type { PackageModel } from '../types.ts';

/** Models that answer by themselves: what is sent by them goes nowhere. */
export default {
  package: 'ai/test',
  docs: 'https://ai-sdk.dev/docs/ai-sdk-core/testing',
  types: [
    {
      name: 'MockModel',
      from: [
        'new MockEmbeddingModelV3|MockImageModelV3|MockLanguageModelV3|MockSpeechModelV3|MockTranscriptionModelV3|MockRerankingModelV3|MockProviderV3()',
        'new MockEmbeddingModelV2|MockImageModelV2|MockLanguageModelV2|MockSpeechModelV2|MockTranscriptionModelV2|MockProviderV2|MockLanguageModelV1|MockEmbeddingModelV1()',
      ],
    },
  ],
} satisfies PackageModel;
