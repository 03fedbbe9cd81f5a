import type { PackageModel } from '../types.ts';

/** Where to is set when the module is registered, in another file as a rule: the service itself does not say. */
export default {
  package: '@nestjs-modules/mailer',
  docs: 'https://nest-modules.github.io/mailer/docs/mailer',
  types: [{ name: 'MailerService', from: ['new MailerService()'] }],
  calls: [
    { path: 'MailerModule.forRoot()', sends: 'mail', addressed: true, plain: [{ at: '0.transport.ignoreTLS', off: true, unless: '0.transport.secure' }], roles: { url: '0.transport', host: '0.transport.host', port: '0.transport.port' } },
    { path: 'MailerService#sendMail()', sends: 'mail', means: { 'user.contact.email': ['0.to[]', '0.cc[]', '0.bcc[]'] }, roles: { body: '0', copy: ['0.bcc[].address', '0.bcc[]'] } },
    { path: 'MailerService#verifyAllTransporters()', sends: 'mail' },
  ],
} satisfies PackageModel;
