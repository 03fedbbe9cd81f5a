import type { Expr } from '../../facts/types.ts';
import type { CompiledCall, PathNode } from '../../matching/index.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import { creationsOf } from '../sites/over.ts';
import { targetsOf } from '../sites/roles.ts';
import type { RawEgress } from '../sites/sites.ts';
import type { Api } from '../folding/values.ts';

/** The places of the tree of a client's type at which a row that sends is looked for, from its root. */
const maxSteps = 3;

/**
 * What a client of a package sends that is made for an address and handed to what nobody here sees the inside of. Where its making is an egress already,
 * or where its address is unknown, nothing.
 */
export function sentByClient(evaluator: Evaluator, client: Api): RawEgress[] {
  const { made } = client;
  if (!made || creationsOf(client).some(({ row, given }) => row ?? given)) return [];
  const row = sendingRow(client.nodes, 0);
  if (!row) return [];
  const bare = { ...row, roles: {}, hosts: undefined, over: undefined, within: undefined } as unknown as CompiledCall;
  const targets = targetsOf(evaluator, bare, client, { frame: made.args.frame, exprs: [], count: 0, at: () => [] }).filter(({ target: { kind } }) => kind === 'fixed' || kind === 'configured');
  return targets.length ? [{ row: bare, channel: row.sends as NonNullable<CompiledCall['sends']>, name: client.name, targets, args: made.args, api: client, via: [] }] : [];
}

/** Whether what a name holds is handed over and nothing else: what is called on it, or handed out, says itself where it goes. */
export function isOnlyHanded(binding: number, { facts }: Module): boolean {
  return facts.bindings[binding]?.uses.length === 0 && !Object.values(facts.exports).some((e) => e.k === 'value' && isNamed(e.value, binding));
}

function isNamed(x: Expr, binding: number): boolean {
  return x.k === 'name' && x.binding === binding;
}

function sendingRow(nodes: readonly PathNode[], steps: number): CompiledCall | undefined {
  for (const { calls } of nodes) for (const row of calls) if (row.sends) return row;
  return steps < maxSteps && nodes.length > 0 ? sendingRow(nodes.flatMap(({ next }) => [...next.values()]), steps + 1) : undefined;
}
