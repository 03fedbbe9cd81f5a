import type { PackageModel } from '../types.ts';

export default {
  package: 'nightmare',
  docs: 'https://github.com/segment-boneyard/nightmare',
  types: [
    { name: 'Nightmare', from: ['()', 'new ()', 'Nightmare#goto|wait|click|type|insert|select|viewport|useragent|header|authentication|evaluate|inject|on|once()'] },
  ],
  calls: [
    { path: 'Nightmare#goto()', sends: 'http', roles: { url: '0', headers: '1' } },
    { path: 'Nightmare#type|insert()', carries: 'dom', roles: { body: '1' } },
  ],
} satisfies PackageModel;
