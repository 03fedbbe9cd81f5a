import type { PackageModel } from '../types.ts';

export default {
  package: '@huggingface/inference',
  docs: 'https://huggingface.co/docs/huggingface.js/inference/README',
  types: [
    {
      name: 'InferenceClient',
      from: ['new InferenceClient()', 'new HfInference()', 'InferenceClient#endpoint()'],
      roles: { url: '1.endpointUrl', auth: '0' },
      hosts: ['https://router.huggingface.co', 'https://api-inference.huggingface.co'],
    },
  ],
  calls: [
    {
      path: 'InferenceClient#chatCompletion|chatCompletionStream|textGeneration|textGenerationStream|summarization|translation|questionAnswering()',
      sends: 'http',
      roles: { body: '0' },
    },
    {
      path: 'InferenceClient#featureExtraction|textClassification|tokenClassification|zeroShotClassification|sentenceSimilarity|fillMask|request()',
      sends: 'http',
      roles: { body: '0' },
    },
    {
      path: 'InferenceClient#textToImage|imageToText|imageClassification|objectDetection|automaticSpeechRecognition|textToSpeech()',
      sends: 'http',
      roles: { body: '0' },
    },
    {
      path: 'chatCompletion|chatCompletionStream|textGeneration|textGenerationStream|summarization|translation|featureExtraction|textToImage()',
      sends: 'http',
      roles: { url: '0.endpointUrl', body: '0', auth: '0.accessToken' },
      hosts: ['https://router.huggingface.co', 'https://api-inference.huggingface.co'],
    },
  ],
} satisfies PackageModel;
