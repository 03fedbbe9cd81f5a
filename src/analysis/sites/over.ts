import { CALL, stepFrom, type CompiledCall } from '../../matching/index.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import { outletsOf } from './outlets.ts';
import { atPosition, defaults, targetsOf } from './roles.ts';
import { classify, distinct, type RawTarget } from './targets.ts';
import { asText, type Api, type Args, type Creation } from '../folding/values.ts';

/** Where a call goes: where its row and its arguments say, or where the clients go that it is handed to send by. */
export function destinationsOf(evaluator: Evaluator, row: CompiledCall, api: Api, args: Args, depth = 0): RawTarget[] {
  if (!row.over) return targetsOf(evaluator, row, api, args);
  if (depth > maxClients) return [];
  const by = clientsOf(evaluator, row, args).flatMap((client) => clientTargets(evaluator, row, client, args, depth));
  if (row.within) return distinct([...targetsOf(evaluator, row, api, args), ...by]);
  if (by.length) return distinct(by);
  // What may be handed a client may be handed options that say where to.
  if (row.roles.url ?? row.roles.host) return targetsOf(evaluator, row, api, args);
  if (row.hosts) return defaults(row.hosts);
  return distinct(row.over.flatMap((p) => atPosition(evaluator, args, p)).flatMap((v) => (v.k === 'hole' ? [classify(asText(v), 'https:', false)] : [])));
}

/** The clients that a call is handed to send by, and those that these hand on to. */
export function clientsOf(evaluator: Evaluator, { over = [] }: CompiledCall, args: Args, depth = 0): readonly Api[] {
  if (depth > maxClients) return [];
  const given = over.flatMap((p) => atPosition(evaluator, args, p)).filter((v): v is Api => v.k === 'api');
  return given.flatMap((client) => [client, ...outletsOf(evaluator, client, args.frame.module), ...creationsOf(client).flatMap(({ row, args: with_ }) => (row ? clientsOf(evaluator, row, with_, depth + 1) : []))]);
}

/** The calls that made a client, the last one first. */
export function creationsOf({ made }: Api): readonly Creation[] {
  const out: Creation[] = [];
  for (let at = made; at; at = at.before) out.push(at);
  return out;
}

/** Clients that send by clients are followed so far. */
const maxClients = 4;

function clientTargets(evaluator: Evaluator, row: CompiledCall, client: Api, args: Args, depth: number): readonly RawTarget[] {
  const all = creationsOf(client);
  for (const { row: opens, given, before, args: with_ } of all) {
    if (opens) return destinationsOf(evaluator, opens, { ...client, made: before }, with_, depth + 1);
    if (given) return [classify(asText({ k: 'hole', hole: given }), 'https:', false)];
  }
  if (all.some(({ type }) => type.hosts ?? type.roles.url ?? type.roles.host)) return targetsOf(evaluator, { ...row, roles: {}, hosts: undefined, over: undefined, within: undefined } as unknown as CompiledCall, client, args);
  // What is handed over before it was called for anything goes where a call of it goes.
  if (all.length) return [];
  const none: Args = { frame: args.frame, exprs: [], count: 0, at: () => [] };
  return stepFrom(client.nodes, CALL).flatMap((n) => n.calls).filter((called) => called.sends).flatMap((called) => destinationsOf(evaluator, called, client, none, depth + 1));
}
