import type { PackageModel } from '../types.ts';

/** A received message is forwarded or answered by the handler that gets it; both leave for a mail address. */
export default {
  package: 'global',
  docs: 'https://developers.cloudflare.com/email-routing/email-workers/runtime-api/',
  types: [{ name: 'ForwardableEmailMessage', from: [] }],
  calls: [
    { path: 'ForwardableEmailMessage#forward()', sends: 'mail', roles: { host: '0', headers: '1' } },
    { path: 'ForwardableEmailMessage#reply()', sends: 'mail', roles: { body: '0' } },
  ],
} satisfies PackageModel;
