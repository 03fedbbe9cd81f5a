import type { PackageModel } from '../types.ts';

/** What is logged goes to its streams: those that send are of other packages. */
export default {
  package: 'bunyan',
  docs: 'https://github.com/trentm/node-bunyan#streams',
  sendsBy: ['stream', 'streams'],
  types: [{ name: 'Logger', from: ['createLogger()', 'new ()', 'Logger#child()'], roles: { body: '0' }, outlets: ['0.stream', '0.streams[].stream', '0.streams[]'] }],
  calls: [
    { path: 'Logger#trace|debug|info|warn|error|fatal|child|addSerializers()', carries: 'http', roles: { body: '*' } },
    { path: 'Logger#addStream()', outlets: { at: ['0.stream', '0'] } },
  ],
} satisfies PackageModel;
