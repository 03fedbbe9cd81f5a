import type { Connections } from '../sites/connections.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Callers } from '../gates/callers.ts';
import type { Module } from '../modules.ts';
import type { RawEgress } from '../sites/sites.ts';
import type { Args } from '../folding/values.ts';
import { flowsOf, type Carried, type Flows } from './data.ts';
import { newFrames } from './frames.ts';
import { isAimedBy } from './handed.ts';
import { around, newHanding, newKnownCalls, type Handing } from './handing.ts';
import { newReaching } from './reaching.ts';
import type { Spending } from './trace.ts';

/** Expressions looked at for all egress of one file before less is looked at for each of the rest. */
const maxVisits = 250_000;

/** Follows what the egress of one file carry. */
export interface FlowFinder {
  /** What alternatives of one site, in a function, carry: of a call that only hands data over, what it hands over. */
  of(same: readonly RawEgress[], fn: number, telemetry: boolean): Flows;
}

export interface FlowFinderInput {
  readonly evaluator: Evaluator;
  readonly module: Module;
  readonly connections: Connections;
  readonly relative: (path: string) => string;
  /** What is written to the connections that calls open, by their arguments. */
  readonly written: ReadonlyMap<Args['exprs'], readonly Carried[]>;
  /** Who calls what; asked of all files, or of those that are known anyway. */
  readonly callers: (everywhere: boolean) => Callers;
  /** Files that import a package. */
  readonly users: (name: string) => readonly string[];
}

export function newFlowFinder({ evaluator, module, connections, relative, written, callers, users }: FlowFinderInput): FlowFinder {
  // What a call hands over is told there; what was kept for a send before, from wherever, where it is decided where the send goes.
  const calls = { everywhere: newKnownCalls(evaluator, () => callers(true), users, true), near: newKnownCalls(evaluator, () => callers(false), users, false) };
  const frames = newFrames(evaluator);
  const spending: Spending = { left: maxVisits };
  const load = (specifier: string, from: Module, star?: string): Module | undefined => evaluator.load(specifier, from, star).flatMap((v) => (v.k === 'namespace' ? [v.module] : []))[0];
  const reaching = newReaching({ evaluator, frames, load, spending, connections });
  return {
    of(same, fn, telemetry) {
      if (same.every((e) => e.targets.every((t) => t.target.kind === 'relative' || t.target.kind === 'local'))) return { data: [], limited: false };
      const own = same.every((e) => isAimedBy(e, module));
      const carried = same.flatMap((e) => [e.args.exprs, ...(e.api.made ? [e.api.made.args.exprs] : [])].flatMap((opened) => written.get(opened) ?? []));
      return flowsOf(same, carried, { evaluator, frames, relative, handing: handing(fn, own && (telemetry || isFixed(same)), own && telemetry, telemetry), load, spending, reaching });
    },
  };

  function handing(fn: number, everywhere: boolean, judged: boolean, telemetry: boolean): Handing {
    return newHanding(calls[everywhere ? 'everywhere' : 'near'], calls[judged ? 'everywhere' : 'near'], { module, fns: around(module, fn), telemetry });
  }

  /** Whether it is written down in the file where to. */
  function isFixed(same: readonly RawEgress[]): boolean {
    return same.every((e) => e.targets.some((t) => t.target.kind === 'fixed') && e.via.every((hop) => hop.module === module));
  }
}
