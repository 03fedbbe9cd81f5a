import { implementersOf } from '../../facts/summaries/implementers.ts';
import { isClass, requiredBy } from '../../facts/lowering/named.ts';
import type { TypeExpr } from '../../facts/types.ts';
import { memberOfHolder } from '../../matching/holders.ts';
import type { Core } from './core.ts';
import { handing } from './linking.ts';
import type { Frame, Module } from '../modules.ts';
import { unknown, type Entry, type Value } from './values.ts';

/** Types are followed this deep, and through so many modules. */
const maxDepth = 4;

/** What a type annotation says a value is, where nothing else does. */
export function annotationsPart(core: Core): Pick<Core, 'fromType'> {
  /** Annotations are looked up again and again; one that is being worked out refers to itself, and that gives nothing. */
  const known = new Map<TypeExpr, readonly Value[]>();
  return { fromType };

  function fromType(type: TypeExpr, frame: Frame, depth = 0): readonly Value[] {
    const before = known.get(type);
    if (before) return before;
    if (depth > maxDepth) return [];
    known.set(type, []);
    const out = read(type, frame, depth);
    known.set(type, out);
    return out;
  }

  function read(type: TypeExpr, frame: Frame, depth: number): readonly Value[] {
    switch (type.k) {
      case 'typeof': return core.values(type.of, frame.module.root);
      case 'union': return type.of.flatMap((t) => fromType(t, frame, depth + 1)).filter((v) => v.k === 'api' || v.k === 'instance' || v.k === 'object');
      case 'shape': {
        const entries = Object.entries(type.members).map(([key, t]): Entry => ({ key, value: () => { const v = fromType(t, frame, depth + 1); return v.length ? v : [unknown(`member '${key}'`)]; } })).filter((x) => x.value().some((v) => v.k === 'api' || v.k === 'instance'));
        return entries.length ? [{ k: 'object', entries }] : [];
      }
      case 'ref': return fromTypeName(type, frame, depth);
      case 'text': return [];
    }
  }

  function fromTypeName(type: TypeExpr & { k: 'ref' }, frame: Frame, depth: number): readonly Value[] {
    const [head, ...rest] = type.path as [string, ...string[]];
    if ((head === 'Promise' || head === 'Readonly' || head === 'Partial' || head === 'Required' || head === 'Array') && type.args[0]) return fromType(type.args[0], frame, depth + 1);
    const b = frame.module.facts.bindings[type.binding];
    const member = type.args[0] && memberOfHolder(b?.import ? core.normalise(b.import.from) : 'global', b?.import && b.import.name !== '*' && b.import.name !== 'default' ? b.import.name : (rest[0] ?? head));
    if (member !== undefined && type.args[0]) {
      const held = fromType(type.args[0], frame, depth + 1);
      return held.length ? [{ k: 'object', entries: [{ key: member, value: () => held }] }] : [];
    }
    if (!b) {
      const t = core.catalogue.type('global', type.path.join('.'));
      return t ? [core.typed(t, undefined)] : [];
    }
    return ofBinding(type.binding, rest, frame, depth);
  }

  /** What a name of a module says as a type; `rest` is what is taken of it: `axios.AxiosInstance`. */
  function ofBinding(id: number, rest: readonly string[], frame: Frame, depth: number): readonly Value[] {
    const b = frame.module.facts.bindings[id];
    if (!b) return [];
    const head = b.name;
    const kept = implementersOf(frame.module.facts, id).map((cls): Value => core.symbolicInstance(frame.module, cls));
    if (b.type && b.kind === 'type') return [...kept, ...fromType(b.type, frame, depth + 1)];
    if (b.import) {
      const name = b.import.name === '*' || b.import.name === 'default' ? (rest[0] ?? head) : b.import.name;
      return [...kept, ...ofModule(b.import.from, frame.module, b.import.name === 'default' && rest.length === 0 ? 'default' : name, rest.at(-1) ?? name, depth)];
    }
    const required = rest[0] === undefined ? undefined : requiredBy(b);
    if (required !== undefined) return [...kept, ...ofModule(required, frame.module, rest[0] as string, rest.at(-1) as string, depth)];
    if (isClass(b)) return core.binding(id, frame).flatMap((v): Value[] => (v.k === 'class' ? [core.symbolicInstance(v.module, v.class)] : []));
    return [];
  }

  /** A type that a module exports: one of a package's rows, or of a file of the project. */
  function ofModule(from: string, module: Module, name: string, last: string, depth: number, cost?: number): readonly Value[] {
    const pkg = core.normalise(from);
    const t = core.catalogue.type(pkg, name) ?? core.catalogue.type(pkg, last);
    if (t) return [core.typed(t, undefined)];
    if (core.catalogue.has(pkg)) return [];
    return core.load(from, module, cost === undefined ? undefined : name, cost).flatMap((m) => (m.k === 'namespace' ? importedType(m.module, name, depth + 1) : []));
  }

  function importedType(module: Module, name: string, depth: number): readonly Value[] {
    if (depth > maxDepth) return [];
    const { bindings, exports, stars, top } = module.facts;
    const id = top[name];
    if (id !== undefined && bindings[id]?.kind === 'type') return ofBinding(id, [], module.root, 1);
    const found = exports[name];
    if (found?.k === 'from') return ofModule(found.from, module, found.name, found.name, depth, handing);
    const value = found?.value;
    if (value?.k === 'name' && (bindings[value.binding]?.kind === 'type' || bindings[value.binding]?.import)) return ofBinding(value.binding, [], module.root, depth);
    if (found) return core.exportOf(module, name).flatMap((v): Value[] => (v.k === 'class' ? [core.symbolicInstance(v.module, v.class)] : []));
    return stars.flatMap((from) => ofModule(from, module, name, name, depth, handing));
  }
}
