import { optionOf, parts } from '../../matching/components.ts';
import { givesNames, isUnwrapped, namesGiven, type Notation } from '../../matching/markup.ts';
import type { Lowering } from '../lowering/lowering.ts';
import type { Node } from '../lowering/scopes.ts';
import type { Expr, ModuleFacts } from '../types.ts';

type Facts = Pick<ModuleFacts, 'bindings' | 'classes' | 'exports' | 'functions'>;

/**
 * What the markup of a component means by names that its code does not declare for it: members of a class or of options, what a store holds, and what a value holds that changes.
 * @param s where the markup stands
 * @param of the name of the object that the members are of, where that is not told by where it stands
 */
export function membersOf(c: Lowering, notation: Notation, s: number, of?: string): Lowering['members'] {
  const { bindings } = c.out;
  const isOuter = (binding: number): boolean => binding < 0 || bindings[binding]?.fn === -1;
  switch (notation) {
    case 'svelte': return (name, binding, at) => {
      const store = binding < 0 && name.startsWith('$') ? c.scope.names.get(name.slice(1)) ?? c.out.top[name.slice(1)] : undefined;
      return store === undefined ? undefined : { k: 'name', binding: store, ...at };
    };
    case 'vue': {
      const cls = classExported(c.out);
      if (cls !== undefined) return ofClass(c, cls, isOuter);
      const options = optionsOf(c.out);
      const own = options ? declaredBy(options, c.out) : new Map<string, boolean>();
      return (name, binding, at) => {
        if (!isOuter(binding)) return undefined;
        if (binding < 0 && c.props.has(name)) return { k: 'member', of: { k: 'opaque', ...at }, key: name, ...at };
        const kept = own.get(name);
        const of: Expr | undefined = kept !== undefined ? { k: 'member', of: { k: 'this', class: -1, ...at }, key: name, ...at } : binding >= 0 ? { k: 'name', binding, ...at } : undefined;
        return of && (kept ?? isKept(binding, c.out)) ? { k: 'member', of, key: parts.inside, ...at } : kept === undefined ? undefined : of;
      };
    }
    case 'angular': {
      const object = of === undefined ? undefined : c.out.top[of];
      if (object !== undefined) return (name, binding, at) => (isOuter(binding) ? { k: 'member', of: { k: 'name', binding: object, ...at }, key: name, ...at } : undefined);
      const id = classAround(c.out, s);
      return id < 0 ? undefined : ofClass(c, id, isOuter);
    }
    case 'astro': return undefined;
  }
}

/** What a template of a class names without `this` is a member of the class. https://angular.dev/guide/templates/expression-syntax */
function ofClass(c: Lowering, id: number, isOuter: (binding: number) => boolean): Lowering['members'] {
  const own = c.out.classes[id];
  return (name, binding, at) => (isOuter(binding) && own && (own.fields[name] ?? own.methods[name] ?? (own.extends && binding < 0)) ? { k: 'member', of: { k: 'this', class: id, ...at }, key: name, ...at } : undefined);
}

/** The class that a decorator stands before: the first one that ends behind it. */
function classAround({ classes }: Facts, at: number): number {
  let found = -1;
  classes.forEach(({ e }, id) => { if (e > at && (found < 0 || e < (classes[found]?.e ?? 0))) found = id; });
  return found;
}

function exported({ bindings, exports }: Facts): Expr | undefined {
  const whole = exports['default'];
  const value = whole?.k === 'value' ? whole.value : undefined;
  return value?.k === 'name' ? bindings[value.binding]?.writes[0]?.value : value;
}

function classExported(facts: Facts): number | undefined {
  const value = exported(facts);
  return value?.k === 'class' ? value.id : undefined;
}

/** The options that make a component: what a module gives as its default, or what it hands to the function that makes it. */
export function optionsOf(facts: Facts): (Expr & { k: 'object' }) | undefined {
  const value = exported(facts);
  const given = value?.k === 'call' ? value.args.find((a) => a.k === 'object') : value;
  return given?.k === 'object' ? given : undefined;
}

/** The members that options make, and whether each is named by what it holds. */
function declaredBy({ props }: Expr & { k: 'object' }, facts: Facts): ReadonlyMap<string, boolean> {
  const out = new Map<string, boolean>();
  for (const { key, value } of props) {
    if (typeof key !== 'string') continue;
    if (namesGiven(key)) { for (const name of value.k === 'array' ? value.items.flatMap((x) => (x.k === 'text' ? [x.v] : [])) : keysOf(value)) out.set(name, false); continue; }
    const kind = optionOf(key);
    if (kind === undefined) continue;
    for (const x of kind === 'state' && value.k === 'function' ? (facts.functions[value.id]?.returns ?? []) : [value]) if (x.k === 'object') for (const p of x.props) if (typeof p.key === 'string') out.set(p.key, p.value.k === 'name' && isKept(p.value.binding, facts));
  }
  return out;
}

function keysOf(x: Expr): string[] {
  return x.k === 'object' ? x.props.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])) : [];
}

/** The names under which a program says that its component is given something: `defineProps<{ email: string }>()`. https://vuejs.org/api/sfc-script-setup.html#defineprops-defineemits */
export function givenNames(body: readonly Node[]): ReadonlySet<string> {
  const made = body.flatMap((x): Node[] => (x.type === 'ExpressionStatement' ? [x.expression] : x.type === 'VariableDeclaration' ? x.declarations.map((d: Node) => d.init) : []));
  const calls = made.flatMap((x) => [x, ...(x?.arguments ?? [])]).filter((x) => x?.type === 'CallExpression' && x.callee.type === 'Identifier' && givesNames(x.callee.name));
  return new Set(calls.flatMap((x): string[] => [...typeNames(x.typeArguments?.params[0], body), ...(x.arguments[0]?.type === 'ArrayExpression' ? x.arguments[0].elements.map((y: Node) => String(y?.value)) : keysIn(x.arguments[0]?.properties))]));
}

function typeNames(type: Node, body: readonly Node[]): string[] {
  if (type?.type !== 'TSTypeReference') return keysIn(type?.members);
  const declared = body.map((x) => x.declaration ?? x).find((x) => (x.type === 'TSInterfaceDeclaration' || x.type === 'TSTypeAliasDeclaration') && x.id.name === type.typeName.name);
  return keysIn(declared?.body?.body ?? declared?.typeAnnotation?.members);
}

function keysIn(members: readonly Node[] | undefined): string[] {
  return (members ?? []).flatMap(({ key, computed }) => (key?.type === 'Identifier' && !computed ? [key.name as string] : typeof key?.value === 'string' ? [key.value as string] : []));
}

/** Whether a name is that of a value which holds what markup means by the name. */
function isKept(binding: number, { bindings }: Facts): boolean {
  const [first] = bindings[binding]?.writes ?? [];
  const made = first?.path.length === 0 && first.value.k === 'call' ? first.value.callee : undefined;
  const of = made?.k === 'name' ? bindings[made.binding] : undefined;
  const name = made?.k === 'free' ? made.name : of ? (of.import?.name ?? of.name) : undefined;
  return name !== undefined && isUnwrapped(name);
}
