import type { Evaluator } from './evaluate.ts';
import type { Module, ModuleReader } from './modules.ts';
import type { RawEgress } from './sites.ts';
import { classify, nowhere, type RawTarget } from './targets.ts';
import { asText } from './values.ts';

/** Files looked at that know an interface; where there are more, it may go anywhere. */
const maxFiles = 20;

interface Asking {
  readonly path: string;
  readonly reader: ModuleReader;
  readonly importers: (path: string) => readonly string[];
}

/**
 * Where those send to who only know an interface. A method of a class that implements one of another file is called by files that import the interface
 * and not the class: nothing there leads to the send, so that it is told here what the method is handed by them. What they are handed themselves is for
 * those to say who bring both together.
 */
export function behind(same: readonly RawEgress[], { facts }: Module, { path, reader, importers }: Asking, evaluator: Evaluator): readonly RawTarget[] {
  const out: RawTarget[] = [];
  for (const { handed, targets } of same) for (const { target, params: [p] } of handed === undefined ? targets : []) {
    const fn = facts.functions[p?.fn ?? -1], owner = facts.classes[fn?.class ?? -1];
    if (target.kind !== 'caller' || !p || !fn || p.module.facts !== facts || p.path.length > 0 || !owner?.implements || owner.methods[fn.name]?.fn !== p.fn) continue;
    for (const of of owner.implements) {
      const type = facts.bindings[of]?.import;
      const declared = type && reader.resolve(type.from, path);
      if (!type || declared === undefined) continue;
      const near = new Set([path, ...importers(path)]);
      const blind = importers(declared).filter((file) => !near.has(file) && reader.mayExport(file, fn.name));
      if (blind.length > maxFiles) out.push(nowhere);
      for (const file of blind.slice(0, maxFiles)) {
        const module = evaluator.module(file);
        if (module?.facts.bindings.some((b) => b.import?.name === type.name)) out.push(...handedIn(module, fn.name, p.index, evaluator));
      }
    }
  }
  return out;
}

function handedIn(module: Module, name: string, index: number, evaluator: Evaluator): readonly RawTarget[] {
  return module.facts.calls.flatMap(({ expr: x }) => {
    if (x?.k !== 'call' || x.callee.k !== 'member' || x.callee.key !== name) return [];
    const given = x.args[index];
    // What is known is something else that has a method of this name.
    if (!given || !evaluator.values(x.callee.of, module.root).every((v) => v.k === 'hole')) return [];
    return evaluator.values(given, module.root).map((v) => classify(asText(v), 'https:', false)).filter((told) => told.params.length === 0);
  });
}
