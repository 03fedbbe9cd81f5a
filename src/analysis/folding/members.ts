import { globalObject } from '../../facts/summaries/globals.ts';
import { environmentWrites } from '../../facts/summaries/environment.ts';
import { memberOfGetter } from '../../matching/bundlers.ts';
import { givesStub } from '../../matching/entries.ts';
import { stepFrom } from '../../matching/index.ts';
import { gather, maxNesting, promiseSteps, type Core } from './core.ts';
import { newModule, type Frame } from '../modules.ts';
import { hasMethod } from './builtins.ts';
import { memberOfText } from './urls.ts';
import { alternatives, hole, text, undefinedValue, unknown, type Api, type Entry, type Value } from './values.ts';

/** An element of a list that is not told apart. */
const anyElement = '[]';

/** Members of values: of APIs by the catalogue, of objects, lists and texts by what was written. */
export function membersPart(core: Core): Pick<Core, 'anyMember' | 'configured' | 'free' | 'member'> {
  return { anyMember, configured, free, member };

  /** Goes on from an API by a member. */
  function step(api: Api, key: string): readonly Value[] {
    if (api.package === 'global' && api.name === '' && /^(globalThis|window|self|global|top|parent|frames|document\.defaultView)$/.test(key)) return [api];
    let nodes = stepFrom(api.nodes, key);
    const name = api.name ? `${api.name}.${key}` : key;
    // The default export, and an export of the package's own name, are the package.
    if (nodes.length === 0 && api.name === '' && api.package !== 'global' && (key === 'default' || key === ownName(api.package) || key.toLowerCase() === scopeOf(api.package))) return [api];
    const config = nodes.find((n) => n.config && n.config.name === undefined)?.config;
    if (config) return configured(config.kind, key);
    const kept = core.readBack(nodes, api, { member: key });
    if (kept.length) return kept;
    const type = nodes.find((n) => n.type)?.type;
    if (type) { const made = core.typed(type, undefined, api); return [{ ...made, name, nodes: [...nodes, ...made.nodes] }]; }
    // `default.post` and `post` are the same export to programs that mix module systems.
    if (nodes.length === 0 && api.name === 'default') nodes = stepFrom(core.catalogue.package(api.package)?.next.size ? [core.catalogue.package(api.package) as never] : [], key);
    return [{ k: 'api', package: api.package, name, nodes, made: api.made, of: api }];
  }

  function configured(kind: 'env' | 'config' | 'origin', name: string): readonly Value[] {
    if (kind === 'origin') return [hole({ kind: 'origin' })];
    const committed = kind === 'env' ? core.reader.environment(name, core.linted.path) : [];
    return [hole({ kind, name }), ...committed.map((c): Value => {
      const module = newModule(c.path, core.linted.facts);
      return text(c.value, [{ module, s: -c.line, e: -c.line }]);
    }), ...(kind === 'env' ? writtenInto(name) : [])];
  }

  /** What the linted file itself writes into a variable. What is not known of that is what the variable is for. */
  function writtenInto(name: string): readonly Value[] {
    const { facts, root } = core.linted;
    return (environmentWrites(facts).get(name) ?? []).flatMap((x) => core.values(x, root)).filter((v) => v.k === 'text');
  }

  function member(value: Value, key: string): readonly Value[] {
    if (core.state.depth > maxNesting) return [unknown('too deep')];
    core.state.depth++;
    const out = memberOf(value, key);
    core.state.depth--;
    return out;
  }

  function memberOf(value: Value, key: string): readonly Value[] {
    if (hasMethod(value, key) || (promiseSteps.has(key) && !(value.k === 'api' && value.nodes.some((n) => n.next.has(key))) && value.k !== 'instance' && value.k !== 'object')) return [{ k: 'method', of: value, name: key }];
    switch (value.k) {
      case 'api': return step(value, key);
      case 'object': return propertyOf(value, key);
      case 'array': {
        if (/^\d+$/.test(key)) return value.mixed ? (value.items.length ? [...gather(value.items, (i) => i()), ...(value.open ? [undefinedValue] : [])] : [undefinedValue]) : value.items[Number(key)]?.() ?? (value.open ? [...(value.items.length ? gather(value.items, (i) => i()) : [unknown('an element of a list')]), undefinedValue] : [undefinedValue]);
        // The texts of a tagged template as they are written.
        if (key === 'raw') return [value];
        return key === anyElement ? anyMember(value) : [unknown(`a list's '${key}'`)];
      }
      case 'text': return memberOfText(value, key);
      case 'hole': return value.hole.kind === 'env' && givesStub(key) ? [{ k: 'method', of: value, name: key }] : [value.hole.kind === 'param' && value.hole.path.length < 6 ? hole({ ...value.hole, path: [...value.hole.path, key] }) : value.hole.kind === 'origin' ? value : unknown(`member '${key}' of something unknown`)];
      case 'namespace': return core.exportOf(value.module, key);
      case 'class': return core.classMember(value, key);
      case 'instance': return core.instanceMember(value, key);
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
        if (core.opened.has(value.entries) || core.opened.size > maxNesting || ++core.state.steps > core.budget) return [];
        core.opened.add(value.entries);
        try { return alternatives(value.entries.slice(0, 200).flatMap((x) => (x.spread ? x.value().flatMap((v) => (v.k === 'constant' ? [] : anyMember(v))) : x.value()))); } finally { core.opened.delete(value.entries); }
      }
      case 'array': return gather(value.items, (i) => i());
      case 'namespace': return gather(Object.keys(value.module.facts.exports).filter((key) => key !== '=').slice(0, 50), (key) => core.exportOf(value.module, key));
      case 'api': {
        // Elements of a list: whichever it is, it is of that type.
        if (stepFrom(value.nodes, anyElement).some((n) => n.type)) return step(value, anyElement);
        // `axios[verb]`: any of its methods. Of the global object that would be everything there is.
        if (value.package === 'global' && !value.made) return [unknown('a member named at run time')];
        const nodes = value.nodes.flatMap((n) => [...n.next].filter(([k]) => !k.startsWith('(') && k !== 'new').map(([, next]) => next));
        return nodes.length ? [{ ...value, name: `${value.name ? `${value.name}.` : ''}*`, nodes, of: value }] : [unknown('a member named at run time')];
      }
      case 'hole': return member(value, anyElement);
      default: return [unknown('a member named at run time')];
    }
  }

  function propertyOf(value: Value & { k: 'object' }, key: string): readonly Value[] {
    // An object spread into itself (`x = { ...x, a }`) has no more to give the second time.
    if (core.opened.has(value.entries)) return [];
    if (core.opened.size > maxNesting || ++core.state.steps > core.budget) return [unknown('too deep')];
    core.opened.add(value.entries);
    try { return alternatives(ownProperty(value, key)); } finally { core.opened.delete(value.entries); }
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
        if (closed && x.value().length === 1) return withSelf(x.deep ? over(ownProperty({ ...value, entries: value.entries.slice(0, i) }, key), out) : out, value);
      } else if (x.key === key) return withSelf([...out.filter((y) => y.k !== 'hole' || !computed.has(y)), ...x.value()], value);
      else if (x.key === undefined) {
        // A write under a computed name may be any member: what it certainly writes counts, what nobody knows does not hide what is written out.
        for (const y of x.value()) { out.push(y); computed.add(y); }
      }
    }
    return withSelf(out.length ? out : [undefinedValue], value);
  }

  /** Objects put over others of the same name: what those have besides stays. */
  function over(below: readonly Value[], above: readonly Value[]): readonly Value[] {
    const [under, upper] = [below, above].map((all) => all.filter((v) => v.k === 'object')) as [Value[], Value[]];
    if (!under.length || !upper.length) return above;
    return [...above.filter((v) => v.k !== 'object'), { k: 'object', entries: [under, upper].map((all): Entry => ({ key: undefined, spread: true, deep: true, value: () => all })) }];
  }

  function withSelf(found: readonly Value[], owner: Value): readonly Value[] {
    return found.map((v) => (v.k === 'function' && v.self === undefined ? { ...v, self: owner } : v));
  }

  function functionMember(value: Value & { k: 'function' }, key: string): readonly Value[] {
    const fn = value.module.facts.functions[value.fn];
    const name = fn?.name;
    if (fn?.getter && key === memberOfGetter) return gather(fn.returns, (r) => core.values(r, value.frame));
    const found = value.module.facts.assigns.filter((a) => a.key === key && a.of.k === 'name' && name && value.module.facts.bindings[a.of.binding]?.name === name);
    return found.length ? found.flatMap((a) => core.values(a.value, value.frame)) : [unknown(`member '${key}' of a function`)];
  }

  function free(name: string, frame: Frame): Value {
    if (globalObject.has(name)) return { k: 'api', package: 'global', name: '', nodes: [core.catalogue.global], made: undefined, of: undefined };
    const exported = frame.module.facts.exports;
    if ((name === 'exports' || name === 'module') && Object.keys(exported).length) {
      const own: Value = { k: 'namespace', module: frame.module };
      return name === 'exports' ? own : { k: 'object', entries: [{ key: 'exports', value: () => [own] }] };
    }
    return first(step({ k: 'api', package: 'global', name: '', nodes: [core.catalogue.global], made: undefined, of: undefined }, name));
  }

  function first(v: readonly Value[]): Value { return v[0] ?? unknown('nothing'); }
}

/** `ofetch` of `ofetch`, `nodeFetch` of `node-fetch`. */
function ownName(name: string): string {
  return name.replace(/^@[^/]+\//, '').replace(/-+(.)/g, (_, c: string) => c.toUpperCase());
}

/** `bugsnag` of `@bugsnag/js`. */
function scopeOf(name: string): string | undefined {
  return name.startsWith('@') ? name.slice(1, name.indexOf('/')) : undefined;
}
