import type { PackageModel } from '../types.ts';

export default {
  package: [
    '@azure/keyvault-secrets',
    '@azure/keyvault-keys',
    '@azure/keyvault-certificates',
    '@azure/openai',
    '@azure/ai-text-analytics',
    '@azure/ai-form-recognizer',
    '@azure/search-documents',
    '@azure/app-configuration',
    '@azure/communication-email',
    '@azure/communication-sms',
    '@azure/digital-twins-core',
  ],
  docs: 'https://learn.microsoft.com/en-us/javascript/api/overview/azure/',
  types: [
    {
      name: 'Client',
      from: [
        'new SecretClient|KeyClient|CertificateClient|OpenAIClient|TextAnalyticsClient|DocumentAnalysisClient|SearchClient|SearchIndexClient()',
        'new AppConfigurationClient|EmailClient|SmsClient|DigitalTwinsClient()',
      ],
    },
  ],
  calls: [
    {
      path: 'new SecretClient|KeyClient|CertificateClient|OpenAIClient|TextAnalyticsClient|DocumentAnalysisClient|SearchClient|SearchIndexClient|DigitalTwinsClient()',
      sends: 'http',
      roles: { url: '0', auth: ['1', '2'] },
    },
    { path: 'new AppConfigurationClient|EmailClient|SmsClient()', sends: 'http', roles: { url: '0', auth: '1' } },
    { path: 'Client#setSecret|createKey|importKey|setConfigurationSetting()', carries: 'http', roles: { body: '*' } },
    { path: 'Client#getChatCompletions|streamChatCompletions|getCompletions|getEmbeddings|getImages|getAudioTranscription()', carries: 'http', roles: { body: '1' } },
    { path: 'Client#analyzeSentiment|recognizeEntities|recognizePiiEntities|extractKeyPhrases|beginAnalyzeDocument|detectLanguage()', carries: 'http', roles: { body: '*' } },
    { path: 'Client#uploadDocuments|mergeDocuments|mergeOrUploadDocuments|search|beginSend|send()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
