import type { PackageModel } from '../types.ts';

export default {
  package: ['googleapis', 'googleapis/build/src/apis/drive', '@googleapis/drive', '@googleapis/gmail', '@googleapis/sheets', '@googleapis/calendar', '@googleapis/youtube'],
  docs: 'https://github.com/googleapis/google-api-nodejs-client',
  types: [
    {
      name: 'Service',
      from: [
        'google.drive|gmail|sheets|docs|slides|calendar|youtube|people|oauth2|admin|tasks|classroom|forms|script|chat()',
        'google.storage|bigquery|compute|pubsub|cloudresourcemanager|iam|analyticsdata|analyticsreporting|analyticsadmin|searchconsole|webmasters()',
        'google.androidpublisher|indexing|customsearch|translate|vision|speech|sqladmin|container|dns|monitoring|logging()',
        'drive|gmail|sheets|calendar|youtube()',
      ],
      roles: { url: '0.rootUrl', auth: '0.auth' },
      hosts: ['https://*.googleapis.com'],
    },
  ],
  calls: [
    {
      path: 'Service#*.create|insert|update|patch|delete|get|list|batchUpdate|append|clear|copy|export|send|watch|query|batchGet|search|import|publish|run()',
      sends: 'http',
      roles: { body: '0' },
    },
    {
      path: 'Service#*.*.create|insert|update|patch|delete|get|list|batchUpdate|batchClear|append|clear|copy|send|trash|modify|batchGet|runReport()',
      sends: 'http',
      roles: { body: '0' },
    },
    { path: 'Service#*.*.*.create|insert|update|patch|delete|get|list|send()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
