import type { PackageModel } from '../types.ts';

/** `config()` fills `process.env`, which the language's rows name; only its result is here. */
export default {
  package: ['@dotenvx/dotenvx', 'dotenv', 'dotenv-flow', 'dotenv-safe'],
  docs: 'https://github.com/motdotla/dotenv#readme',
  configured: [
    { path: 'config().parsed.*', kind: 'env' },
    { path: 'parse().*', kind: 'env' },
  ],
} satisfies PackageModel;
