import { CALL, stepFrom, type CompiledEnd, type PathNode } from '../../matching/index.ts';
import type { Expr } from '../../facts/types.ts';
import type { Core } from './core.ts';
import type { Module } from '../modules.ts';
import { alternatives, literalOf, undefinedValue, type Api, type Args, type Value } from './values.ts';

/** Files that are searched for what is put under one name. */
const maxFiles = 30;

/** What is read of what frameworks keep under a name for the run of a program, or of an object that carries it along: what was put there, by whichever file. */
export function relayedPart(core: Core): Pick<Core, 'readBack'> {
  const found = new Map<string, readonly Value[]>();
  const asked = new Set<string>();
  return { readBack };

  /** @param member the name of the member that is read; else a call is, with these arguments */
  function readBack(nodes: readonly PathNode[], api: Api, by: { readonly member: string } | { readonly args: Args }): readonly Value[] {
    const isMember = 'member' in by;
    const ends = nodes.flatMap((n) => n.relays).filter((r) => r.fresh && r.end === 'gives' && r.heard === undefined && r.member === isMember);
    // A member that is described is no name that something was put under.
    if (ends.length === 0 || (isMember && nodes.some((n) => n.relays.length === 0)) || (!isMember && (by.args.count ?? 2) > 1)) return [];
    return alternatives(ends.flatMap((end) => {
      if (isMember) return under(end, by.member, api);
      const names = end.name?.flatMap((p) => by.args.at(p.index)).map(literalOf);
      return names ? names.flatMap((name) => (name === undefined ? [] : under(end, name, api))) : under(end, undefined, api);
    }));
  }

  function under(end: CompiledEnd, name: string | undefined, api: Api): readonly Value[] {
    if (name === undefined) return of(end, name, api);
    const id = `${end.id} ${name}`;
    const before = found.get(id);
    if (before) return before;
    found.set(id, []);
    const out = of(end, name, api);
    found.set(id, out);
    return out;
  }

  function of(end: CompiledEnd, name: string | undefined, api: Api): readonly Value[] {
    // Of an object that carries something along more is put into it by what reads it.
    const busy = `${end.id} ${name ?? ''}`;
    if (asked.has(busy)) return [];
    asked.add(busy);
    try { return nearest(filesFor(end, name).map((files) => () => files().flatMap((module) => [...called(end, name, api, module), ...(name === undefined ? [] : written(end, name, module))]).filter((v) => v !== undefinedValue && (v.k !== 'hole' || v.hole.kind === 'env' || v.hole.kind === 'config')))); } finally { asked.delete(busy); }
  }

  /** What calls put there. */
  function called(end: CompiledEnd, name: string | undefined, api: Api, module: Module): readonly Value[] {
    const { facts, root } = module;
    return facts.calls.flatMap(({ expr: x }) => (x?.k !== 'call' || !isPutting(x.callee, module, end.putting) ? [] : core.targets(x, root).flatMap(({ callee, args }) => {
      if (callee.k !== 'api') return [];
      return ends(stepFrom(callee.nodes, CALL), end).flatMap((put) => {
        const isSame = name === undefined ? api.made !== undefined && callee.made?.args.exprs === api.made.args.exprs : put.name?.some((p) => args.at(p.index).some((v) => literalOf(v) === name));
        const place = isSame ? put.at.find((p) => p.index < args.exprs.length) : undefined;
        return place ? args.at(place.index) : [];
      });
    })));
  }

  /** What is written there as a member. */
  function written(end: CompiledEnd, name: string, { facts, root }: Module): readonly Value[] {
    return facts.assigns.flatMap((a) => (a.key !== name || a.op === '+=' || !core.values(a.of, root).some((v) => v.k === 'api' && ends(stepFrom(v.nodes, name), end).some((put) => put.member)) ? [] : core.values(a.value, root)));
  }

  /** The file itself, those that import it, and all that use the package: of several programs each has its own. */
  function filesFor({ packages }: CompiledEnd, name: string | undefined): readonly (() => readonly Module[])[] {
    const own = core.linted.path;
    const load = (paths: readonly string[]): readonly Module[] => paths.filter((path) => name === undefined || core.reader.mayExport(path, name)).slice(0, maxFiles).flatMap((path) => core.loadModule(path) ?? []);
    return [() => [core.linted], () => load(core.importers?.(own) ?? []), ...(name === undefined ? [] : [() => load(packages.flatMap((pkg) => core.importersOfPackage?.(pkg) ?? []))])];
  }
}

function nearest(stages: readonly (() => readonly Value[])[]): readonly Value[] {
  for (const stage of stages) { const found = stage(); if (found.length) return found; }
  return [];
}

const ends = (nodes: readonly PathNode[], { id }: CompiledEnd): readonly CompiledEnd[] => nodes.flatMap((n) => n.relays).filter((r) => r.id === id && r.end === 'puts');

/** Whether what is called may put something under a name, by its own name. */
export function isPutting(callee: Expr, module: Module, names: ReadonlySet<string>): boolean {
  const b = callee.k === 'name' ? module.facts.bindings[callee.binding] : undefined;
  const name = callee.k === 'member' ? callee.key : (b?.import?.name ?? b?.name);
  return typeof name === 'string' && names.has(name);
}
