import { givesRequire } from '../../matching/bundlers.ts';
import type { Lowering } from '../lowering/lowering.ts';
import type { Binding, Expr } from '../types.ts';

type Facts = Lowering['out'];

/**
 * Reads what stands for `require` under another name as `require`: a name of one's own (`const load = require`), and what a bundler puts in its place where there may be none
 * (`(x => typeof require < 'u' ? require : …)(…)`), whatever it is called here or, as the bundler calls it, in the file that it is imported from.
 * Changes the facts in place. https://esbuild.github.io/api/#format-esm
 */
export function linkRequired(facts: Facts): void {
  const standing = new Set<number>();
  facts.bindings.forEach((b, id) => { if (standsForRequire(b, facts)) standing.add(id); });
  if (standing.size === 0) return;
  for (const { expr: x } of facts.calls) {
    if (x?.k !== 'call' || x.callee.k !== 'name' || !standing.has(x.callee.binding)) continue;
    const { s, e } = x.callee;
    Object.assign(x, { callee: { k: 'free', name: 'require', s, e } });
  }
}

function standsForRequire(b: Binding, { functions }: Facts): boolean {
  if (b.import) return givesRequire(b.import.name);
  const [only] = b.writes;
  if (b.writes.length !== 1 || only?.path.length !== 0 || b.param) return false;
  if (isRequire(only.value)) return true;
  const { value } = only;
  const made = value.k === 'call' && value.callee.k === 'function' ? functions[value.callee.id]?.returns[0] : undefined;
  if (made?.k !== 'conditional' || !isRequire(made.then)) return false;
  // Who imports it sees what it is without looking into the function.
  b.writes.splice(0, 1, { ...only, value: made.then });
  return true;
}

const isRequire = (x: Expr): boolean => x.k === 'free' && x.name === 'require';
