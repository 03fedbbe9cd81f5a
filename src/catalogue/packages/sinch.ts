import type { PackageModel } from '../types.ts';

export default {
  package: ['@sinch/sdk-core', '@sinch/sms'],
  docs: 'https://developers.sinch.com/',
  types: [
    { name: 'SinchClient', from: ['new SinchClient()'], roles: { auth: ['0.keySecret', '0.apiToken', '0.applicationSecret'] }, hosts: ['https://*.sinch.com'] },
    { name: 'SmsService', from: ['new SmsService()'], roles: { auth: ['0.keySecret', '0.apiToken'] }, hosts: ['https://*.sms.api.sinch.com'] },
  ],
  calls: [
    { path: 'SinchClient#conversation|elasticSipTrunking|fax|numbers|sms|verification|voice.*.*()', sends: 'http', roles: { body: '0' } },
    { path: 'SmsService#batches|deliveryReports|groups|inbounds.*()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
