import type { CallModel, CommandModel, ConfigModel, ElementModel, PackageModel, Position, Role, Roles, SanitiserModel, SourceModel, TypeModel, VendorModel } from '../catalogue/types.ts';
import { CALL, CONSTRUCT, parsePath, parsePosition, type ParsedPosition } from './path.ts';

export { CALL, CONSTRUCT } from './path.ts';

/** Roles with their positions taken apart, in order of precedence. */
export type CompiledRoles = { readonly [R in Role]?: readonly ParsedPosition[] };

export interface CompiledCall extends Omit<CallModel, 'roles'> {
  readonly roles: CompiledRoles;
  readonly package: string;
  /** As messages name it. */
  readonly name: string;
  readonly vendor: VendorModel | undefined;
  /** Identity of the row: package and path. */
  readonly row: string;
}

export interface CompiledType extends Omit<TypeModel, 'roles' | 'from'> {
  readonly roles: CompiledRoles;
  readonly root: PathNode;
  readonly package: string;
  readonly vendor: VendorModel | undefined;
}

/** A node of a package's path tree; everything the rows say of the path that ends here. */
export interface PathNode {
  readonly next: Map<string, PathNode>;
  calls: CompiledCall[];
  writes: CompiledCall[];
  type: CompiledType | undefined;
  pass: readonly ParsedPosition[] | undefined;
  config: ConfigModel | undefined;
  load: ParsedPosition | undefined;
  sources: SourceModel[];
  sanitiser: SanitiserModel | undefined;
}

export interface Catalogue {
  /** The path tree of a package (exact name, then wildcards), or undefined where it is not known. */
  package(name: string): PathNode | undefined;
  readonly global: PathNode;
  /** The type a name imported from a package stands for. */
  type(pkg: string, name: string): CompiledType | undefined;
  readonly commands: ReadonlyMap<string, readonly CommandModel[]>;
  /** Every row that is a call, for coverage. */
  readonly rows: readonly CompiledCall[];
  /** Top-level names of package `global`. */
  readonly globals: ReadonlySet<string>;
  readonly packages: readonly string[];
  /** Names of members whose writing sends. */
  readonly written: ReadonlySet<string>;
  /** Words one of which stands in every text that reaches a sending row of the global object. */
  readonly mentions: ReadonlySet<string>;
  /** Tags of elements that load something. */
  readonly tags: readonly string[];
  /** Global names through which something that sends, loads or is typed can be reached. */
  readonly sendingGlobals: ReadonlySet<string>;
  /** Whether a package, as imported, has a row that sends or carries. */
  sends(name: string): boolean;
  vendorOfHost(host: string): VendorModel | undefined;
}

/** A row that cannot be used; the message names the package and the row. */
export class ModelError extends Error {}

function newNode(): PathNode {
  return { next: new Map(), calls: [], writes: [], type: undefined, pass: undefined, config: undefined, load: undefined, sources: [], sanitiser: undefined };
}

interface PackageTree { readonly root: PathNode; readonly types: Map<string, CompiledType> }

/**
 * Compiles rows once for look-ups by step.
 * @throws {ModelError} naming every row that is wrong, one to a line
 */
export function compileCatalogue(models: readonly PackageModel[], elements: readonly ElementModel[], commands: readonly CommandModel[], vendors: readonly VendorModel[]): Catalogue {
  const trees = new Map<string, PackageTree>();
  const wrong: string[] = [];
  const attempt = (where: string, body: () => void): void => {
    try { body(); } catch (error) { wrong.push(`${where}: ${(error as Error).message}`); }
  };
  const rows: CompiledCall[] = [];
  const all: { model: PackageModel; vendor: VendorModel | undefined }[] = [
    ...models.map((model) => ({ model, vendor: undefined })),
    ...vendors.flatMap((vendor) => vendor.packages.map((model) => ({ model, vendor }))),
  ];
  for (const { model, vendor } of all) for (const name of typeof model.package === 'string' ? [model.package] : model.package) addPackage(treeOf(name), name, model, vendor);
  addElements(treeOf('global'), elements);
  if (wrong.length) throw new ModelError(wrong.join('\n'));
  const wildcards = [...trees].filter(([name]) => name.endsWith('*')).map(([name, tree]) => ({ prefix: name.slice(0, -1), tree })).sort((a, b) => b.prefix.length - a.prefix.length);
  const byCommand = new Map<string, CommandModel[]>();
  for (const c of commands) for (const name of typeof c.command === 'string' ? [c.command] : c.command) byCommand.set(name, [...(byCommand.get(name) ?? []), c]);
  const global = treeOf('global').root;
  const hosts = vendorHosts(vendors);
  const sending = new Set(rows.filter((r) => r.sends ?? r.carries).map((r) => r.package));
  const treeFor = (name: string): PackageTree | undefined => trees.get(name) ?? wildcards.find((w) => name.startsWith(w.prefix))?.tree;
  return {
    package: (name) => treeFor(name)?.root,
    type: (pkg, name) => treeFor(pkg)?.types.get(name),
    global, rows, commands: byCommand,
    globals: new Set(global.next.keys()),
    packages: [...trees.keys()].filter((n) => n !== 'global'),
    written: new Set(rows.filter((r) => r.path.endsWith('=')).flatMap((r) => lastNames(r.path))),
    mentions: mentionWords(all.map((x) => x.model)),
    tags: elements.flatMap((m) => m.element),
    sendingGlobals: new Set([...global.next].filter(([, node]) => reachesRow(node)).map(([name]) => name).concat('globalThis', 'window', 'self', 'global', 'top', 'parent', 'Reflect', 'import')),
    sends: (name) => sending.has(name) || sending.has(`node:${name}`) || wildcards.some((w) => name.startsWith(w.prefix)),
    vendorOfHost: hosts,
  };

  function treeOf(name: string): PackageTree {
    let tree = trees.get(name);
    if (!tree) trees.set(name, (tree = { root: newNode(), types: new Map() }));
    return tree;
  }

  function addPackage(tree: PackageTree, pkg: string, model: PackageModel, vendor: VendorModel | undefined): void {
    const at = (what: string): string => `${pkg}: ${what}`;
    for (const t of model.types ?? []) typeOf(tree, pkg, t.name, vendor);
    for (const t of model.types ?? []) attempt(at(`type '${t.name}'`), () => {
      const compiled = typeOf(tree, pkg, t.name, vendor);
      Object.assign(compiled, { roles: mergeRoles(compiled.roles, compileRoles(t.roles)) }, t.hosts && { hosts: t.hosts }, t.scheme && { scheme: t.scheme }, t.extends && { extends: t.extends });
      for (const from of t.from) for (const node of place(tree, pkg, from, vendor)) node.type = compiled;
    });
    for (const call of model.calls ?? []) attempt(at(`row '${call.path}'`), () => {
      const parsed = parsePath(call.path);
      for (const { node, name } of placeNamed(tree, pkg, call.path, vendor)) {
        const compiled: CompiledCall = { ...call, roles: compileRoles(call.roles), package: pkg, name, vendor, row: `${pkg} ${call.path}` };
        (parsed.ends === 'write' ? node.writes : node.calls).push(compiled);
        rows.push(compiled);
      }
    });
    for (const p of model.passes ?? []) attempt(at(`pass '${p.path}'`), () => { for (const node of place(tree, pkg, p.path, vendor)) node.pass = positionsOf(p.returns); });
    for (const c of model.configured ?? []) attempt(at(`configured '${c.path}'`), () => { for (const node of place(tree, pkg, c.path, vendor)) node.config = c; });
    for (const l of model.loads ?? []) attempt(at(`load '${l.path}'`), () => { for (const node of place(tree, pkg, l.path, vendor)) node.load = parsePosition(l.module); });
    for (const s of model.sources ?? []) attempt(at(`source '${s.path}'`), () => { for (const node of place(tree, pkg, s.path, vendor)) node.sources.push(s); });
    for (const s of model.sanitisers ?? []) attempt(at(`sanitiser '${s.path}'`), () => { for (const node of place(tree, pkg, s.path, vendor)) node.sanitiser = s; });
  }

  function typeOf(tree: PackageTree, pkg: string, name: string, vendor: VendorModel | undefined): CompiledType {
    let type = tree.types.get(name);
    if (!type) tree.types.set(name, (type = { name, roles: {}, root: newNode(), package: pkg, vendor }));
    return type;
  }

  function place(tree: PackageTree, pkg: string, path: string, vendor: VendorModel | undefined): PathNode[] {
    return placeNamed(tree, pkg, path, vendor).map((x) => x.node);
  }

  function placeNamed(tree: PackageTree, pkg: string, path: string, vendor: VendorModel | undefined): { node: PathNode; name: string }[] {
    const parsed = parsePath(path);
    const root = parsed.type === undefined ? tree.root : typeOf(tree, pkg, parsed.type, vendor).root;
    return parsed.chains.map((chain) => {
      let node = root;
      for (const step of chain) {
        let next = node.next.get(step);
        if (!next) node.next.set(step, (next = newNode()));
        node = next;
      }
      return { node, name: displayName(pkg, parsed.type, chain) };
    });
  }

  function addElements(tree: PackageTree, models: readonly ElementModel[]): void {
    for (const m of models) for (const tag of typeof m.element === 'string' ? [m.element] : m.element) {
      const type = typeOf(tree, 'global', `<${tag}>`, undefined);
      if (!tree.types.has(m.interface)) tree.types.set(m.interface, type);
      for (const node of place(tree, 'global', `document.createElement('${tag}')`, undefined)) node.type = type;
      for (const attribute of m.attributes) {
        const compiled: CompiledCall = { path: `<${tag}>#${attribute}=`, sends: m.channel, docs: m.docs, roles: { url: [{ index: 0, rest: false, keys: [] }] }, package: 'global', name: `<${tag} ${attribute}>`, vendor: undefined, row: `global <${tag}>#${attribute}=` };
        const at = (chain: readonly string[]): PathNode => chain.reduce((node, step) => { let next = node.next.get(step); if (!next) node.next.set(step, (next = newNode())); return next; }, type.root);
        at([attribute]).writes.push(compiled);
        if (attribute.toLowerCase() !== attribute) at([attribute.toLowerCase()]).writes.push(compiled);
        at(['setAttribute', `('${attribute.toLowerCase()}')`]).calls.push({ ...compiled, roles: { url: [{ index: 1, rest: false, keys: [] }] } });
        rows.push(compiled);
      }
    }
  }
}

/** Member names that say nothing by themselves: a row that has only such names is found by the name it starts with. */
const plainWords = new Set(['open', 'href', 'src', 'assign', 'replace', 'add', 'addAll', 'get', 'set', 'push', 'create', 'register', 'request', 'connect', 'send', 'track', 'init', 'page', 'identify', 'event', 'log', 'start', 'load', 'share', 'write', 'close', 'run', 'fetch']);

/** For each global row the word that is rarest by its looks: the longest name of its path. */
function mentionWords(models: readonly PackageModel[]): Set<string> {
  const out = new Set<string>();
  const add = (path: string): void => {
    const parsed = parsePath(path);
    if (parsed.type !== undefined) return;
    for (const chain of parsed.chains) {
      const names = chain.filter((s) => /^[\w$]+$/.test(s) && s !== CONSTRUCT);
      const telling = names.filter((n) => !plainWords.has(n));
      const word = (telling.length ? telling : names).reduce((a, b) => (b.length > a.length ? b : a), '');
      if (word) out.add(word);
    }
  };
  for (const m of models) {
    if (m.package !== 'global') continue;
    for (const c of m.calls ?? []) if (c.sends) add(c.path);
    for (const t of m.types ?? []) for (const from of t.from) add(from);
    for (const l of m.loads ?? []) if (!l.path.startsWith('require')) add(l.path);
  }
  return out;
}

function reachesRow(node: PathNode): boolean {
  return node.calls.length > 0 || node.writes.length > 0 || node.type !== undefined || node.load !== undefined || [...node.next.values()].some(reachesRow);
}

/** The member names that a write row ends in; attributes also as the DOM spells them in markup. */
function lastNames(path: string): string[] {
  const names = path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1, -1).split('|');
  return [...names, ...names.map((n) => n.toLowerCase())];
}

function mergeRoles(a: CompiledRoles, b: CompiledRoles): CompiledRoles {
  return { ...a, ...b };
}

/** `axios.get`, `AxiosInstance.post`, `new WebSocket`, `fetch`, `got`. */
function displayName(pkg: string, type: string | undefined, chain: readonly string[]): string {
  const constructs = chain.at(-1) === CONSTRUCT;
  const steps = (constructs ? chain.slice(0, -1) : chain).filter((s) => !s.startsWith('('));
  const head = type ?? (pkg === 'global' ? undefined : pkg.replace(/^node:/, ''));
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


/** Finds the vendor of a host: exact names and `*.` suffixes, longest first. */
function vendorHosts(vendors: readonly VendorModel[]): (host: string) => VendorModel | undefined {
  let exact: Map<string, VendorModel> | undefined;
  let suffix: Map<string, VendorModel> | undefined;
  return (host) => {
    if (!exact || !suffix) {
      exact = new Map(); suffix = new Map();
      for (const v of vendors) for (const h of [...v.hosts, ...Object.values(v.regions ?? {}).flat()]) {
        const name = h.replace(/^[a-z]+:\/\//, '').replace(/[/:].*$/, '');
        if (name.startsWith('*.')) suffix.set(name.slice(2), v); else exact.set(name, v);
      }
    }
    const found = exact.get(host);
    if (found) return found;
    for (let at = host.indexOf('.'); at >= 0; at = host.indexOf('.', at + 1)) {
      const v = suffix.get(host.slice(at + 1));
      if (v) return v;
    }
    return undefined;
  };
}

/** The node that one step leads to: by name, then by `*`; types bring their own tree and their parents'. */
export function stepFrom(nodes: readonly PathNode[], step: string, literal?: string): PathNode[] {
  const out: PathNode[] = [];
  for (const node of nodes) {
    const exact = literal === undefined ? undefined : node.next.get(`('${literal}')`);
    if (exact) { out.push(exact); continue; }
    const named = node.next.get(step);
    if (named) out.push(named);
    else if (step !== CALL && step !== CONSTRUCT) { const any = node.next.get('*'); if (any) out.push(any); }
  }
  return out;
}

/** The trees to go on in from a value of a type: its own, then its parents'. */
export function typeRoots(catalogue: Catalogue, type: CompiledType): PathNode[] {
  const out: PathNode[] = [];
  const seen = new Set<string>();
  for (let at: CompiledType | undefined = type; at && !seen.has(at.name); at = at.extends ? catalogue.type(at.package, at.extends) : undefined) {
    seen.add(at.name);
    out.push(at.root);
  }
  return out;
}
