import { declarationsOf } from '../../facts/lowering/declarations.ts';
import type { Expr } from '../../facts/types.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Site } from '../gates/callers.ts';
import type { Module, ModuleReader } from '../modules.ts';
import type { RawEgress } from '../sites/sites.ts';
import { classify, isOpen, nowhere, type RawTarget } from '../sites/targets.ts';
import { asText } from '../folding/values.ts';

/** Files looked at that know an interface; where there are more, it may go anywhere. */
const maxFiles = 20;
/** What a method is handed is followed through so many others of its class. */
const maxMethods = 4;

interface Asking {
  readonly path: string;
  readonly reader: ModuleReader;
  readonly importers: (path: string) => readonly string[];
  readonly naming: (texts: readonly string[]) => readonly string[];
}

/** Where somebody sends who only knows an interface, and where that stands; nowhere, where nobody looked. */
export interface Told { readonly target: RawTarget; readonly from?: Site }

/** What a method is handed: a parameter, or a member of it. */
interface Given { readonly fn: number; readonly index: number; readonly path: readonly string[] }

/**
 * Where those send to who only know an interface. A method of a class that implements one of another file is called by files that import the interface
 * and not the class: nothing there leads to the send, so that it is told here what the method is handed by them. What they are handed themselves is for
 * those to say who bring both together.
 */
export function behind(same: readonly RawEgress[], module: Module, { path, reader, importers, naming }: Asking, evaluator: Evaluator): readonly Told[] {
  const { facts } = module;
  const out: Told[] = [];
  const seen = new Set<string>();
  for (const { handed, targets } of same) for (const { target, params: [p] } of handed === undefined ? targets : []) {
    if (target.kind !== 'caller' || !p || p.module.facts !== facts) continue;
    for (const given of givenTo(module, p)) {
      const fn = facts.functions[given.fn], owner = facts.classes[fn?.class ?? -1];
      if (!fn || !owner?.implements || owner.methods[fn.name]?.fn !== given.fn || seen.size === seen.add(`${given.fn} ${given.index} ${given.path.join('.')}`).size) continue;
      for (const of of owner.implements) {
        const type = facts.bindings[of]?.import;
        const declared = type && (reader.resolve(type.from, path) ?? reader.resolve(declarationsOf(type.from), path));
        if (!type || declared === undefined) continue;
        const near = new Set([path, ...importers(path)]);
        const maybe = importers(declared).filter((file) => !near.has(file) && reader.mayExport(file, fn.name));
        // What exports whatever another module has may export anything: where there are many, their texts are asked.
        const named = maybe.length > maxFiles ? new Set(naming([fn.name])) : undefined;
        const blind = named ? maybe.filter((file) => named.has(file)) : maybe;
        if (blind.length > maxFiles) out.push({ target: nowhere });
        for (const file of blind.slice(0, maxFiles)) {
          const other = evaluator.module(file);
          if (other?.facts.bindings.some((b) => b.import?.name === type.name)) out.push(...handedIn(other, fn.name, given, evaluator));
        }
      }
    }
  }
  return out;
}

/** What is handed to a method, and to those of its class that hand on to it what they are handed. */
function givenTo({ facts }: Module, { fn, index, path }: Given): readonly Given[] {
  const out: Given[] = [{ fn, index, path }];
  for (let i = 0; i < out.length && i < maxMethods; i++) {
    const to = out[i] as Given, called = facts.functions[to.fn];
    if (!called || called.class < 0) continue;
    for (const { expr: x } of facts.calls) {
      if (x?.k !== 'call' || x.callee.k !== 'member' || x.callee.key !== called.name || x.callee.of.k !== 'this' || x.callee.of.class !== called.class) continue;
      const arg = x.args[to.index];
      const param = arg?.k === 'name' ? facts.bindings[arg.binding]?.param : undefined;
      const keys = param?.path.map(({ key }) => key);
      if (!param || param.rest || !keys?.every((k) => k !== undefined)) continue;
      const found = { fn: param.fn, index: param.index, path: [...keys as string[], ...to.path] };
      if (!out.some((g) => g.fn === found.fn && g.index === found.index && g.path.join('.') === found.path.join('.'))) out.push(found);
    }
  }
  return out;
}

function handedIn(module: Module, name: string, { index, path }: Given, evaluator: Evaluator): readonly Told[] {
  return module.facts.calls.flatMap(({ expr: x, fn, guard }) => {
    if (x?.k !== 'call' || x.callee.k !== 'member' || x.callee.key !== name) return [];
    const given = x.args[index];
    // What is known is something else that has a method of this name.
    if (!given || !evaluator.values(x.callee.of, module.root).every((v) => v.k === 'hole')) return [];
    // Options are no address, and a text has no options: a method that takes either means one of the two.
    if (path.length > 0 && evaluator.values(given, module.root).every((v) => v.k === 'text')) return [];
    const part = path.reduce<Expr>((of, key) => ({ k: 'member', of, key, s: given.s, e: given.e }), given);
    return evaluator.values(part, module.root).filter((v) => v.k === 'text' || v.k === 'hole').map((v) => classify(asText(v), 'https:', false)).filter((told) => !isOpen(told)).map((target) => ({ target, from: { module, fn, guard, s: x.s } }));
  });
}

/**
 * Whoever only knows an interface may tell it to send telemetry, among other things: that is a send of its own.
 * @param isTelemetry whether what is sent to these places is telemetry
 */
export function apartBehind(told: readonly Told[], isTelemetry: (targets: readonly RawTarget[]) => boolean): readonly (readonly Told[])[] {
  if (told.length === 0 || isTelemetry([])) return [told];
  const named = told.filter(({ target }) => isTelemetry([target]));
  return [told.filter((t) => !named.includes(t)), named];
}
