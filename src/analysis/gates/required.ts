import type { Binding } from '../../facts/types.ts';

/** What a name was required from, as a whole: `const isOff = require('./off')`. */
export function requiredBy({ writes }: Binding): string | undefined {
  const [w] = writes;
  const from = writes.length === 1 && w?.path.length === 0 && w.value.k === 'call' && w.value.callee.k === 'free' && w.value.callee.name === 'require' ? w.value.args[0] : undefined;
  return from?.k === 'text' ? from.v : undefined;
}
