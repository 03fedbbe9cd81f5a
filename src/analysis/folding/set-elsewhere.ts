import type { Elsewhere } from '../../matching/callers.ts';
import type { Core } from './core.ts';
import type { Module } from '../modules.ts';
import { alternatives, type Value } from './values.ts';

/** Files that are searched for what is set for all calls. */
const maxFiles = 30;

/** The functions that calls of a package call where they are given none: set once, where an object is made or an element stands around. */
export function elsewherePart(core: Core): Pick<Core, 'setElsewhere'> {
  const found = new Map<string, readonly Value[]>();
  return { setElsewhere };

  function setElsewhere(pkg: string, row: Elsewhere): readonly Value[] {
    const id = `${pkg} ${row.of}`;
    const before = found.get(id);
    if (before) return before;
    found.set(id, []);
    const own = core.linted.path;
    const paths = [own, ...(core.importersOfPackage?.(pkg) ?? []).filter((path) => core.reader.mayExport(path, row.of))];
    const out = alternatives([...new Set(paths)].slice(0, maxFiles).flatMap((path) => setIn(path === own ? core.linted : core.loadModule(path), pkg, row)).filter((v) => v.k === 'function' || v.k === 'bound' || v.k === 'api'));
    found.set(id, out);
    return out;
  }

  function setIn(module: Module | undefined, pkg: string, { of, at: [first, ...keys] }: Elsewhere): readonly Value[] {
    if (!module) return [];
    const { facts, root } = module;
    const along = (start: readonly Value[]): readonly Value[] => keys.reduce<readonly Value[]>((at, key) => at.flatMap((v) => (v.k === 'object' ? core.member(v, key) : [])), start);
    const isIt = (v: Value): boolean => v.k === 'api' && v.package === pkg && v.name === of;
    const made = facts.calls.flatMap(({ expr: x }) => (x?.k === 'new' && x.args.length > 0 && core.values(x.callee, root).some(isIt) ? along(core.argsOf(x.args, root).at(Number(first))) : []));
    const around = facts.elements.flatMap(({ expr: x }) => (x.k === 'element' && typeof x.tag !== 'string' && core.values(x.tag, root).some(isIt) ? along(x.props.flatMap((p) => (p.key === first ? core.values(p.value, root) : []))) : []));
    return [...made, ...around];
  }
}
