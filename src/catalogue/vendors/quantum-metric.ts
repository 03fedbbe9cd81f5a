import type { VendorModel } from '../types.ts';

export default {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  kind: 'replay',
  provider: 'Quantum Metric, Inc.',
  country: 'US',
  docs: 'https://www.quantummetric.com/',
  hosts: ['*.quantummetric.com'],
  scripts: ['https://cdn.quantummetric.com/'],
  globals: ['QuantumMetricAPI'],
  packages: [
    {
      package: 'global',
      docs: 'https://www.quantummetric.com/',
      calls: [
        { path: 'QuantumMetricAPI.sendEvent|setUserEmail|identifyUser()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
