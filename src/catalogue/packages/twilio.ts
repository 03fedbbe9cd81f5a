import type { PackageModel } from '../types.ts';

export default {
  package: 'twilio',
  docs: 'https://www.twilio.com/docs/libraries/node',
  types: [{ name: 'Twilio', from: ['()', 'new Twilio()', 'new ()'], roles: { auth: '1' }, hosts: ['https://*.twilio.com'] }],
  calls: [
    { path: 'Twilio#messages|calls|conferences|recordings.create|list|each()', sends: 'http', means: { 'user.contact.phone_number': '0.to' }, roles: { body: '0' } },
    { path: 'Twilio#api.*.create|list|fetch()', sends: 'http', roles: { body: '0' } },
    { path: 'Twilio#verify|lookups|conversations|chat.v1|v2.services|phoneNumbers|conversations().fetch|update|remove()', sends: 'http', roles: { body: '0' } },
    { path: 'Twilio#verify.v2.services().verifications|verificationChecks.create()', sends: 'http', means: { 'user.contact': '0.to' }, roles: { body: '0' } },
    { path: 'Twilio#request()', sends: 'http', roles: { url: '0.uri', body: '0.data', headers: '0.headers' } },
  ],
} satisfies PackageModel;
