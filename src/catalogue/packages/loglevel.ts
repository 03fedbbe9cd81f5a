import type { PackageModel } from '../types.ts';

/** It writes to the console; a plugin that is applied to it sends what is logged. */
export default {
  package: 'loglevel',
  docs: 'https://github.com/pimterry/loglevel#plugins',
  sendsBy: ['apply'],
  types: [{ name: 'Logger', from: ['getLogger()', 'default.getLogger()'] }],
  calls: [
    { path: 'trace|debug|info|warn|error|log()', carries: 'http', roles: { body: '*' } },
    { path: 'Logger#trace|debug|info|warn|error|log()', carries: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
