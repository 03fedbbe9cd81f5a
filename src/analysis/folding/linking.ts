import type { Expr } from '../../facts/types.ts';
import type { Core } from './core.ts';
import { locatedAt } from './located.ts';
import { newModule, type Frame, type Module } from '../modules.ts';
import { literalOf, undefinedValue, unknown, type Value } from './values.ts';

/** Hops are counted in halves: handing a name on is half a hop. */
const hop = 2;
export const handing = 1;

/** What a specifier says by itself. */
interface Meaning {
  /** As the catalogue names it. */
  readonly name: string;
  readonly root: ReturnType<Core['catalogue']['package']>;
  /** Whether the catalogue knows files of that ending. */
  readonly ending: boolean;
  readonly relative: boolean;
}

/** Modules: files of the project by their exports, packages by the catalogue. */
export function linkingPart(core: Core): Pick<Core, 'exportOf' | 'isLast' | 'load' | 'loadModule' | 'loaded' | 'normalise'> {
  const modules = new Map<string, Module | undefined>([[core.linted.path, core.linted]]);
  const hops = new Map<Module, number>([[core.linted, 0]]);
  const most = core.maxHops * hop;
  // Asked anew for each name that is looked for in a barrel.
  const meanings = new Map<string, Meaning>();
  const paths = new Map<Module, Map<string, string | undefined>>();
  const givers = new Map<Module, Map<string, readonly string[]>>();
  return { exportOf, isLast, load, loadModule, loaded, normalise };

  function isLast(module: Module): boolean {
    return (hops.get(module) ?? 0) + hop > most;
  }

  function loadModule(path: string): Module | undefined {
    if (!modules.has(path)) {
      const facts = core.reader.facts(path);
      modules.set(path, facts && newModule(path, facts));
    }
    return modules.get(path);
  }

  function loaded(path: Expr | undefined, names: readonly Value[], frame: Frame): readonly Value[] {
    return names.flatMap((v) => {
      const name = literalOf(v);
      if (name !== undefined) return load(name, frame.module);
      const last = v.k === 'text' ? v.parts[v.parts.length - 1] : undefined;
      if (typeof last === 'string' && core.catalogue.ending(last) !== undefined) return load(last, frame.module);
      const found = path ? locatedAt(path, frame.module, core.reader).flatMap((at) => load(at, frame.module).filter((m) => m.k === 'namespace')) : [];
      return [...found, unknown('a module named at run time')];
    });
  }

  function normalise(specifier: string): string {
    return meaningOf(specifier).name;
  }

  function meaningOf(specifier: string): Meaning {
    let known = meanings.get(specifier);
    if (known) return known;
    const ending = core.catalogue.ending(specifier);
    const name = ending ?? (core.catalogue.has(specifier) ? specifier : core.catalogue.has(`node:${specifier}`) ? `node:${specifier}` : specifier);
    known = { name, root: core.catalogue.package(name), ending: ending !== undefined, relative: ending === undefined && (specifier.startsWith('.') || specifier.startsWith('/')) };
    meanings.set(specifier, known);
    return known;
  }

  function resolve(specifier: string, from: Module): string | undefined {
    let known = paths.get(from);
    if (!known) paths.set(from, (known = new Map()));
    if (!known.has(specifier)) known.set(specifier, core.reader.resolve(specifier, from.path));
    return known.get(specifier);
  }

  /**
   * The module a specifier means: a package of the core.catalogue, a file of the project, or something unknown.
   * @param cost what the step to it costs
   * @param star the name that is looked for in what is handed on as a whole: a file that cannot export it is not opened, and means nothing
   */
  function load(specifier: string, from: Module, star?: string, cost = hop): readonly Value[] {
    const { name, root, ending, relative } = meaningOf(specifier);
    // A package of one's own workspace is code to read, whatever the core.catalogue says of it.
    const own = root && !relative && !ending && !name.startsWith('node:') ? resolve(specifier, from) : undefined;
    // Facts name packages as they are known. A module of Node may be a package of that name as well, where a bundler looks for it.
    const installed = name === specifier || ending ? undefined : core.reader.ownName?.(specifier, from.path);
    if (root && !relative && own === undefined) return [{ k: 'api', package: name, name: '', nodes: [root], made: undefined, of: undefined }, ...(installed === undefined ? [] : load(installed, from, star, cost))];
    const distance = hops.get(from) ?? 0;
    if (distance + cost <= most) {
      const path = resolve(specifier, from);
      if (path !== undefined && star !== undefined && !modules.has(path) && !core.reader.mayExport(path, star)) return [];
      const module = path === undefined ? undefined : loadModule(path);
      if (module) { hops.set(module, Math.min(hops.get(module) ?? Infinity, distance + cost)); return [{ k: 'namespace', module }]; }
    }
    if (relative) return [unknown(`module '${specifier}'`)];
    return [{ k: 'api', package: name, name: '', nodes: [], made: undefined, of: undefined }];
  }

  function exportOf(module: Module, name: string, seen: ReadonlySet<Module> = new Set()): readonly Value[] {
    if (seen.has(module)) return [];
    const { exports, stars } = module.facts;
    const found = exports[name];
    if (found) return found.k === 'value' ? core.values(found.value, module.root) : load(found.from, module, undefined, handing).flatMap((m) => (found.name === '*' ? [m] : m.k === 'namespace' ? orUnknown(exportOf(m.module, found.name, new Set([...seen, module])), found.name) : core.member(m, found.name)));
    const whole = exports['='];
    if (whole) {
      const all = core.values(whole.k === 'value' ? whole.value : { k: 'opaque', s: 0, e: 0 }, module.root);
      if (name === 'default') return all.flatMap((v) => { const inner = v.k === 'object' ? core.member(v, 'default').filter((y) => y !== undefinedValue) : []; return inner.length ? inner : [v]; });
      return all.flatMap((v) => core.member(v, name));
    }
    if (name === 'default' && !exports['default'] && Object.keys(exports).length > 0 && stars.length === 0) return [{ k: 'namespace', module }];
    if (stars.length === 0) return seen.size === 0 ? orUnknown([], name) : [];
    const next = new Set([...seen, module]);
    const given = (star: string): readonly Value[] => load(star, module, name, handing).flatMap((m) => (m.k === 'namespace' ? exportOf(m.module, name, next) : core.member(m, name).filter((v) => v.k === 'api' && v.nodes.length > 0)));
    if (seen.size > 0) return stars.flatMap(given);
    return orUnknown(giversOf(module, name, given).flatMap(given), name);
  }

  /** Those of the modules which a barrel hands on as a whole that give a name, as near as the barrel is. */
  function giversOf(module: Module, name: string, given: (star: string) => readonly Value[]): readonly string[] {
    let known = givers.get(module);
    if (!known) givers.set(module, (known = new Map()));
    const key = `${hops.get(module) ?? 0} ${name}`;
    let found = known.get(key);
    if (!found) known.set(key, (found = module.facts.stars.filter((star) => given(star).length > 0)));
    return found;
  }

  function orUnknown(found: readonly Value[], name: string): readonly Value[] {
    return found.length ? found : [unknown(`export '${name}'`)];
  }
}
