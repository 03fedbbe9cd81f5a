import type { PackageModel } from '../types.ts';

/** They find the compiled file of a package and load it; what it is then called by says what it does. */
export default {
  package: ['bindings', 'node-gyp-build'],
  docs: 'https://nodejs.org/api/addons.html#loading-addons-using-require',
  types: [{ name: 'Addon', from: ['()', 'default()'] }],
  calls: [
    { path: 'Addon#*()', sends: 'native', telemetry: true, ifNamed: true, roles: { body: '*' } },
    { path: 'new Addon#*()', sends: 'native', telemetry: true, ifNamed: true, starts: true, roles: { body: '*' } },
  ],
} satisfies PackageModel;
