import type { PackageModel } from '../types.ts';

export default {
  package: 'globalping',
  docs: 'https://github.com/jsdelivr/globalping-typescript',
  types: [{ name: 'Globalping', from: ['new Globalping()'], hosts: ['https://api.globalping.io'] }],
  calls: [{ path: 'Globalping#createMeasurement|getMeasurement|awaitMeasurement|listProbes()', sends: 'http', roles: { body: '0' } }],
} satisfies PackageModel;
