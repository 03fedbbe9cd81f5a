import type { PackageModel } from '../types.ts';

export default {
  package: 'flutterwave-node-v3',
  docs: 'https://github.com/Flutterwave/Flutterwave-node-v3#readme',
  types: [
    { name: 'Flutterwave', from: ['new ()'], roles: { auth: '1' }, hosts: ['https://api.flutterwave.com'] },
  ],
  calls: [
    { path: 'Flutterwave#*.*()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
