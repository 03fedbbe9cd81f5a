import type { PackageModel } from '../types.ts';

/** `forEach` changes the object in place and gives nothing back. */
export default {
  package: 'redact-secrets',
  docs: 'https://github.com/watson/redact-secrets#readme',
  types: [{ name: 'Redact', from: ['()'] }],
  sanitisers: [
    { path: 'Redact#map()', removes: ['system.authentication', 'user.authorization'] },
  ],
} satisfies PackageModel;
