import type { VendorModel } from '../types.ts';

export default {
  id: 'mouseflow',
  name: 'Mouseflow',
  kind: 'replay',
  provider: 'Mouseflow ApS',
  country: 'DK',
  docs: 'https://js-api-docs.mouseflow.com/',
  hosts: ['*.mouseflow.com'],
  scripts: ['https://cdn.mouseflow.com/projects/'],
  globals: ['mouseflow', '_mfq'],
  packages: [
    {
      package: 'react-mouseflow',
      docs: 'https://github.com/vidundergunder/react-mouseflow',
      calls: [
        { path: 'mouseflow.initialize()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://js-api-docs.mouseflow.com/',
      calls: [
        { path: 'mouseflow.start()', sends: 'http', starts: true },
        { path: 'mouseflow.identify|tag|setVariable()', sends: 'http', roles: { body: '*' } },
        { path: '_mfq.push()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
