import type { PackageModel } from '../types.ts';

export default {
  package: ['smb2', '@marsaud/smb2', 'v9u-smb2'],
  docs: 'https://github.com/bchelli/node-smb2#readme',
  // The share is written as a UNC path (two backslashes, host, share), which is no URL.
  types: [{ name: 'SMB2', from: ['new ()'] }],
  calls: [
    { path: 'new ()', sends: 'file', roles: { path: '0.share', auth: '0.password' } },
    { path: 'SMB2#writeFile()', carries: 'file', roles: { body: '1' } },
  ],
} satisfies PackageModel;
