import type { PackageModel } from '../types.ts';

export default {
  package: 'deepl-node',
  docs: 'https://github.com/DeepLcom/deepl-node#readme',
  types: [
    { name: 'Translator', from: ['new Translator|DeepLClient()'], roles: { url: '1.serverUrl', auth: '0' }, hosts: ['https://api.deepl.com', 'https://api-free.deepl.com'] },
  ],
  calls: [
    { path: 'Translator#translateText|translateDocument|uploadDocument|rephraseText|createGlossary|createGlossaryWithCsv|createMultilingualGlossary()', sends: 'http', roles: { body: '0' } },
    { path: 'Translator#getUsage|getSourceLanguages|getTargetLanguages|getGlossaryLanguagePairs|getDocumentStatus|downloadDocument|getGlossary|listGlossaries|getGlossaryEntries|deleteGlossary()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
