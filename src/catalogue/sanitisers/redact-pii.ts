import type { PackageModel } from '../types.ts';

export default {
  package: 'redact-pii',
  docs: 'https://github.com/solvvy/redact-pii#readme',
  types: [
    { name: 'AsyncRedactor', from: ['new AsyncRedactor()'] },
    { name: 'SyncRedactor', from: ['new SyncRedactor()'] },
  ],
  sanitisers: [
    {
      path: 'AsyncRedactor#redactAsync()',
      removes: [
        'user.account.username', 'user.authorization', 'user.contact', 'user.device.ip_address', 'user.financial.credit_card',
        'user.government_id.national_identification_number', 'user.name',
      ],
    },
    {
      path: 'SyncRedactor#redact()',
      removes: [
        'user.account.username', 'user.authorization', 'user.contact', 'user.device.ip_address', 'user.financial.credit_card',
        'user.government_id.national_identification_number', 'user.name',
      ],
    },
  ],
} satisfies PackageModel;
