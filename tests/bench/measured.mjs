// Preloaded into every process that is measured: at its end it says what it took. Threads count with their process.
import { writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ ms: performance.now(), cpu: (userCPUTime + systemCPUTime) / 1000, mb: maxRSS / 1024 }));
});
