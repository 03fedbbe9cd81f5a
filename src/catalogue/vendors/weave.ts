import type { VendorModel } from '../types.ts';

export default {
  id: 'weave',
  name: 'Weights & Biases Weave',
  kind: 'models',
  provider: 'Weights and Biases, LLC',
  country: 'US',
  docs: 'https://docs.wandb.ai/weave/reference/typescript-sdk',
  hosts: ['trace.wandb.ai', 'api.wandb.ai'],
  packages: [
    {
      package: 'weave',
      docs: 'https://docs.wandb.ai/weave/reference/typescript-sdk',
      passes: [{ path: 'wrapOpenAI()', returns: '0' }],
      calls: [
        { path: 'init()', sends: 'http', starts: true },
        { path: 'wrapOpenAI()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
