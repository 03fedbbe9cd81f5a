import type { Expr, ModuleFacts } from '../../facts/types.ts';

/** What something goes by where it is used: the name that it is imported under, its own, or that of the member. */
export function nameOf(x: Expr, facts: ModuleFacts): string | undefined {
  if (x.k === 'member') return typeof x.key === 'string' ? x.key : undefined;
  if (x.k === 'free') return x.name;
  const b = x.k === 'name' ? facts.bindings[x.binding] : undefined;
  return b?.import && b.import.name !== 'default' && b.import.name !== '*' ? b.import.name : b?.name;
}

/**
 * A chain of members as text: `process.argv.1`.
 * @param facts where names of the module count as they are written there; without, only what nobody declares has a name
 */
export function chainOf(x: Expr, facts?: ModuleFacts): string {
  if (x.k === 'free') return x.name;
  if (x.k === 'name') return facts?.bindings[x.binding]?.name ?? '';
  return x.k === 'member' && typeof x.key === 'string' ? `${chainOf(x.of, facts)}.${x.key}` : '';
}
