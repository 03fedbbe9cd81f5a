import type { PackageModel } from '../types.ts';

export default {
  package: ['@huggingface/transformers', '@xenova/transformers'],
  docs: 'https://huggingface.co/docs/transformers.js/api/env',
  calls: [
    { path: 'pipeline()', sends: 'http', hosts: ['https://huggingface.co'] },
    { path: '*.from_pretrained()', sends: 'http', hosts: ['https://huggingface.co'] },
  ],
} satisfies PackageModel;
