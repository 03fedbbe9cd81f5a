import type { Assign, Expr } from '../../facts/types.ts';
import { clientDefaultsOf } from '../../matching/flows.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import { isSame } from '../sites/outlets.ts';
import type { RawEgress } from '../sites/sites.ts';
import type { Handing } from './handing.ts';
import { stepAt } from './steps.ts';
import type { Tracer } from './trace.ts';

/** How long a chain of members is. */
const maxKeys = 6;

/** Follows what is written into the defaults of the client that a request is made by, where that is made or used, and near: `client.defaults.headers.common['x-id'] = id`. */
export function byDefault(e: RawEgress, tracer: Tracer, evaluator: Evaluator, handing: Handing): void {
  const members = clientDefaultsOf(e.row.package);
  if (members.length === 0) return;
  const home = e.api.made?.args.frame.module ?? e.args.frame.module;
  for (const module of new Set([home, e.args.frame.module, ...handing.near(home)])) {
    for (const a of module.facts.assigns) {
      const { of, keys } = rooted(a);
      const role = members.find(([path]) => keys.length >= path.length && path.every((key, i) => keys[i] === key))?.[1];
      if (role && evaluator.values(of, module.root).some((v) => v.k === 'api' && v.package === e.row.package && isSame(v, e.api))) tracer.from(a.value, module.root, [], role, stepAt(module, a.s, undefined));
    }
  }
}

/** What a chain of members starts from, and the names in it, as far as they are written out. */
function rooted({ of, key }: Assign): { readonly of: Expr; readonly keys: readonly string[] } {
  const keys = [key];
  let x = of;
  for (; x.k === 'member' && keys.length < maxKeys; x = x.of) keys.unshift(x.key);
  return { of: x, keys: keys.map((k) => (typeof k === 'string' ? k : '')) };
}
