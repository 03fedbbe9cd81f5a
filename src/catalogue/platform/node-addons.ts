import type { PackageModel } from '../types.ts';

/** What goes into compiled code cannot be followed: that it leaves is told by what the function is called, and where to by nothing. */
export default {
  package: '*.node',
  docs: 'https://nodejs.org/api/addons.html#loading-addons-using-require',
  calls: [
    { path: '*()', sends: 'native', telemetry: true, ifNamed: true, roles: { body: '*' } },
    { path: 'new *()', sends: 'native', telemetry: true, ifNamed: true, starts: true, roles: { body: '*' } },
  ],
} satisfies PackageModel;
