import { nativeClasses, nativeFunctions } from '../native-telemetry.ts';
import type { PackageModel } from '../types.ts';

/** What goes into compiled code cannot be followed: that it leaves is told by what the function is called, and where to by nothing. */
export default {
  package: '*.node',
  docs: 'https://nodejs.org/api/addons.html#loading-addons-using-require',
  sendsBy: [...nativeFunctions, ...nativeClasses],
  calls: [
    { path: `${nativeFunctions.join('|')}()`, sends: 'native', telemetry: true, roles: { body: '*' } },
    { path: `new ${nativeClasses.join('|')}()`, sends: 'native', telemetry: true, starts: true, roles: { body: '*' } },
  ],
} satisfies PackageModel;
