import type { VendorModel } from '../types.ts';

export default {
  id: 'rrweb',
  name: 'rrweb',
  kind: 'replay',
  provider: 'rrweb-io',
  docs: 'https://github.com/rrweb-io/rrweb/blob/master/guide.md',
  // Records only: what is emitted goes where the caller sends it.
  hosts: [],
  globals: ['rrweb', 'rrwebRecord'],
  packages: [
    {
      package: ['rrweb', '@rrweb/record', '@rrweb/all'],
      docs: 'https://github.com/rrweb-io/rrweb/blob/master/guide.md',
      calls: [
        { path: 'record()', inert: true, carries: 'http', roles: { body: '0.emit' }, collects: 'replay', masks: [{ at: '0.maskAllInputs', off: [false], needed: true }] },
      ],
    },
    {
      package: 'global',
      docs: 'https://github.com/rrweb-io/rrweb/blob/master/guide.md',
      calls: [
        { path: 'rrweb.record()', inert: true, carries: 'http', roles: { body: '0.emit' }, collects: 'replay', masks: [{ at: '0.maskAllInputs', off: [false], needed: true }] },
      ],
    },
  ],
} satisfies VendorModel;
