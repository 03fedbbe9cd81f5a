import type { PackageModel } from '../types.ts';

export default {
  package: 'cockatiel',
  docs: 'https://github.com/connor4312/cockatiel#readme',
  types: [{
    name: 'IPolicy',
    from: [
      'bulkhead|circuitBreaker|fallback|retry|timeout|wrap()', 'noop', 'IPolicy', 'BulkheadPolicy', 'CircuitBreakerPolicy', 'FallbackPolicy', 'NoopPolicy', 'RetryPolicy',
      'TimeoutPolicy',
    ],
  }],
  passes: [{ path: 'IPolicy#execute()', returns: '0()' }],
} satisfies PackageModel;
