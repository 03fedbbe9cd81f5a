import type { Expr } from '../../facts/types.ts';
import { streamWriter } from '../../matching/flows.ts';
import { CALL, stepFrom, type CompiledCall } from '../../matching/index.ts';
import type { Carried } from '../flows/data.ts';
import { ledBy } from '../flows/streams.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Found } from './found.ts';
import type { Module } from '../modules.ts';
import { outletsOf } from './outlets.ts';
import { clientsOf, creationsOf, destinationsOf } from './over.ts';
import type { Reaches } from './reach.ts';
import { targetsOf } from './roles.ts';
import type { Sites } from './sites.ts';
import type { RawTarget } from './targets.ts';
import type { Api, Args } from '../folding/values.ts';

/** A call or a write that hands data to a connection or to an SDK, and sends nothing by itself. */
export interface Carriage {
  readonly row: CompiledCall;
  readonly api: Api;
  readonly args: Args;
  readonly at: { readonly s: number; readonly e: number };
  readonly fn: number;
  readonly guard: number;
}

export function carriagesIn(module: Module, evaluator: Evaluator, rows: Sites['rows'], reaches: Reaches): Carriage[] {
  const { calls, assigns } = module.facts;
  const called = calls.flatMap(({ expr, fn, guard }, i): Carriage[] => {
    if ((expr?.k !== 'call' && expr?.k !== 'new') || reaches.site(module, i) === 0) return [];
    return rows(expr, module.root).flatMap(({ row, api, args }) => (row.carries ? [{ row, api, args, at: expr, fn, guard }] : []));
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
export function writtenTo(evaluator: Evaluator, module: Module, carriages: readonly Carriage[]): Map<Args['exprs'], Carried[]> {
  const out = new Map<Args['exprs'], Carried[]>();
  for (const { row, api, args } of carriages) {
    for (const opened of new Set([api, ...outletsOf(evaluator, api, module), ...clientsOf(evaluator, row, args)].flatMap(openingsOf))) {
      const list = out.get(opened);
      if (list) list.push({ roles: row.roles, args }); else out.set(opened, [{ roles: row.roles, args }]);
    }
  }
  return out;
}

/** What carries may itself be made by what was opened: a data channel of a peer connection. */
function openingsOf(api: Api): Args['exprs'][] {
  return creationsOf(api).map(({ args }) => args.exprs);
}

/**
 * What is handed to something that no call of this file opened: SDKs of vendors send it later, from wherever they were started, and connections
 * of other files to where those say. What is kept in a database is told where that is opened.
 */
export function leftOpen(evaluator: Evaluator, module: Module, carriages: readonly Carriage[], found: readonly Found[]): Found[] {
  const openers = new Set(found.flatMap((f) => f.raw.flatMap((e) => [e.args.exprs, ...(e.named && e.api.made ? [e.api.made.args.exprs] : [])])));
  return carriages.flatMap(({ row, api, args, at, fn, guard }): Found[] => {
    const { carries } = row;
    if (!carries) return [];
    const raw = [api, ...outletsOf(evaluator, api, module), ...clientsOf(evaluator, row, args)].flatMap((by) => {
      if (openingsOf(by).some((exprs) => openers.has(exprs))) return [];
      const targets = by === api && row.vendor ? targetsOf(evaluator, row, api, args) : carries !== 'database' ? openTargets(evaluator, by) : [];
      return targets.length || (by === api && row.vendor) ? [{ row, channel: carries, name: row.name, targets, args, api, via: [], handed: [] }] : [];
    });
    return raw.length ? [{ raw, at, fn, guard }] : [];
  });
}

/** Where something goes that a call opened, as far as that says. */
function openTargets(evaluator: Evaluator, api: Api): readonly RawTarget[] {
  let made = api.made;
  while (made && !made.row) made = made.before;
  return made?.row ? destinationsOf(evaluator, made.row, { ...api, made: made.before }, made.args).filter(({ target: { kind } }) => kind === 'fixed' || kind === 'configured') : [];
}
