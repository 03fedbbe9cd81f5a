import type { PackageModel } from '../types.ts';

export default {
  package: 'bent',
  docs: 'https://github.com/mikeal/bent#readme',
  // The base address may stand at any place among the arguments; in practice it stands first.
  types: [{ name: 'RequestFunction', from: ['()'], roles: { url: '0' } }],
  calls: [{ path: 'RequestFunction#()', sends: 'http', roles: { url: '0', body: '1', headers: '2' } }],
} satisfies PackageModel;
