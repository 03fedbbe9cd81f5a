import type { PackageModel } from '../types.ts';

export default {
  package: [
    '@google-cloud/secret-manager',
    '@google-cloud/translate',
    '@google-cloud/vision',
    '@google-cloud/speech',
    '@google-cloud/text-to-speech',
    '@google-cloud/language',
    '@google-cloud/kms',
    '@google-cloud/tasks',
    '@google-cloud/dlp',
    '@google-cloud/documentai',
    '@google-cloud/aiplatform',
    '@google-cloud/vertexai',
    '@google-cloud/datastore',
    '@google-cloud/spanner',
  ],
  docs: 'https://cloud.google.com/nodejs/docs/reference',
  types: [
    {
      name: 'Client',
      from: [
        'new SecretManagerServiceClient|TranslationServiceClient|ImageAnnotatorClient|SpeechClient|TextToSpeechClient|LanguageServiceClient()',
        'new KeyManagementServiceClient|CloudTasksClient|DlpServiceClient|DocumentProcessorServiceClient|PredictionServiceClient|Datastore()',
        'new v1|v2|v3|v1p1beta1.SpeechClient|TranslationServiceClient|ImageAnnotatorClient|PredictionServiceClient()',
        'new v2.Translate()',
      ],
      roles: { host: '0.apiEndpoint' },
      scheme: 'https:',
      hosts: ['https://*.googleapis.com'],
    },
    { name: 'VertexAI', from: ['new VertexAI()'] },
    { name: 'GenerativeModel', from: ['VertexAI#getGenerativeModel()', 'VertexAI#preview.getGenerativeModel()'], hosts: ['https://*.googleapis.com'] },
  ],
  calls: [
    { path: 'Client#accessSecretVersion|createSecret|addSecretVersion|getSecret|listSecrets|deleteSecret()', sends: 'rpc', roles: { body: '0' } },
    { path: 'Client#translateText|detectLanguage|batchTranslateText|translateDocument|translate|detect|getLanguages()', sends: 'rpc', roles: { body: '0' } },
    { path: 'Client#textDetection|labelDetection|faceDetection|documentTextDetection|annotateImage|batchAnnotateImages|safeSearchDetection()', sends: 'rpc', roles: { body: '0' } },
    { path: 'Client#recognize|longRunningRecognize|streamingRecognize|synthesizeSpeech|listVoices()', sends: 'rpc', roles: { body: '0' } },
    { path: 'Client#analyzeSentiment|analyzeEntities|classifyText|annotateText|inspectContent|deidentifyContent|processDocument|predict()', sends: 'rpc', roles: { body: '0' } },
    { path: 'Client#encrypt|decrypt|asymmetricSign|createTask|createQueue|save|insert|upsert|update|runQuery()', sends: 'rpc', roles: { body: '0' } },
    { path: 'GenerativeModel#generateContent|generateContentStream|countTokens()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
