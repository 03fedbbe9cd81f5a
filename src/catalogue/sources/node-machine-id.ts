import type { PackageModel } from '../types.ts';

export default {
  package: 'node-machine-id',
  docs: 'https://github.com/automation-stack/node-machine-id#readme',
  sources: [
    { path: 'machineId|machineIdSync()', category: 'user.device.device_id', label: 'the machine’s identifier' },
  ],
} satisfies PackageModel;
