import type { PackageModel } from '../types.ts';

/** A transport is named, loaded in a thread of its own and called with its options: without one, and without a stream, all is written to the standard output. */
const named = { package: 'target', with: 'options' } as const;

export default {
  package: 'pino',
  docs: 'https://github.com/pinojs/pino/blob/main/docs/transports.md',
  sendsBy: ['target'],
  types: [
    { name: 'Transport', from: ['transport()', 'pino.transport()'], named: { ...named, at: ['0', '0.targets[]'] } },
    { name: 'Streams', from: ['multistream()', 'pino.multistream()'], outlets: ['0', '0.stream', '0[]', '0[].stream'] },
    { name: 'Logger', from: ['()', 'pino()', 'Logger#child()'], roles: { body: '0.base' }, outlets: ['0', '1'], named: { ...named, at: ['0.transport', '0.transport.targets[]'] } },
  ],
  calls: [{ path: 'Logger#trace|debug|info|warn|error|fatal|child|setBindings()', carries: 'http', roles: { body: '*' } }],
} satisfies PackageModel;
