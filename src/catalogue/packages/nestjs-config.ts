import type { PackageModel } from '../types.ts';

export default {
  package: '@nestjs/config',
  docs: 'https://docs.nestjs.com/techniques/configuration',
  types: [{ name: 'ConfigService', from: ['new ConfigService()'] }],
  configured: [{ path: 'ConfigService#get|getOrThrow()', kind: 'config', name: '0' }],
} satisfies PackageModel;
