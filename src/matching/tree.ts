import { elementFinders, elementMakers } from '../catalogue/element-finders.ts';
import type { ElementModel, HookModel, PackageModel, PlainModel, Position, Role, Roles, VendorModel } from '../catalogue/types.ts';
import type { CompiledCall, CompiledEnd, CompiledHook, CompiledPlain, CompiledRoles, CompiledType, PathNode } from './index.ts';
import { CONSTRUCT, parsePath, parsePosition, type ParsedPosition } from './path.ts';

/** A row that cannot be used; the message names the package and the row. */
export class ModelError extends Error {}

/** A model and the vendor it belongs to, if any. */
export interface Owned {
  readonly model: PackageModel;
  readonly vendor: VendorModel | undefined;
}

/** The path tree of one package with its types and rows. */
export interface PackageTree {
  readonly root: PathNode;
  readonly types: Map<string, CompiledType>;
  readonly rows: CompiledCall[];
}

/** Most nodes carry no row: they share one empty list. */
const none: readonly never[] = Object.freeze([]);

export function newNode(): PathNode {
  return { next: new Map(), literal: false, calls: none, writes: none, type: undefined, pass: undefined, held: undefined, binds: undefined, config: undefined, load: undefined, sources: none, sanitiser: undefined, relays: none };
}

/** @throws {ModelError} naming every wrong row of the package, one to a line */
export function buildTree(pkg: string, owned: readonly Owned[], elements: readonly ElementModel[]): PackageTree {
  const tree: PackageTree = { root: newNode(), types: new Map(), rows: [] };
  const wrong: string[] = [];
  const attempt = (what: string, body: () => void): void => {
    try { body(); } catch (error) { wrong.push(`${pkg}: ${what}: ${(error as Error).message}`); }
  };
  for (const { model, vendor } of owned) for (const t of model.types ?? []) typeOf(t.name, vendor);
  for (const { model, vendor } of owned) addModel(model, vendor);
  for (const m of elements) addElement(m);
  if (wrong.length) throw new ModelError(wrong.join('\n'));
  return tree;

  function addModel(model: PackageModel, vendor: VendorModel | undefined): void {
    for (const t of model.types ?? []) attempt(`type '${t.name}'`, () => {
      const compiled = typeOf(t.name, vendor);
      Object.assign(compiled, { roles: { ...compiled.roles, ...compileRoles(t.roles) } }, t.hosts && { hosts: t.hosts }, t.scheme && { scheme: t.scheme }, t.plain && { plain: compilePlain(t.plain) }, t.extends && { extends: t.extends }, t.shape && { shape: t.shape }, t.hooks && { hooks: compileHooks(t.hooks) }, t.outlets && { outlets: positionsOf(t.outlets) }, t.named && { named: { ...t.named, at: positionsOf(t.named.at) } });
      for (const from of t.from) for (const { node } of place(from, vendor)) node.type = compiled;
    });
    for (const { hooks: given, means, outlets, over, plain, ...call } of model.calls ?? []) attempt(`row '${call.path}'`, () => {
      const roles = compileRoles(call.roles);
      const hooks = given && compileHooks(given);
      const write = parsePath(call.path).ends === 'write';
      for (const { node, name } of place(call.path, vendor)) {
        const compiled: CompiledCall = { ...call, roles, ...(hooks && { hooks }), ...(means && { means: Object.entries(means).map(([category, at]) => [category, positionsOf(at)] as const) }), ...(over && { over: positionsOf(over) }), ...(plain && { plain: compilePlain(plain) }), ...(outlets && { outlets: { of: positionsOf(outlets.of ?? []), at: positionsOf(outlets.at ?? []) } }), package: pkg, name, vendor, row: `${pkg} ${call.path}` };
        if (write) node.writes = [...node.writes, compiled]; else node.calls = [...node.calls, compiled];
        tree.rows.push(compiled);
      }
    });
    for (const p of model.passes ?? []) attempt(`pass '${p.path}'`, () => { const at = positionsOf(p.returns); for (const { node } of place(p.path, vendor)) { node.pass = at; node.binds = p.binds === undefined ? undefined : positionsOf(p.binds)[0]; if (p.under !== undefined || p.kept) node.held = p; } });
    for (const c of model.configured ?? []) attempt(`configured '${c.path}'`, () => { for (const { node } of place(c.path, vendor)) node.config = c; });
    for (const l of model.loads ?? []) attempt(`load '${l.path}'`, () => { for (const { node } of place(l.path, vendor)) node.load = parsePosition(l.module); });
    for (const s of model.sources ?? []) attempt(`source '${s.path}'`, () => { for (const { node } of place(s.path, vendor)) node.sources = [...node.sources, s]; });
    for (const [i, relay] of (model.relays ?? []).entries()) {
      const packages = [model.package].flat();
      const putting = new Set(relay.puts.flatMap(({ path }) => parsePath(path).chains.flatMap((chain) => chain.findLast((step) => /^[\w$]+$/.test(step)) ?? [])));
      for (const end of ['puts', 'gives'] as const) for (const { path, name, made = false, at, heard } of relay[end]) attempt(`relay '${path}'`, () => {
        const compiled: CompiledEnd = { id: `${packages[0]} ${i}`, end, name: name === undefined ? undefined : positionsOf(name), made, at: at === undefined ? none : positionsOf(at), heard: heard === undefined ? undefined : parsePosition(heard), member: /\*=?$/.test(path), fresh: relay.fresh ?? false, packages, putting };
        for (const { node } of place(path, vendor)) node.relays = [...node.relays, compiled];
      });
    }
    for (const s of model.sanitisers ?? []) attempt(`sanitiser '${s.path}'`, () => { for (const { node } of place(s.path, vendor)) node.sanitiser = s; });
  }

  function typeOf(name: string, vendor: VendorModel | undefined): CompiledType {
    let type = tree.types.get(name);
    if (!type) tree.types.set(name, (type = { name, roles: {}, root: newNode(), package: pkg, vendor }));
    return type;
  }

  function place(path: string, vendor: VendorModel | undefined): { node: PathNode; name: string }[] {
    const parsed = parsePath(path);
    const root = parsed.type === undefined ? tree.root : typeOf(parsed.type, vendor).root;
    return parsed.chains.map((chain) => ({ node: walk(root, chain), name: displayName(pkg, parsed.type, chain) }));
  }

  function addElement(m: ElementModel): void {
    for (const tag of typeof m.element === 'string' ? [m.element] : m.element) {
      const type = typeOf(`<${tag}>`, undefined);
      if (!tree.types.has(m.interface)) tree.types.set(m.interface, type);
      for (const path of [...elementMakers, ...elementFinders]) for (const { node } of place(path.replace("'tag'", `'${tag}'`), undefined)) node.type = type;
      for (const attribute of m.attributes) {
        const compiled: CompiledCall = { path: `<${tag}>#${attribute}=`, sends: m.channel, docs: m.docs, ...(m.when && { when: m.when }), roles: { url: [{ index: 0, rest: false, keys: [] }] }, package: 'global', name: `<${tag} ${attribute}>`, vendor: undefined, row: `global <${tag}>#${attribute}=` };
        for (const name of new Set([attribute, attribute.toLowerCase()])) { const node = walk(type.root, [name]); node.writes = [...node.writes, compiled]; }
        const set = walk(type.root, ['setAttribute', `('${attribute.toLowerCase()}')`]);
        set.calls = [...set.calls, { ...compiled, roles: { url: [{ index: 1, rest: false, keys: [] }] } }];
        tree.rows.push(compiled);
      }
    }
  }
}

function walk(root: PathNode, chain: readonly string[]): PathNode {
  let node = root;
  for (const step of chain) {
    let next = node.next.get(step);
    if (!next) node.next.set(step, (next = newNode()));
    if (step.startsWith("('")) node.literal = true;
    node = next;
  }
  return node;
}

/** `axios.get`, `AxiosInstance.post`, `new WebSocket`, `fetch`, `got`. */
function displayName(pkg: string, type: string | undefined, chain: readonly string[]): string {
  const constructs = chain.at(-1) === CONSTRUCT;
  const steps = (constructs ? chain.slice(0, -1) : chain).filter((s) => !s.startsWith('('));
  const head = type ?? (pkg === 'global' ? undefined : pkg.replace(/^(?:node|package\.json):/, ''));
  const name = [head, ...steps].filter(Boolean).join('.') || pkg;
  return constructs ? `new ${name}` : name;
}

function positionsOf(position: Position): ParsedPosition[] {
  return (typeof position === 'string' ? [position] : position).map(parsePosition);
}

function compileRoles(roles: Roles | undefined): CompiledRoles {
  const out: Partial<Record<Role, ParsedPosition[]>> = {};
  for (const [role, position] of Object.entries(roles ?? {})) out[role as Role] = positionsOf(position);
  return out;
}

/** What a call opens that is no object of a type of its own. */
export function openedBy(row: CompiledCall): CompiledType {
  let type = opened.get(row);
  if (!type) opened.set(row, (type = { name: row.name, roles: row.roles, ...(row.hosts && { hosts: row.hosts }), ...(row.scheme && { scheme: row.scheme }), root: newNode(), package: row.package, vendor: row.vendor }));
  return type;
}

const opened = new WeakMap<CompiledCall, CompiledType>();

function compilePlain(options: readonly PlainModel[]): CompiledPlain[] {
  return options.map(({ at, off, unless }) => ({ at: positionsOf(at), off, unless: unless === undefined ? undefined : parsePosition(unless) }));
}

function compileHooks(hooks: readonly HookModel[]): CompiledHook[] {
  return hooks.map(({ at, roles, ...rest }) => ({ ...rest, at: positionsOf(at), roles: compileRoles(roles) }));
}
