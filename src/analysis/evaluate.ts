import type { Binding, Expr, Step, TypeExpr, Write } from '../facts/types.ts';
import { CALL, CONSTRUCT, stepFrom, typeRoots, type Catalogue, type CompiledType } from '../matching/index.ts';
import { newModule, type Frame, type Module, type ModuleReader } from './modules.ts';
import { alternatives, asText, hole, join, literalOf, maxAlternatives, text, undefinedValue, unknown, type Api, type Args, type Entry, type Text, type Value } from './values.ts';
import { callBuiltin, callMethod, hasMethod } from './builtins.ts';
import { memberOfText, withWrites } from './urls.ts';

/** Expressions are worked out inside each other no deeper than this: a stack is finite. */
const maxNesting = 120;
/** Frames nest no deeper than this. */
const maxDepth = 14;

/** One query over a linted file: folds expressions to values, following names, members, calls and imports. Never runs anything. */
export interface Evaluator {
  readonly catalogue: Catalogue;
  readonly interop: ReadonlySet<string>;
  module(path: string): Module | undefined;
  /** The alternatives an expression may be; never empty. */
  values(expr: Expr, frame: Frame): readonly Value[];
  member(value: Value, key: string): readonly Value[];
  /** What a call may reach: the callee with `call`, `apply`, `bind` and `Reflect.apply` seen through, and its arguments. */
  targets(expr: Expr & { k: 'call' | 'new' }, frame: Frame): readonly { callee: Value; args: Args }[];
  /** The result of calling a value. */
  call(callee: Value, args: Args, construct: boolean): readonly Value[];
  frameOf(callee: Value & { k: 'function' }, args: Args): Frame | undefined;
  args(exprs: readonly Expr[], frame: Frame): Args;
  typed(type: CompiledType, args: Args | undefined, before?: Api): Api;
  /** Whether the budget ran out somewhere. */
  readonly exhausted: boolean;
}

export interface EvaluatorOptions {
  readonly catalogue: Catalogue;
  readonly reader: ModuleReader;
  readonly interop: ReadonlySet<string>;
  /** Expressions worked out at most, for one linted file. */
  readonly budget: number;
  /** Module hops at most. */
  readonly maxHops: number;
}

export function newEvaluator({ catalogue, reader, interop, budget, maxHops }: EvaluatorOptions, linted: Module): Evaluator {
  const modules = new Map<string, Module | undefined>([[linted.path, linted]]);
  const hops = new Map<Module, number>([[linted, 0]]);
  let steps = 0;
  let depth = 0;
  const frameCache = new WeakMap<Value, Map<number, Frame>>();
  const parentCache = new WeakMap<Value, Value & { k: 'instance' }>();
  const symbolicInstances = new Map<Module, Value[]>();
  const opened = new Set<readonly Entry[]>();
  const self: Evaluator = {
    catalogue, interop, module: loadModule, values, member, targets, call, frameOf, args: argsOf, typed,
    get exhausted() { return steps > budget; },
  };
  return self;

  function loadModule(path: string): Module | undefined {
    if (!modules.has(path)) {
      const facts = reader.facts(path);
      modules.set(path, facts && newModule(path, facts));
    }
    return modules.get(path);
  }

  function values(expr: Expr, frame: Frame): readonly Value[] {
    if (expr.k === 'text') return [text(expr.v, [{ module: frame.module, s: expr.s, e: expr.e }])];
    const known = frame.done.get(expr);
    if (known) return known.length ? known : [unknown('a cycle')];
    if (++steps > budget) return [unknown('the limit of work for one file')];
    if (depth > maxNesting) return [unknown('too deep')];
    depth++;
    frame.done.set(expr, []);
    const out = alternatives(work(expr, frame));
    depth--;
    const result = out.length ? out : [unknown('no value')];
    frame.done.set(expr, result);
    return result;
  }

  function work(expr: Expr, frame: Frame): readonly Value[] {
    switch (expr.k) {
      case 'number': return [text(String(expr.v))];
      case 'constant': return [{ k: 'constant', v: expr.v }];
      case 'pattern': return [{ k: 'pattern', v: expr.v, flags: expr.flags }];
      case 'template': {
        if (expr.tag) {
          const tags = values(expr.tag, frame);
          if (!tags.some((t) => t.k === 'api' && t.package === 'global' && t.name === 'String.raw')) return [unknown('a tagged template')];
        }
        const pieces = (expr.raw ?? expr.quasis).map((q) => [text(q, [{ module: frame.module, s: expr.s, e: expr.e }])]);
        return concat(pieces.flatMap((q, i) => (i < expr.parts.length ? [q, values(expr.parts[i] as Expr, frame)] : [q])));
      }
      case 'binary': return binary(expr, frame);
      case 'unary': return [expr.op === 'void' ? undefinedValue : unknown(`'${expr.op}'`)];
      case 'name': return binding(expr.binding, frame);
      case 'free': return [free(expr.name, frame)];
      case 'member': {
        const keys = typeof expr.key === 'string' ? [expr.key] : values(expr.key, frame).map((v) => literalOf(v));
        return gather(values(expr.of, frame), (v) => gather(keys, (key) => (key === undefined ? anyMember(v) : member(v, key))));
      }
      case 'call': case 'new': return gather(targets(expr, frame), ({ callee, args }) => call(callee, args, expr.k === 'new'));
      case 'object': return [{ k: 'object', entries: expr.props.map((p): Entry => entry(p, frame)) }];
      case 'array': return [arrayOf(expr.items, frame)];
      case 'choice': return choice(expr, frame);
      case 'conditional': {
        const test = values(expr.test, frame);
        if (test.length === 1 && test[0]?.k === 'constant') return values(test[0].v ? expr.then : expr.else, frame);
        return [...values(expr.then, frame), ...values(expr.else, frame)];
      }
      case 'function': return [{ k: 'function', module: frame.module, fn: expr.id, frame, self: undefined }];
      case 'class': return [{ k: 'class', module: frame.module, class: expr.id, frame }];
      case 'this': return [thisValue(expr.class, frame)];
      case 'super': return superValues(expr.class, frame);
      case 'await': return values(expr.of, frame);
      case 'sequence': return expr.items.length ? values(expr.items[expr.items.length - 1] as Expr, frame) : [undefinedValue];
      case 'assign': return expr.op === '=' || !expr.target ? values(expr.value, frame) : values(expr.target, frame);
      case 'import': return values(expr.of, frame).flatMap((v) => { const name = literalOf(v); return name === undefined ? [unknown('a module named at run time')] : load(name, frame.module); });
      default: return [unknown(expr.k === 'opaque' ? 'an expression that is not read' : `a ${expr.k}`)];
    }
  }

  function entry(p: { key: string | Expr | undefined; value: Expr; get?: true }, frame: Frame): Entry {
    const value = (): readonly Value[] => (p.get ? values(p.value, frame).flatMap((v) => call(v, noArgs(frame), false)) : values(p.value, frame));
    if (p.key === undefined) return { key: undefined, value, spread: true };
    if (typeof p.key === 'string') return { key: p.key, value };
    const names = values(p.key, frame);
    return { key: names.length === 1 ? literalOf(names[0] as Value) : undefined, value };
  }

  function arrayOf(items: readonly Expr[], frame: Frame): Value {
    const out: (() => readonly Value[])[] = [];
    let open = false;
    for (const item of items) {
      if (item.k !== 'spread') { out.push(() => values(item, frame)); continue; }
      for (const v of values(item.of, frame)) {
        if (v.k === 'array') { out.push(...v.items); open ||= v.open; } else { open = true; out.push(() => anyMember(v)); }
      }
    }
    return { k: 'array', items: out, open };
  }

  function concat(pieces: readonly (readonly Value[])[]): readonly Value[] {
    let out: Text[] = [text('')];
    for (const piece of pieces) {
      const texts = piece.map(asText);
      out = texts.length === 1 ? out.map((a) => join(a, texts[0] as Text)) : out.flatMap((a) => texts.map((b) => join(a, b))).slice(0, maxAlternatives);
    }
    return out;
  }

  function binary(expr: Expr & { k: 'binary' }, frame: Frame): readonly Value[] {
    // `+` chains nest to the left: taken apart by a loop.
    const operands: Expr[] = [];
    let at: Expr = expr;
    while (at.k === 'binary' && at.op === '+') { operands.push(at.right); at = at.left; }
    if (operands.length === 0) return [unknown(`'${expr.op}'`)];
    operands.push(at);
    return concat(operands.reverse().map((x) => values(x, frame)));
  }

  function choice(expr: Expr & { k: 'choice' }, frame: Frame): readonly Value[] {
    const left = values(expr.left, frame);
    if (expr.op === '&&') return [...left.filter((v) => v.k === 'constant' && !v.v), ...values(expr.right, frame)].filter((v, _, all) => v.k !== 'constant' || all.length === 1);
    const kept = left.filter((v) => !(v.k === 'constant' && (expr.op === '??' ? v.v === null || v.v === undefined : !v.v)) && !(expr.op === '||' && literalOf(v) === ''));
    const certain = kept.length === left.length && kept.every((v) => v.k === 'function' || v.k === 'class' || v.k === 'object' || v.k === 'array' || v.k === 'instance' || (literalOf(v) ?? '') !== '');
    return certain ? kept : [...kept, ...values(expr.right, frame)];
  }

  function free(name: string, frame: Frame): Value {
    if (name === 'globalThis' || name === 'window' || name === 'self' || name === 'global' || name === 'top' || name === 'parent') return { k: 'api', package: 'global', name: '', nodes: [catalogue.global], made: undefined, of: undefined };
    const exported = frame.module.facts.exports;
    if ((name === 'exports' || name === 'module') && Object.keys(exported).length) return name === 'exports' ? { k: 'namespace', module: frame.module } : unknown('the module object');
    return first(step({ k: 'api', package: 'global', name: '', nodes: [catalogue.global], made: undefined, of: undefined }, name));
  }

  function first(v: readonly Value[]): Value { return v[0] ?? unknown('nothing'); }

  /** Goes on from an API by a member. */
  function step(api: Api, key: string): readonly Value[] {
    if (api.package === 'global' && api.name === '' && /^(globalThis|window|self|global|top|parent|frames|document\.defaultView)$/.test(key)) return [api];
    let nodes = stepFrom(api.nodes, key);
    const name = api.name ? `${api.name}.${key}` : key;
    // The default export, and an export of the package's own name, are the package.
    if (nodes.length === 0 && api.name === '' && api.package !== 'global' && (key === 'default' || key === ownName(api.package))) return [api];
    const config = nodes.find((n) => n.config && n.config.name === undefined)?.config;
    if (config) return configured(config.kind, key, api);
    const type = nodes.find((n) => n.type)?.type;
    if (type) { const made = typed(type, undefined, api); return [{ ...made, name, nodes: [...nodes, ...made.nodes] }]; }
    // `default.post` and `post` are the same export to programs that mix module systems.
    if (nodes.length === 0 && api.name === 'default') nodes = stepFrom(catalogue.package(api.package)?.next.size ? [catalogue.package(api.package) as never] : [], key);
    return [{ k: 'api', package: api.package, name, nodes, made: api.made, of: api }];
  }

  function configured(kind: 'env' | 'config' | 'origin', name: string, api: Api): readonly Value[] {
    if (kind === 'origin') return [hole({ kind: 'origin' })];
    const committed = kind === 'env' ? reader.environment(name, linted.path) : [];
    void api;
    return [hole({ kind, name }), ...committed.map((c): Value => {
      const module = loadModule(c.path) ?? newModule(c.path, linted.facts);
      return text(c.value, [{ module, s: -c.line, e: -c.line }]);
    })];
  }

  function member(value: Value, key: string): readonly Value[] {
    if (depth > maxNesting) return [unknown('too deep')];
    depth++;
    const out = memberOf(value, key);
    depth--;
    return out;
  }

  function memberOf(value: Value, key: string): readonly Value[] {
    if (hasMethod(value, key) || (promiseSteps.has(key) && !(value.k === 'api' && value.nodes.some((n) => n.next.has(key))) && value.k !== 'instance' && value.k !== 'object')) return [{ k: 'method', of: value, name: key }];
    switch (value.k) {
      case 'api': return step(value, key);
      case 'object': return propertyOf(value, key);
      case 'array': {
        if (/^\d+$/.test(key)) return value.items[Number(key)]?.() ?? (value.open ? gather(value.items, (i) => i()) : [undefinedValue]);
        return key === '[]' ? anyMember(value) : [unknown(`a list's '${key}'`)];
      }
      case 'text': return memberOfText(value, key);
      case 'hole': return [value.hole.kind === 'param' && value.hole.path.length < 6 ? hole({ ...value.hole, path: [...value.hole.path, key] }) : value.hole.kind === 'origin' ? value : unknown(`member '${key}' of something unknown`)];
      case 'namespace': return exportOf(value.module, key);
      case 'class': return classMember(value, key);
      case 'instance': return instanceMember(value, key);
      case 'function': return functionMember(value, key);
      // Reading a member of nothing throws: that way leads nowhere.
      case 'constant': return [];
      default: return [unknown(`member '${key}'`)];
    }
  }

  /** A member whose name is not known: every one it may be. */
  function anyMember(value: Value): readonly Value[] {
    switch (value.k) {
      case 'object': {
        if (opened.has(value.entries) || opened.size > maxNesting || ++steps > budget) return [];
        opened.add(value.entries);
        try { return alternatives(value.entries.slice(0, 200).flatMap((x) => (x.spread ? x.value().flatMap(anyMember) : x.value()))); } finally { opened.delete(value.entries); }
      }
      case 'array': return gather(value.items, (i) => i());
      case 'hole': return member(value, '[]');
      default: return [unknown('a member named at run time')];
    }
  }

  function propertyOf(value: Value & { k: 'object' }, key: string): readonly Value[] {
    // An object spread into itself (`x = { ...x, a }`) has no more to give the second time.
    if (opened.has(value.entries)) return [];
    if (opened.size > maxNesting || ++steps > budget) return [unknown('too deep')];
    opened.add(value.entries);
    try { return alternatives(ownProperty(value, key)); } finally { opened.delete(value.entries); }
  }

  function ownProperty(value: Value & { k: 'object' }, key: string): readonly Value[] {
    const out: Value[] = [];
    const computed = new Set<Value>();
    for (let i = value.entries.length - 1; i >= 0; i--) {
      const x = value.entries[i] as Entry;
      if (x.spread) {
        let closed = false;
        for (const v of x.value()) {
          if (out.length > 200) break;
          if (v.k === 'object') { const found = propertyOf(v, key).filter((y) => y !== undefinedValue); out.push(...found); closed ||= found.length > 0; }
          else if (v.k !== 'constant') out.push(...member(v, key).filter((y) => y !== undefinedValue));
        }
        if (closed && x.value().length === 1) return withSelf(out, value);
      } else if (x.key === key) return withSelf([...out.filter((y) => y.k !== 'hole' || !computed.has(y)), ...x.value()], value);
      else if (x.key === undefined) {
        // A write under a computed name may be any member: what it certainly writes counts, what nobody knows does not hide what is written out.
        for (const y of x.value()) { out.push(y); computed.add(y); }
      }
    }
    return withSelf(out.length ? out : [undefinedValue], value);
  }

  function withSelf(found: readonly Value[], owner: Value): readonly Value[] {
    return found.map((v) => (v.k === 'function' && v.self === undefined ? { ...v, self: owner } : v));
  }

  function functionMember(value: Value & { k: 'function' }, key: string): readonly Value[] {
    const fn = value.module.facts.functions[value.fn];
    const name = fn?.name;
    const found = value.module.facts.assigns.filter((a) => a.key === key && a.of.k === 'name' && name && value.module.facts.bindings[a.of.binding]?.name === name);
    return found.length ? found.flatMap((a) => values(a.value, value.frame)) : [unknown(`member '${key}' of a function`)];
  }

  function binding(id: number, frame: Frame): readonly Value[] {
    const owner = frameFor(frame, id);
    const known = owner.done.get(id);
    if (known) return known.length ? known : [unknown('a cycle')];
    owner.done.set(id, []);
    const out = alternatives(bindingValues(frame.module.facts.bindings[id] as Binding, owner));
    owner.done.set(id, out);
    return out;
  }

  /** The frame in whose function a binding lives; the module's own where there is none. */
  function frameFor(frame: Frame, id: number): Frame {
    const fn = frame.module.facts.bindings[id]?.fn ?? -1;
    for (let at: Frame | undefined = frame; at; at = at.up) if (at.fn === fn && at.module === frame.module) return at;
    return fn === -1 ? frame.module.root : frame.fn === -1 ? frame.module.root : frame;
  }

  function bindingValues(b: Binding, frame: Frame): readonly Value[] {
    if (b.import) return load(b.import.from, frame.module).flatMap((m) => (b.import?.name === '*' ? [m] : member(m, b.import?.name as string)));
    const out: Value[] = b.param ? [...parameter(b, frame)] : [];
    const plain = b.writes.filter((w) => w.op !== '+=');
    for (const w of plain) out.push(...written(w, frame));
    const added = b.writes.filter((w) => w.op === '+=');
    let result: readonly Value[] = out;
    if (added.length) {
      for (const w of added.slice(0, 40)) result = concat([result.length ? result : [text('')], values(w.value, frame)]);
      if (plain.length > 1 || b.kind !== 'const') result = [...out, ...result];
    }
    const useful = result.some((v) => v.k !== 'hole' || v.hole.kind !== 'unknown') ;
    if (b.type && !useful) { const t = fromType(b.type, frame); if (t.length) return t; }
    if (b.members.length || b.uses.length) result = result.map((v) => withWrites(self, v, b, frame));
    return result.length ? result : [b.kind === 'let' || b.kind === 'var' ? undefinedValue : unknown(`'${b.name}'`)];
  }

  function written(w: Write, frame: Frame): readonly Value[] {
    return follow(values(w.value, frameForFn(frame, w.fn)), w.path, frame);
  }

  function frameForFn(frame: Frame, fn: number): Frame {
    for (let at: Frame | undefined = frame; at; at = at.up) if (at.fn === fn && at.module === frame.module) return at;
    return fn === -1 ? frame.module.root : frame;
  }

  /** Follows destructuring steps. */
  function follow(start: readonly Value[], path: readonly Step[], frame: Frame): readonly Value[] {
    let at = start;
    for (const s of path) {
      const fallback = s.fallback;
      at = s.key === '' ? (fallback ? at : [unknown('a property name')]) : at.flatMap((v) => (s.key === undefined ? anyMember(v) : member(v, s.key)));
      if (fallback) {
        const present = at.filter((v) => !(v.k === 'constant' && v.v === undefined));
        const certain = present.length === at.length && present.length > 0 && present.every((v) => v.k !== 'hole' && v.k !== 'api');
        at = certain ? present : [...present, ...values(fallback, frame)];
      }
    }
    return at;
  }

  function parameter(b: Binding, frame: Frame): readonly Value[] {
    const p = b.param as NonNullable<Binding['param']>;
    const declared = frame.module.facts.functions[p.fn]?.params[p.index];
    let start: readonly Value[];
    const args = frame.fn === p.fn ? frame.args : undefined;
    if (args) {
      start = p.rest ? [restOf(args, p.index)] : args.at(p.index);
      start = start.filter((v) => !(v.k === 'constant' && v.v === undefined));
      if (start.length === 0) start = declared?.fallback ? values(declared.fallback, frame) : [undefinedValue];
    } else {
      start = symbolic(frame.module, p.fn, p.index);
      if (declared?.fallback) start = [...values(declared.fallback, frame), ...start];
    }
    if (declared?.type && start.every((v) => v.k === 'hole')) { const t = fromType(declared.type, frame); if (t.length) start = [...t, ...start.filter((v) => v.k === 'hole' && v.hole.kind === 'param' && t.every((x) => x.k === 'object'))]; }
    return follow(start, p.path, frame);
  }

  function restOf(args: Args, index: number): Value {
    const items = Array.from({ length: Math.max(0, Math.min(args.count ?? index + 1, 32) - index) }, (_, i) => () => args.at(index + i));
    return { k: 'array', items, open: args.count === undefined };
  }

  /** A parameter nobody bound: what a known callback position gives it, else a hole that callers fill. */
  function symbolic(module: Module, fn: number, index: number): readonly Value[] {
    const use = module.facts.functions[fn]?.use;
    if (!use) return [hole({ kind: 'param', module, fn, index, path: [] })];
    const site = module.facts.calls[use.site];
    const x = site?.expr;
    if (!site || (x?.k !== 'call' && x?.k !== 'new')) return [unknown('a callback parameter')];
    const frame = module.root;
    if (x.callee.k === 'member' && typeof x.callee.key === 'string') {
      const key = x.callee.key;
      if (index === 0 && (key === 'then' || key === 'finally')) return values(x.callee.of, frame);
      if (index === 0 && iterating.has(key) && use.index === 0) return values(x.callee.of, frame).flatMap((v) => (v.k === 'array' || v.k === 'object' ? anyMember(v) : [unknown('an element')]));
    }
    const out = values(x.callee, frame).flatMap((callee) => (callee.k === 'function' ? passedTo(callee, use.index, index, x, frame) : []));
    return out.length ? out : [unknown('a callback parameter')];
  }

  /** What a function of ours passes to a callback it was given as argument `position`. */
  function passedTo(callee: Value & { k: 'function' }, position: number, index: number, x: Expr & { k: 'call' | 'new' }, frame: Frame): readonly Value[] {
    const { facts } = callee.module;
    const param = facts.functions[callee.fn]?.params[position]?.binding ?? -1;
    if (param < 0) return [];
    const inner = frameOf(callee, argsOf(x.args, frame));
    if (!inner) return [];
    return facts.calls.flatMap((c) => {
      const e = c.expr;
      if (e?.k !== 'call' || e.callee.k !== 'name' || e.callee.binding !== param) return [];
      return argsOf(e.args, inner).at(index);
    });
  }

  function fromType(type: TypeExpr, frame: Frame, depth = 0): readonly Value[] {
    if (depth > 4) return [];
    switch (type.k) {
      case 'typeof': return values(type.of, frame.module.root);
      case 'union': return type.of.flatMap((t) => fromType(t, frame, depth + 1)).filter((v) => v.k === 'api' || v.k === 'instance' || v.k === 'object');
      case 'shape': {
        const entries = Object.entries(type.members).map(([key, t]): Entry => ({ key, value: () => { const v = fromType(t, frame, depth + 1); return v.length ? v : [unknown(`member '${key}'`)]; } })).filter((x) => x.value().some((v) => v.k === 'api'));
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
    if (!b) {
      const t = catalogue.type('global', type.path.join('.'));
      return t ? [typed(t, undefined)] : [];
    }
    if (b.type && b.kind === 'type') return fromType(b.type, frame, depth + 1);
    if (b.import) {
      const name = b.import.name === '*' || b.import.name === 'default' ? (rest[0] ?? head) : b.import.name;
      const t = catalogue.type(normalise(b.import.from), name) ?? catalogue.type(normalise(b.import.from), rest.at(-1) ?? name);
      if (t) return [typed(t, undefined)];
      if (catalogue.has(normalise(b.import.from))) return [];
      return load(b.import.from, frame.module).flatMap((m) => (m.k === 'namespace' ? importedType(m.module, name) : []));
    }
    if (b.kind === 'class') return binding(type.binding, frame).flatMap((v): Value[] => (v.k === 'class' ? [symbolicInstance(v.module, v.class)] : []));
    return [];
  }

  function importedType(module: Module, name: string): readonly Value[] {
    const id = module.facts.top[name];
    const b = id === undefined ? undefined : module.facts.bindings[id];
    if (b?.kind === 'type' && b.type) return fromType(b.type, module.root, 1);
    return exportOf(module, name).flatMap((v): Value[] => (v.k === 'class' ? [symbolicInstance(v.module, v.class)] : []));
  }

  function normalise(specifier: string): string {
    return catalogue.has(specifier) ? specifier : catalogue.has(`node:${specifier}`) ? `node:${specifier}` : specifier;
  }

  /** The module a specifier means: a package of the catalogue, a file of the project, or something unknown. */
  function load(specifier: string, from: Module): readonly Value[] {
    const name = normalise(specifier);
    const root = catalogue.package(name);
    const relative = specifier.startsWith('.') || specifier.startsWith('/');
    // A package of one's own workspace is code to read, whatever the catalogue says of it.
    const own = root && !relative && !name.startsWith('node:') ? reader.resolve(specifier, from.path) : undefined;
    if (root && !relative && own === undefined) return [{ k: 'api', package: name, name: '', nodes: [root], made: undefined, of: undefined }];
    const distance = hops.get(from) ?? 0;
    if (distance < maxHops) {
      const path = reader.resolve(specifier, from.path);
      const module = path === undefined ? undefined : loadModule(path);
      if (module) { hops.set(module, Math.min(hops.get(module) ?? Infinity, distance + 1)); return [{ k: 'namespace', module }]; }
    }
    if (relative) return [unknown(`module '${specifier}'`)];
    return [{ k: 'api', package: name, name: '', nodes: [], made: undefined, of: undefined }];
  }

  function exportOf(module: Module, name: string, seen: ReadonlySet<Module> = new Set()): readonly Value[] {
    if (seen.has(module)) return [];
    const { exports, stars } = module.facts;
    const found = exports[name];
    if (found) return found.k === 'value' ? values(found.value, module.root) : load(found.from, module).flatMap((m) => (found.name === '*' ? [m] : m.k === 'namespace' ? orUnknown(exportOf(m.module, found.name, new Set([...seen, module])), found.name) : member(m, found.name)));
    const whole = exports['='];
    if (whole) {
      const all = values(whole.k === 'value' ? whole.value : { k: 'opaque', s: 0, e: 0 }, module.root);
      if (name === 'default') return all.flatMap((v) => { const inner = v.k === 'object' ? member(v, 'default').filter((y) => y !== undefinedValue) : []; return inner.length ? inner : [v]; });
      return all.flatMap((v) => member(v, name));
    }
    if (name === 'default' && !exports['default'] && Object.keys(exports).length > 0 && stars.length === 0) return [{ k: 'namespace', module }];
    const next = new Set([...seen, module]);
    const starred = stars.flatMap((s) => load(s, module).flatMap((m) => (m.k === 'namespace' ? exportOf(m.module, name, next) : member(m, name).filter((v) => v.k === 'api' && v.nodes.length > 0))));
    return seen.size === 0 ? orUnknown(starred, name) : starred;
  }

  function orUnknown(found: readonly Value[], name: string): readonly Value[] {
    return found.length ? found : [unknown(`export '${name}'`)];
  }

  // ── classes ──

  function thisValue(cls: number, frame: Frame): Value {
    for (let at: Frame | undefined = frame; at; at = at.up) if (at.self) return at.self;
    return cls >= 0 ? symbolicInstance(frame.module, cls) : unknown("'this'");
  }

  /** An object of a class, of which nobody knows how it was made. */
  function symbolicInstance(module: Module, cls: number): Value {
    let known = symbolicInstances.get(module);
    if (!known) symbolicInstances.set(module, (known = []));
    return (known[cls] ??= { k: 'instance', module, class: cls, args: undefined, frame: module.root });
  }

  function superValues(cls: number, frame: Frame): readonly Value[] {
    const parent = frame.module.facts.classes[cls]?.extends;
    if (!parent) return [unknown("'super'")];
    const owner = thisValue(cls, frame);
    return values(parent, frame.module.root).map((v): Value => (v.k === 'class' ? { k: 'instance', module: v.module, class: v.class, args: owner.k === 'instance' ? superArgs(owner) : undefined, frame: v.frame } : v));
  }

  function superArgs(instance: Value & { k: 'instance' }): Args | undefined {
    const c = instance.module.facts.classes[instance.class];
    if (!c || c.ctor < 0) return instance.args;
    const callOfSuper = instance.module.facts.calls.find((x) => x.fn === c.ctor && x.expr?.k === 'call' && x.expr.callee.k === 'super');
    return callOfSuper?.expr.k === 'call' ? argsOf(callOfSuper.expr.args, ctorFrame(instance)) : instance.args;
  }

  /** The frame of an object's constructor, or of another function that writes its fields: one each, so that work is done once. */
  function ctorFrame(instance: Value & { k: 'instance' }, fn = instance.module.facts.classes[instance.class]?.ctor ?? -1): Frame {
    let frames = frameCache.get(instance);
    if (!frames) frameCache.set(instance, (frames = new Map()));
    let frame = frames.get(fn);
    if (!frame) {
      const isCtor = fn === (instance.module.facts.classes[instance.class]?.ctor ?? -1);
      frame = { module: instance.module, fn, args: isCtor ? instance.args : undefined, self: instance, up: instance.frame, depth: (instance.args?.frame.depth ?? 0) + 1, done: new Map() };
      frames.set(fn, frame);
    }
    return frame;
  }

  function instanceMember(instance: Value & { k: 'instance' }, key: string, depth = 0): readonly Value[] {
    const c = instance.module.facts.classes[instance.class];
    if (!c) return [unknown(`member '${key}'`)];
    const method = c.methods[key];
    if (method && !method.static) {
      const fn: Value = { k: 'function', module: instance.module, fn: method.fn, frame: instance.frame, self: instance };
      return method.kind === 'get' ? call(fn, noArgs(instance.frame), false) : [fn];
    }
    const field = c.fields[key];
    if (field && !field.static) {
      if ((instance.args?.frame.depth ?? 0) > maxDepth) return [unknown('too deep')];
      const frame = ctorFrame(instance);
      const found = field.writes.filter((w) => w.op !== '+=').flatMap((w) => follow(values(w.value, w.fn === frame.fn || w.fn === c.fn ? frame : ctorFrame(instance, w.fn)), w.path, frame));
      if (field.type && found.every((v) => v.k === 'hole' || v.k === 'constant')) { const t = fromType(field.type, instance.module.root); if (t.length) return [...t, ...found.filter((v) => v.k === 'hole' && v.hole.kind !== 'unknown')]; }
      return found.length ? alternatives(found) : [unknown(`field '${key}'`)];
    }
    if (c.extends && depth < 4) {
      return values(c.extends, instance.frame).flatMap((parent) => {
        if (parent.k === 'class') {
          const up = parentOf(instance, parent);
          return instanceMember(up, key, depth + 1).map((v) => (v.k === 'function' && v.self === up ? { ...v, self: mergeSelf(instance, up) } : v));
        }
        if (parent.k === 'api') return call(parent, superArgs(instance) ?? noArgs(instance.frame), true).flatMap((made) => member(made, key));
        return [unknown(`member '${key}'`)];
      });
    }
    return [unknown(`member '${key}'`)];
  }

  /** The inherited part of an object: the same one every time it is asked for. */
  function parentOf(instance: Value & { k: 'instance' }, parent: Value & { k: 'class' }): Value & { k: 'instance' } {
    let known = parentCache.get(instance);
    if (!known) parentCache.set(instance, (known = { k: 'instance', module: parent.module, class: parent.class, args: superArgs(instance), frame: parent.frame }));
    return known;
  }

  /** `this` inside an inherited method is the derived object. */
  function mergeSelf(instance: Value & { k: 'instance' }, up: Value & { k: 'instance' }): Value {
    return instance.module.facts.classes[instance.class]?.extends ? instance : up;
  }

  function classMember(value: Value & { k: 'class' }, key: string, depth = 0): readonly Value[] {
    const c = value.module.facts.classes[value.class];
    const method = c?.methods[key];
    if (method?.static) {
      const fn: Value = { k: 'function', module: value.module, fn: method.fn, frame: value.frame, self: value };
      return method.kind === 'get' ? call(fn, noArgs(value.frame), false) : [fn];
    }
    const field = c?.fields[key];
    const outside = value.module.facts.assigns.filter((a) => a.key === key && a.of.k === 'name' && value.module.facts.bindings[a.of.binding]?.name === c?.name);
    const frame: Frame = { ...value.frame, self: value, done: new Map() };
    const found = [...(field?.writes ?? []).flatMap((w) => values(w.value, w.fn === -1 || w.fn === c?.fn ? frame : { ...frame, fn: w.fn, args: undefined })), ...outside.flatMap((a) => values(a.value, value.frame))];
    if (found.length) return alternatives(found);
    if (field?.type) { const t = fromType(field.type, value.module.root); if (t.length) return t; }
    if (c?.extends && depth < 4) return values(c.extends, value.frame).flatMap((p) => (p.k === 'class' ? classMember(p, key, depth + 1) : member(p, key)));
    return [unknown(`static '${key}'`)];
  }

  // ── calls ──

  function argsOf(exprs: readonly Expr[], frame: Frame): Args {
    const spread = exprs.findIndex((x) => x.k === 'spread');
    return {
      frame, exprs,
      get count() { return spread < 0 ? exprs.length : undefined; },
      at(index) {
        if (spread < 0 || index < spread) { const x = exprs[index]; return x ? values(x, frame) : []; }
        const list = arrayOf(exprs.slice(spread), frame);
        return member(list, String(index - spread));
      },
    };
  }

  function noArgs(frame: Frame): Args { return argsOf([], frame); }

  function shifted(args: Args, by: number): Args {
    return { frame: args.frame, exprs: args.exprs.slice(by), count: args.count === undefined ? undefined : Math.max(0, args.count - by), at: (i) => args.at(i + by) };
  }

  function fromArray(args: Args, index: number): Args {
    const lists = args.at(index);
    return { frame: args.frame, exprs: [], count: undefined, at: (i) => lists.flatMap((l) => member(l, String(i))).filter((v) => v !== undefinedValue) };
  }

  function prepended(before: Args, after: Args): Args {
    const n = before.count ?? 0;
    return { frame: after.frame, exprs: [...before.exprs, ...after.exprs], count: after.count === undefined ? undefined : n + after.count, at: (i) => (i < n ? before.at(i) : after.at(i - n)) };
  }

  function targets(expr: Expr & { k: 'call' | 'new' }, frame: Frame): readonly { callee: Value; args: Args }[] {
    const args = argsOf(expr.args, frame);
    const x = expr.callee;
    if (x.k === 'member' && typeof x.key === 'string' && (x.key === 'call' || x.key === 'apply' || x.key === 'bind')) {
      const callable = values(x.of, frame).filter((v) => v.k === 'function' || v.k === 'bound' || (v.k === 'api' && !v.nodes.some((n) => n.next.has(x.key as string))));
      if (callable.length) {
        if (x.key === 'bind') return callable.map((of) => ({ callee: { k: 'bound', of, args: shifted(args, 1) } as Value, args: bindMarker(frame) }));
        return callable.flatMap((of) => open(of, x.key === 'call' ? shifted(args, 1) : fromArray(args, 1)));
      }
    }
    return values(x, frame).flatMap((callee) => {
      if (callee.k === 'api' && callee.package === 'global' && callee.name === 'Reflect.apply') return args.at(0).flatMap((of) => open(of, fromArray(args, 2)));
      if (callee.k === 'api' && callee.package === 'global' && callee.name === 'Reflect.construct') return args.at(0).flatMap((of) => open(of, fromArray(args, 1)));
      return open(callee, args);
    });
  }

  function open(callee: Value, args: Args): readonly { callee: Value; args: Args }[] {
    if (callee.k === 'bound') return open(callee.of, prepended(callee.args, args));
    return [{ callee, args }];
  }

  /** A `bind` is no call: its "result" is the bound value itself. */
  function bindMarker(frame: Frame): Args { return { frame, exprs: [], count: -1, at: () => [] }; }

  function call(callee: Value, args: Args, construct: boolean): readonly Value[] {
    if (args.count === -1) return [callee];
    if (depth > maxNesting) return [unknown('too deep')];
    depth++;
    const out = alternatives(result(callee, args, construct));
    depth--;
    return out;
  }

  function result(callee: Value, args: Args, construct: boolean): readonly Value[] {
    switch (callee.k) {
      case 'bound': return call(callee.of, prepended(callee.args, args), construct);
      case 'function': {
        if (construct) return [unknown('an object of a plain function')];
        const { facts } = callee.module;
        const fn = facts.functions[callee.fn];
        if (fn && interop.has(fn.name) && args.at(0).length) return args.at(0);
        const frame = frameOf(callee, args);
        if (!fn || !frame) return [unknown('recursion')];
        if (fn.returns.length === 0) return [undefinedValue];
        return gather(fn.returns, (r) => values(r, frame));
      }
      case 'class': return [{ k: 'instance', module: callee.module, class: callee.class, args, frame: callee.frame }];
      case 'api': return callApi(callee, args, construct);
      case 'method': return promiseSteps.has(callee.name) ? settled(callee.of, callee.name, args) : callMethod(self, callee.of, callee.name, args);
      case 'instance': return [unknown('a call of an object')];
      default: return [unknown(callee.k === 'hole' && callee.hole.kind === 'unknown' ? callee.hole.why : 'a call of something unknown')];
    }
  }

  function frameOf(callee: Value & { k: 'function' }, args: Args): Frame | undefined {
    if (args.frame.depth >= maxDepth) return undefined;
    let same = 0;
    for (let at: Frame | undefined = args.frame; at; at = at.args?.frame) if (at.fn === callee.fn && at.module === callee.module && ++same > 1) return undefined;
    return { module: callee.module, fn: callee.fn, args, self: callee.self, up: callee.frame, depth: args.frame.depth + 1, done: new Map() };
  }

  function callApi(api: Api, args: Args, construct: boolean): readonly Value[] {
    if (args.count !== 0 && interop.has(api.name.slice(api.name.lastIndexOf('.') + 1))) return args.at(0);
    const built = callBuiltin(self, api, args, construct);
    if (built) return built;
    const literal = args.count === 0 ? undefined : args.at(0).map(literalOf).find((l) => l !== undefined && l.length < 100);
    const nodes = stepFrom(api.nodes, construct ? CONSTRUCT : CALL, literal);
    for (const node of nodes) {
      if (node.pass) return passed(node.pass, args);
      if (node.config) return names(args, node.config.name ?? '0').flatMap((name) => configured((node.config as { kind: 'env' }).kind, name, api));
      if (node.load) return args.at(node.load.index).flatMap((v) => { const name = literalOf(v); return name === undefined ? [unknown('a module named at run time')] : load(name, args.frame.module); });
    }
    const type = nodes.find((n) => n.type)?.type;
    if (type) { const made = typed(type, args, api); return [{ ...made, nodes: [...nodes.filter((n) => n.next.size), ...made.nodes] }]; }
    if (nodes.length) return [{ k: 'api', package: api.package, name: api.name, nodes, made: api.made, of: undefined }];
    return [unknown(`the result of ${api.name || api.package}`)];
  }

  /** A promise of a thing is the thing; its `then` gives what the callback gives. */
  function settled(of: Value, name: string, args: Args): readonly Value[] {
    if (name !== 'then') return [of];
    const out = args.at(0).flatMap((cb) => (cb.k === 'function' ? call(cb, { frame: args.frame, exprs: [], count: 1, at: (i) => (i === 0 ? [of] : []) }, false) : []));
    return out.length ? out : [of];
  }

  function passed(positions: NonNullable<Api['nodes'][number]['pass']>, args: Args): readonly Value[] {
    for (const p of positions) {
      let at = args.at(p.index);
      for (const key of p.keys) at = at.flatMap((v) => (key === '[]' ? anyMember(v) : member(v, key))).filter((v) => v !== undefinedValue);
      if (at.length) return at;
    }
    return [unknown('nothing passed')];
  }

  function names(args: Args, position: string): string[] {
    return args.at(Number(position)).map((v) => literalOf(v) ?? '*');
  }

  function typed(type: CompiledType, args: Args | undefined, before?: Api): Api {
    const made = args ? { type, args, before: before?.made } : before?.made?.type === type ? before.made : { type, args: noArgs(linted.root), before: before?.made };
    return { k: 'api', package: type.package, name: type.name, nodes: typeRoots(catalogue, type), made, of: undefined };
  }
}

const iterating = new Set(['map', 'forEach', 'filter', 'find', 'some', 'every', 'flatMap', 'findLast']);
const promiseSteps = new Set(['then', 'catch', 'finally']);

/** Alternatives of alternatives, cut early: products of them grow without end. */
function gather<T>(list: readonly T[], each: (item: T) => readonly Value[]): readonly Value[] {
  if (list.length === 1) return each(list[0] as T);
  const out: Value[] = [];
  for (const item of list) { out.push(...each(item)); if (out.length > 4 * maxAlternatives) break; }
  return alternatives(out);
}

/** `ofetch` of `ofetch`, `nodeFetch` of `node-fetch`. */
function ownName(name: string): string {
  return name.replace(/^@[^/]+\//, '').replace(/-+(.)/g, (_, c: string) => c.toUpperCase());
}
