import { nativeClasses, nativeFunctions } from '../native-telemetry.ts';
import type { PackageModel } from '../types.ts';

/** They find the compiled file of a package and load it; what it is then called by says what it does. */
export default {
  package: ['bindings', 'node-gyp-build'],
  docs: 'https://nodejs.org/api/addons.html#loading-addons-using-require',
  sendsBy: [...nativeFunctions, ...nativeClasses],
  types: [{ name: 'Addon', from: ['()', 'default()'] }],
  calls: [
    { path: `Addon#${nativeFunctions.join('|')}()`, sends: 'native', telemetry: true, roles: { body: '*' } },
    { path: `new Addon#${nativeClasses.join('|')}()`, sends: 'native', telemetry: true, starts: true, roles: { body: '*' } },
  ],
} satisfies PackageModel;
