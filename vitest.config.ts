import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const results = 'node_modules/.cache/eslint-plugin-egress/vitest.json';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Compiling consumers, packing and starting other hosts take their time on two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Most tests wait for a process that they started: with one worker, as there is on two cores, a core stands idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: results }]] : ['default'],
  },
});
