import type { PackageModel } from '../types.ts';

export default {
  package: '@arcjet/redact',
  docs: 'https://docs.arcjet.com/redact/reference',
  sanitisers: [
    { path: 'redact()', removes: ['user.contact.email', 'user.contact.phone_number', 'user.device.ip_address', 'user.financial.credit_card'] },
  ],
} satisfies PackageModel;
