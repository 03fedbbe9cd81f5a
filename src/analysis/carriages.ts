import type { Expr } from '../facts/types.ts';
import { streamWriter } from '../matching/flows.ts';
import { CALL, stepFrom, type CompiledCall } from '../matching/index.ts';
import type { Carried } from './flows/data.ts';
import { ledBy } from './flows/streams.ts';
import type { Evaluator } from './evaluate.ts';
import type { Found } from './file.ts';
import type { Module } from './modules.ts';
import type { Reaches } from './reach.ts';
import { targetsOf } from './roles.ts';
import type { Sites } from './sites.ts';
import type { Api, Args } from './values.ts';

/** A call or a write that hands data to a connection or to an SDK, and sends nothing by itself. */
export interface Carriage {
  readonly row: CompiledCall;
  readonly api: Api;
  readonly args: Args;
  readonly at: { readonly s: number; readonly e: number };
  readonly fn: number;
  readonly guard: number;
}

export function carriagesIn(module: Module, evaluator: Evaluator, sites: Sites, reaches: Reaches): Carriage[] {
  const { calls, assigns } = module.facts;
  const called = calls.flatMap(({ expr, fn, guard }, i): Carriage[] => {
    if ((expr?.k !== 'call' && expr?.k !== 'new') || reaches.site(module, i) === 0) return [];
    return sites.rows(expr, module.root).flatMap(({ row, api, args }) => (row.carries ? [{ row, api, args, at: expr, fn, guard }] : []));
  });
  const led = calls.flatMap(({ expr, fn, guard }): Carriage[] => (expr ? ledBy(expr, module.facts) : []).flatMap(({ into, from }): Carriage[] => {
    if (reaches.expr(into, module) === 0) return [];
    const exprs: readonly Expr[] = from.length === 1 ? from : [{ k: 'array', items: from, s: from[0]?.s ?? into.s, e: into.s }];
    const args: Args = { frame: module.root, exprs, count: 1, at: () => [] };
    return evaluator.values(into, module.root).flatMap((api) => (api.k === 'api' ? stepFrom(stepFrom(api.nodes, streamWriter), CALL).flatMap((n) => n.calls).filter((row) => row.carries).map((row) => ({ row, api, args, at: expr as Expr, fn, guard })) : []));
  }));
  const written = assigns.flatMap((a): Carriage[] => {
    const { key } = a;
    if (typeof key !== 'string' || !evaluator.catalogue.written.has(key)) return [];
    const args: Args = { frame: module.root, exprs: [a.value], count: 1, at: (i) => (i === 0 ? evaluator.values(a.value, module.root) : []) };
    return evaluator.values(a.of, module.root).flatMap((api) => (api.k === 'api' ? stepFrom(api.nodes, key).flatMap((n) => n.writes).filter((row) => row.carries).map((row) => ({ row, api, args, at: a, fn: a.fn, guard: a.guard })) : []));
  });
  return [...called, ...led, ...written];
}

/** What is written to the connection that a call opens, by that call's arguments: `request.write(body)`. */
export function writtenTo(carriages: readonly Carriage[]): Map<Args['exprs'], Carried[]> {
  const out = new Map<Args['exprs'], Carried[]>();
  for (const { row, api, args } of carriages) {
    // What carries may itself be made by what was opened: a data channel of a peer connection.
    for (let made = api.made; made; made = made.before) {
      const list = out.get(made.args.exprs);
      if (list) list.push({ roles: row.roles, args }); else out.set(made.args.exprs, [{ roles: row.roles, args }]);
    }
  }
  return out;
}

/** What the SDKs of vendors are handed that no call of this file opened: they send it later, from wherever they were started. */
export function leftToVendors(evaluator: Evaluator, carriages: readonly Carriage[], found: readonly Found[]): Found[] {
  const openers = new Set(found.flatMap((f) => f.raw.map((e) => e.args.exprs)));
  return carriages.flatMap(({ row, api, args, at, fn, guard }): Found[] => {
    if (!row.vendor || !row.carries || isOpened(api, openers)) return [];
    return [{ raw: [{ row, channel: row.carries, name: row.name, targets: targetsOf(evaluator, row, api, args), args, api, via: [], handed: [] }], at, fn, guard }];
  });
}

function isOpened(api: Api, openers: ReadonlySet<Args['exprs']>): boolean {
  for (let made = api.made; made; made = made.before) if (openers.has(made.args.exprs)) return true;
  return false;
}
