import type { VendorModel } from '../types.ts';

export default {
  id: 'counter-dev',
  name: 'counter.dev',
  kind: 'analytics',
  provider: 'counter.dev',
  docs: 'https://counter.dev/',
  hosts: ['t.counter.dev', 'cdn.counter.dev'],
  scripts: ['https://cdn.counter.dev/script.js'],
  packages: [],
} satisfies VendorModel;
