import type { Lowering } from '../lowering/lowering.ts';

/**
 * Reads what a bundler puts in the place of `require`, where there may be none, as `require`, whatever it is called: `(x => typeof require < 'u' ? require : …)(…)`.
 * Changes the facts in place. https://esbuild.github.io/api/#format-esm
 */
export function linkRequired({ bindings, calls, functions }: Lowering['out']): void {
  for (const { expr: x } of calls) {
    if (x?.k !== 'call' || x.callee.k !== 'name') continue;
    const [only, ...more] = bindings[x.callee.binding]?.writes ?? [];
    const made = more.length === 0 && only?.value.k === 'call' && only.value.callee.k === 'function' ? functions[only.value.callee.id]?.returns[0] : undefined;
    if (made?.k !== 'conditional' || made.then.k !== 'free' || made.then.name !== 'require') continue;
    const { s, e } = x.callee;
    Object.assign(x, { callee: { k: 'free', name: made.then.name, s, e } });
  }
}
