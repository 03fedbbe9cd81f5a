import type { Prop, TypeExpr } from '../../facts/types.ts';
import { typeOperator } from '../../matching/flows.ts';
import type { Module } from '../modules.ts';
import { namedData } from './named.ts';
import { namesOfSchema } from './picks.ts';
import { stepAt, type Step } from './steps.ts';
import { asked, isWhole, type Walker } from './walker.ts';

/** Types in types are looked at so deep, and so many members of one type. */
const maxDepth = 5;
const maxMembers = 80;

/** A member that a type has, by its own name and by that of the member of the whole that it is part of. */
interface Member {
  readonly name: string;
  readonly top: string;
}

/** What is known of types: for one send, since types of other files are asked. */
export type KnownTypes = Map<TypeExpr, readonly Member[]>;

/** Emits the personal data that the members of a type speak of, where all of a value of it matters. */
export function typed(w: Walker, known: KnownTypes, type: TypeExpr, module: Module, keys: readonly string[], s: number, step: Step): void {
  if (!isWhole(keys)) return;
  let members = known.get(type);
  if (!members) known.set(type, (members = membersOf(w, type, module, undefined, 0).slice(0, maxMembers)));
  if (members.length === 0) return;
  const props = members.flatMap(({ name, top }): Prop[] => (asked(keys, top) ? [{ key: name, value: { k: 'free', name, s, e: s } }] : []));
  for (const { named } of namedData(props, true)) w.emit(named, stepAt(module, s, step));
}

function membersOf(w: Walker, type: TypeExpr, module: Module, top: string | undefined, depth: number): readonly Member[] {
  if (depth > maxDepth) return [];
  const inner = (t: TypeExpr | undefined, at: Module = module): readonly Member[] => (t ? membersOf(w, t, at, top, depth + 1) : []);
  switch (type.k) {
    case 'union': return type.of.flatMap((t) => inner(t));
    case 'shape': return [
      ...(type.texts ?? []).map((name) => ({ name, top: top ?? name })),
      ...Object.entries(type.members).flatMap(([name, t]) => [{ name, top: top ?? name }, ...membersOf(w, t, module, top ?? name, depth + 1)]),
      ...type.extends.flatMap((t) => inner(t)),
    ];
    case 'ref': {
      const [of, names] = type.args;
      const b = module.facts.bindings[type.binding];
      if (!b) {
        const how = typeOperator(type.path.join('.'));
        if (!how) return [];
        const said = how === 'same' ? undefined : textsOf(names);
        const all = inner(of);
        return said ? all.filter((m) => said.includes(m.top) === (how === 'kept')) : all;
      }
      if (b.kind === 'type') return inner(b.type);
      // A package makes a type of a schema by whatever it calls that.
      if (of?.k === 'typeof' && b.import) return namesOfSchema(w.evaluator, of.of, module).map((name) => ({ name, top: top ?? name }));
      const found = b.import ? w.load(b.import.from, module) : module;
      return found ? declared(w, found, b.import ? b.import.name : b.name, top, depth + 1) : [];
    }
    default: return [];
  }
}

/** The members of a type, or of a class, that a module has under a name. */
function declared(w: Walker, module: Module, name: string, top: string | undefined, depth: number): readonly Member[] {
  if (depth > maxDepth) return [];
  const { bindings, classes, exports, stars, top: names } = module.facts;
  const found = exports[name];
  if (found?.k === 'from') { const to = w.load(found.from, module); return to ? declared(w, to, found.name, top, depth + 1) : []; }
  const b = bindings[found?.value.k === 'name' ? found.value.binding : (names[name] ?? -1)];
  if (b?.kind === 'type') return b.type ? membersOf(w, b.type, module, top, depth + 1) : [];
  const made = b?.kind === 'class' ? b.writes[0]?.value : undefined;
  if (made?.k === 'class') return Object.entries(classes[made.id]?.fields ?? {}).flatMap(([field, { type, static: own }]) => (own ? [] : [{ name: field, top: top ?? field }, ...(type ? membersOf(w, type, module, top ?? field, depth + 1) : [])]));
  return b ? [] : stars.flatMap((star) => { const to = w.load(star, module, name); return to ? declared(w, to, name, top, depth + 1) : []; });
}

function textsOf(type: TypeExpr | undefined): readonly string[] {
  return type?.k === 'text' ? [type.v] : type?.k === 'union' ? type.of.flatMap((t) => textsOf(t)) : [];
}
