import type { Expr } from '../../facts/types.ts';
import { secretOf } from '../../matching/flows.ts';
import type { Module } from '../modules.ts';
import { spoken } from './named.ts';
import type { Walker } from './walker.ts';

/** Names behind names, and modules behind modules, are looked at so deep. */
const maxDepth = 6;

/**
 * The categories of the secrets that something of a package was set up with, among its options: `createAuth({ secret })` signs with it, and
 * what `auth.api.session()` gives is no key of the program. None where it is made by the project itself, or of what is not written out there.
 */
export function secretsOf(x: Expr, module: Module, load: Walker['load'], depth = 0): readonly string[] {
  if (depth > maxDepth) return [];
  switch (x.k) {
    case 'member': case 'await': return secretsOf(x.of, module, load, depth);
    case 'choice': return [...secretsOf(x.left, module, load, depth + 1), ...secretsOf(x.right, module, load, depth + 1)];
    case 'name': {
      const { import: from, writes } = module.facts.bindings[x.binding] ?? { writes: [] };
      if (from) { const to = load(from.from, module); return to ? handedOut(to, from.name, load, depth + 1) : []; }
      const [only, ...more] = writes;
      return only && more.length === 0 && only.path.length === 0 ? secretsOf(only.value, module, load, depth + 1) : [];
    }
    case 'call': case 'new':
      if (isOfPackage(x.callee, module, load)) return x.args.flatMap(secretsAmong);
      return x.callee.k === 'member' ? secretsOf(x.callee.of, module, load, depth + 1) : [];
    default: return [];
  }
}

function handedOut(module: Module, name: string, load: Walker['load'], depth: number): readonly string[] {
  const found = module.facts.exports[name];
  if (found?.k === 'value') return secretsOf(found.value, module, load, depth);
  const to = found && depth < maxDepth ? load(found.from, module) : undefined;
  return found && to ? handedOut(to, found.name, load, depth + 1) : [];
}

/** Whether a function or a class is of a package that is not looked into. */
function isOfPackage(callee: Expr, module: Module, load: Walker['load']): boolean {
  let root = callee;
  while (root.k === 'member') root = root.of;
  const from = root.k === 'name' ? module.facts.bindings[root.binding]?.import?.from : undefined;
  return from !== undefined && !from.startsWith('.') && load(from, module) === undefined;
}

function secretsAmong(x: Expr): readonly string[] {
  return x.k === 'object' ? x.props.flatMap(({ key, value }) => {
    const said = secretOf(spoken(key) ?? '');
    return said ? [said.category] : value.k === 'object' ? secretsAmong(value) : [];
  }) : [];
}
