import type { PackageModel } from '../types.ts';

export default {
  package: ['@paypal/paypal-js', '@paypal/react-paypal-js'],
  docs: 'https://github.com/paypal/paypal-js#readme',
  calls: [
    { path: 'loadScript()', sends: 'script', roles: { query: '0' }, hosts: ['https://www.paypal.com'] },
    { path: 'loadCustomScript()', sends: 'script', roles: { url: '0.url' } },
  ],
} satisfies PackageModel;
