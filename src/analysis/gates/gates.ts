import type { Module } from '../modules.ts';
import type { Callers, Site } from './callers.ts';
import { namesIn } from './names.ts';
import { shownAt, type Question } from './question.ts';

/** A condition that switches a send off: the setting it asks, and where. */
export interface RawGate {
  readonly name: string;
  readonly module: Module;
  readonly line: number;
}

/** What stands before a place on every way to it. */
export interface Way {
  /** The condition that says most surely that it decides. */
  readonly gate: (RawGate & { readonly strength: number }) | undefined;
  /** Everything that is asked, by name: a gate may go by a name that says nothing. */
  readonly asks: ReadonlySet<string>;
}

export interface Gates {
  /** What dominates a place. @param whole whether what is asked further out is wanted too, where a gate is found */
  at(site: Site, whole: boolean): Way;
  /** Only conditions of the function that a place stands in. */
  around(site: Site): Way;
}

/** Callers are followed this far. */
const maxSteps = 9;
/** Beyond so many steps it is no longer asked who imports a file: nearly everything leads to the start of a program. */
const maxImports = 4;

const nothing: Way = { gate: undefined, asks: new Set() };

/**
 * What *dominates* a place: a condition around it; else one around each call of its function, wherever they stand; else one around each
 * construction of its object, each start of its process, each import of its file while the program runs. One way that asks nothing makes it none.
 */
export function newGates(callers: Callers, question: Question): Gates {
  const known = new Map<string, Way>();
  const open = new Set<string>();
  let circles = 0;
  let whole = false;
  return { at: (site, all) => { whole = all; return wayTo(site, 0); }, around: ({ module, guard }) => guardsOf(module, guard) };

  function wayTo({ module, fn, guard }: Site, depth: number): Way {
    const around = guardsOf(module, guard);
    if ((around.gate && !whole) || depth > maxSteps) return around;
    return before(around, toFunction(module, fn, depth));
  }

  function toFunction(module: Module, fn: number, depth: number): Way {
    const key = `${module.path}\0${fn}`;
    const answer = known.get(key);
    if (answer) return answer;
    const seen = circles;
    open.add(key);
    const out = fn < 0 ? ofModule(module, depth) : ofFunction(module, fn, depth);
    open.delete(key);
    // What was found in a circle hangs on where it was entered.
    if (circles === seen) known.set(key, out);
    return out;
  }

  function guardsOf(module: Module, guard: number): Way {
    let out = nothing;
    for (let g = guard; g >= 0; g = module.facts.guards[g]?.up ?? -1) {
      const { test, sense } = module.facts.guards[g] as Module['facts']['guards'][number];
      const asked = question(test, sense, module);
      const asks = new Set([...namesIn(test, sense, module), ...(asked?.names ?? [])]);
      out = before(out, { asks, gate: asked && { name: asked.name, module: asked.module, line: shownAt(asked, test, module), strength: asked.strength } });
    }
    return out;
  }

  function ofFunction(module: Module, fn: number, depth: number): Way {
    const own = module.facts.functions[fn];
    if (!own) return nothing;
    const around = guardsOf(module, own.guard);
    // A function that stands where it is handed over is called from there.
    if (own.use !== undefined || own.returned) {
      const handed = around.gate && !whole ? around : before(around, wayTo({ module, fn: own.up, guard: own.guard }, depth + 1));
      const running = own.use && !handed.gate ? callers.running(module, own.use) : undefined;
      // Whoever is handed it may ask before it runs it; who calls those is no way to this place.
      return running?.length ? before(handed, conditions(running)) : handed;
    }
    if (around.gate) return around;
    const called = every(callers.of(module, fn).filter((s) => !(s.module.path === module.path && s.fn === fn)), depth);
    if (called?.gate) return called;
    const made = own.class >= 0 ? every(callers.making(module, own.class), depth) : undefined;
    // Code runs only where what it stands in has run.
    return before(called ?? nothing, made?.gate ? made : before(made ?? nothing, wayTo({ module, fn: own.up, guard: -1 }, depth + 1)));
  }

  /** What each of these is surrounded by in its own function. */
  function conditions(sites: readonly Site[]): Way {
    const ways = sites.map(({ module, guard }) => guardsOf(module, guard));
    return ways.every(({ gate }) => gate) ? (ways[0] ?? nothing) : nothing;
  }

  function ofModule(module: Module, depth: number): Way {
    const imported = depth > maxImports ? undefined : callers.importing(module);
    return (imported && every([...callers.starting(module), ...imported], depth)) ?? nothing;
  }

  /** What stands before each of these: one of them that asks nothing leaves nothing. */
  function every(sites: readonly Site[], depth: number): Way | undefined {
    let out: Way | undefined;
    for (const s of sites) {
      if (open.has(`${s.module.path}\0${s.fn}`) && s.guard < 0) { circles++; continue; }
      const way = wayTo(s, depth + 1);
      if (!out) { out = way; continue; }
      const gate = out.gate && way.gate ? (way.gate.strength > out.gate.strength ? way.gate : out.gate) : undefined;
      out = { gate, asks: new Set([...out.asks].filter((name) => way.asks.has(name))) };
      if (!gate && out.asks.size === 0) return out;
    }
    return out;
  }
}

/** One way and what stands before it: the nearer gate counts, unless the other says it more surely. */
export function before(near: Way, far: Way): Way {
  if (far === nothing) return near;
  if (near === nothing) return far;
  const gate = near.gate && far.gate ? (far.gate.strength > near.gate.strength ? far.gate : near.gate) : (near.gate ?? far.gate);
  return { gate, asks: new Set([...near.asks, ...far.asks]) };
}
