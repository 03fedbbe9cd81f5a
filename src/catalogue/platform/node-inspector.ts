import type { PackageModel } from '../types.ts';

/** `open` listens; it is a way in, so it names an address and is no egress. A `Session` stays within the process. */
export default {
  package: ['node:inspector', 'node:inspector/promises'],
  docs: 'https://nodejs.org/api/inspector.html',
  calls: [{ path: 'open()', carries: 'debug', roles: { port: '0', host: '1' } }],
} satisfies PackageModel;
