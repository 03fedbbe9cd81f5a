import type { PackageModel } from '../types.ts';

export default {
  package: ['@emailjs/browser', '@emailjs/nodejs', 'emailjs-com'],
  docs: 'https://www.emailjs.com/docs/sdk/send/',
  calls: [{ path: 'send|sendForm()', sends: 'http', roles: { body: '2' }, hosts: ['https://api.emailjs.com'] }],
} satisfies PackageModel;
