import type { CallModel, CommandModel, ConfigModel, ElementModel, HookModel, NamedModel, PackageModel, PassModel, Role, SanitiserModel, SourceModel, TypeModel, VendorModel } from '../catalogue/types.ts';
import { collectsByItself } from './collection.ts';
import { mentionsOf, shownChannels, type Mention } from './mentions.ts';
import { CALL, CONSTRUCT, type ParsedPosition } from './path.ts';
import { lastNames, opensPage, packageNames, totalsOf, type Totals } from './totals.ts';
import { buildTree, ModelError, newNode, type Owned, type PackageTree } from './tree.ts';

export { CALL, CONSTRUCT } from './path.ts';
export { ModelError, openedBy } from './tree.ts';

/** Roles with their positions taken apart, in order of precedence. */
export type CompiledRoles = { readonly [R in Role]?: readonly ParsedPosition[] };

export interface CompiledHook extends Omit<HookModel, 'at' | 'roles'> {
  readonly at: readonly ParsedPosition[];
  readonly roles: CompiledRoles;
}

export interface CompiledPlain {
  readonly at: readonly ParsedPosition[];
  readonly off: boolean | string;
  readonly unless: ParsedPosition | undefined;
}

export interface CompiledCall extends Omit<CallModel, 'hooks' | 'means' | 'outlets' | 'over' | 'plain' | 'roles'> {
  readonly roles: CompiledRoles;
  /** Categories, and where they stand. */
  readonly means?: readonly (readonly [category: string, positions: readonly ParsedPosition[]])[];
  readonly over?: readonly ParsedPosition[];
  readonly plain?: readonly CompiledPlain[];
  readonly hooks?: readonly CompiledHook[];
  readonly outlets?: { readonly of: readonly ParsedPosition[]; readonly at: readonly ParsedPosition[] };
  readonly package: string;
  /** As messages name it. */
  readonly name: string;
  readonly vendor: VendorModel | undefined;
  /** Of an element: only with one of these words in this attribute, where that is written out. */
  readonly when?: ElementModel['when'];
  /** Identity of the row: package and path. */
  readonly row: string;
}

/** One end of a relay; ends of the same one have the same `id`. */
export interface CompiledEnd {
  readonly id: string;
  readonly end: 'puts' | 'gives';
  /** Undefined where both are called on one object. */
  readonly name: readonly ParsedPosition[] | undefined;
  readonly made: boolean;
  readonly at: readonly ParsedPosition[];
  readonly heard: ParsedPosition | undefined;
  /** Whether it is a member, whose name is that under which it is kept. */
  readonly member: boolean;
  readonly fresh: boolean;
  /** Packages whose files may hold the other ends, and names of the methods that put. */
  readonly packages: readonly string[];
  readonly putting: ReadonlySet<string>;
}

export interface CompiledType extends Omit<TypeModel, 'hooks' | 'named' | 'outlets' | 'plain' | 'roles' | 'from'> {
  readonly roles: CompiledRoles;
  readonly plain?: readonly CompiledPlain[];
  readonly hooks?: readonly CompiledHook[];
  readonly outlets?: readonly ParsedPosition[];
  readonly named?: Omit<NamedModel, 'at'> & { readonly at: readonly ParsedPosition[] };
  readonly root: PathNode;
  readonly package: string;
  readonly vendor: VendorModel | undefined;
}

/** A node of a package's path tree; everything the rows say of the path that ends here. */
export interface PathNode {
  readonly next: Map<string, PathNode>;
  /** Whether a row tells calls apart by what is written as their first argument. */
  literal: boolean;
  calls: readonly CompiledCall[];
  writes: readonly CompiledCall[];
  type: CompiledType | undefined;
  pass: readonly ParsedPosition[] | undefined;
  /** Where what is passed on is held. */
  held: Pick<PassModel, 'kept' | 'under'> | undefined;
  /** Which arguments a function that is passed on is called with before its own. */
  binds: ParsedPosition | undefined;
  config: ConfigModel | undefined;
  load: ParsedPosition | undefined;
  sources: readonly SourceModel[];
  sanitiser: SanitiserModel | undefined;
  relays: readonly CompiledEnd[];
}

export interface Catalogue {
  /** The path tree of a package (exact name, then wildcards), or undefined where it is not known. */
  package(name: string): PathNode | undefined;
  /** Whether there are rows for a package; builds nothing. */
  has(name: string): boolean;
  /** The package of the catalogue that a file is by what its name ends in: `*.node`. */
  ending(name: string): string | undefined;
  readonly global: PathNode;
  /** The type a name imported from a package stands for. */
  type(pkg: string, name: string): CompiledType | undefined;
  readonly commands: ReadonlyMap<string, readonly CommandModel[]>;
  /** Every row that is a call; builds every tree. */
  readonly rows: readonly CompiledCall[];
  readonly packages: readonly string[];
  /** Names of methods of a package, as imported, that attach to a client what is handed each of its requests. */
  attaching(name: string): ReadonlySet<string>;
  /** Names of functions from whose call on what an object is handed leaves by others as well. */
  readonly widening: ReadonlySet<string>;
  /** Names of members whose writing sends. */
  readonly written: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
  /** Tags of elements that load something. */
  readonly tags: readonly string[];
  /** Global names through which something that sends, loads or is typed can be reached. */
  readonly sendingGlobals: ReadonlySet<string>;
  /** Those of them that send by themselves, and not only by what a page shows. */
  readonly exposingGlobals: ReadonlySet<string>;
  /** Global names through which what shows or opens an address can be reached. */
  readonly showingGlobals: ReadonlySet<string>;
  /** Names of functions that collect something of people, or write out what does. */
  readonly collecting: ReadonlySet<string>;
  /** Whether a package, as imported, has a row that collects; one that only writes out what it is given counts where that stands in the text. */
  collects(name: string): boolean;
  /** Whether a package, as imported, has a row that sends or carries. */
  sends(name: string): boolean;
  /** Whether a package, as imported, has a row that opens another page: where the text has no address it opens none. */
  opens(name: string): boolean;
  /** The names of which one must stand in a text that imports a package for it to send by that; undefined where it needs none. */
  sendsBy(name: string): readonly string[] | undefined;
  vendorOfHost(host: string): VendorModel | undefined;
  /** The vendor whose host it is, or one of whose scripts or pixels on a host that serves more than that. */
  vendorOfAddress(address: { readonly host: string; readonly url: string }): VendorModel | undefined;
}

/**
 * Compiles rows for look-ups by step. A package's tree is built when it is first asked for: a run meets few of the packages there are.
 * Rows of `checked` models are compiled at once, so that a wrong one is named before anything is analysed.
 * @throws {ModelError} naming every wrong row of `checked`, one to a line; later, on the first look-up of a package with a wrong row
 */
export function compileCatalogue({ models, checked = [], elements, commands, vendors, totals = totalsOf({ packages: models, vendors, elements }) }: CatalogueSource): Catalogue {
  const byName = new Map<string, Owned[]>();
  const own = (model: PackageModel, vendor: VendorModel | undefined): void => {
    for (const name of packageNames(model)) {
      const list = byName.get(name);
      if (list) list.push({ model, vendor }); else byName.set(name, [{ model, vendor }]);
    }
  };
  for (const m of models) own(m, undefined);
  for (const m of checked) own(m, undefined);
  for (const v of vendors) for (const m of v.packages) own(m, v);
  const trees = new Map<string, PackageTree>();
  const treeOf = (name: string): PackageTree | undefined => {
    const known = trees.get(name);
    if (known) return known;
    const owned = byName.get(name);
    if (!owned) return undefined;
    const tree = buildTree(name, owned, name === 'global' ? elements : []);
    trees.set(name, tree);
    return tree;
  };
  const wildcards = [...byName.keys()].filter((n) => n.endsWith('*')).map((n) => ({ prefix: n.slice(0, -1), name: n })).sort((x, y) => y.prefix.length - x.prefix.length);
  const starred = new Map<string, string | undefined>();
  // A file beside the one that loads it is known by what its name ends in: `*.node`.
  const endings = [...byName.keys()].filter((n) => n.startsWith('*'));
  const ending = (name: string): string | undefined => endings.find((n) => name.endsWith(n.slice(1)));
  const nameFor = (name: string): string | undefined => {
    if (byName.has(name)) return name;
    if (!starred.has(name)) starred.set(name, name.startsWith('.') || name.startsWith('/') ? ending(name) : wildcards.find((w) => name.startsWith(w.prefix))?.name);
    return starred.get(name);
  };
  const treeFor = (name: string): PackageTree | undefined => { const n = nameFor(name); return n === undefined ? undefined : treeOf(n); };
  const byCommand = new Map<string, CommandModel[]>();
  for (const c of commands) for (const name of typeof c.command === 'string' ? [c.command] : c.command) byCommand.set(name, [...(byCommand.get(name) ?? []), c]);
  const wrong = checked.flatMap(packageNames).flatMap((name) => { try { treeOf(name); return []; } catch (error) { return [(error as Error).message]; } });
  if (wrong.length) throw new ModelError(wrong.join('\n'));
  const sending = new Map<string, boolean>();
  const gathering = new Map<string, boolean>();
  const telling = new Map<string, readonly string[]>();
  const attaching = new Map<string, ReadonlySet<string>>();
  const added = totalsOf({ packages: checked, vendors: [], elements: [] });
  const attributes = elements.flatMap((m) => m.attributes.flatMap((x) => [x, x.toLowerCase()]));
  let globals: ReadonlySet<string> | undefined;
  let exposing: ReadonlySet<string> | undefined;
  let showing: ReadonlySet<string> | undefined;
  const rootsOf = (counts: (row: CompiledCall) => boolean): string[] => {
    const known = new Map<CompiledType, boolean>();
    return [...global().root.next].filter(([, node]) => reachesRow(node, counts, known)).map(([name]) => name);
  };
  const opening = new Set([...totals.opening, ...added.opening]);
  const global = (): PackageTree => treeOf('global') ?? { root: newNode(), types: new Map(), rows: [] };
  const ofHost = vendorHosts(vendors);
  return {
    package: (name) => treeFor(name)?.root,
    has: (name) => nameFor(name) !== undefined,
    ending,
    type: (pkg, name) => treeFor(pkg)?.types.get(name),
    get global() { return global().root; },
    get rows() { return [...byName.keys()].flatMap((n) => treeOf(n)?.rows ?? []); },
    commands: byCommand,
    packages: [...byName.keys()].filter((n) => n !== 'global'),
    attaching(name) {
      const n = nameFor(name);
      let known = attaching.get(n ?? '');
      if (!known) attaching.set(n ?? '', (known = new Set((n === undefined ? [] : (byName.get(n) ?? [])).flatMap(({ model }) => (model.calls ?? []).filter((c) => c.hooks && !(c.sends ?? c.carries)).flatMap((c) => lastNames(c.path.slice(0, -1)))))));
      return known;
    },
    widening: new Set([...totals.widening, ...added.widening]),
    written: new Set([...totals.written, ...added.written, ...attributes]),
    collecting: new Set([...totals.collecting, ...added.collecting]),
    collects(name) {
      const n = nameFor(name) ?? nameFor(`node:${name}`);
      if (n === undefined) return false;
      let known = gathering.get(n);
      if (known === undefined) gathering.set(n, (known = byName.get(n)?.some(({ model }) => collectsByItself(model)) ?? false));
      return known;
    },
    // What a name needs around it hangs on all rows that it reaches.
    mentions: checked.some((m) => packageNames(m).includes('global')) ? mentionsOf((byName.get('global') ?? []).map((x) => ({ model: x.model, vendor: x.vendor !== undefined })), elements) : totals.mentions,
    tags: elements.flatMap((m) => (m.attributes.length ? m.element : [])),
    get sendingGlobals() { return (globals ??= new Set([...rootsOf(() => true), 'globalThis', 'window', 'self', 'global', 'top', 'parent', 'Reflect', 'import'])); },
    get exposingGlobals() { return (exposing ??= new Set([...rootsOf((r) => !shownChannels.has(r.sends as never)).filter((n) => n !== 'module' && n !== 'process')])); },
    get showingGlobals() { return (showing ??= new Set(rootsOf((r) => shownChannels.has(r.sends as never)).filter((n) => n !== 'module' && n !== 'process'))); },
    sends(name) {
      const n = nameFor(name) ?? nameFor(`node:${name}`);
      if (n === undefined) return false;
      let known = sending.get(n);
      if (known === undefined) sending.set(n, (known = byName.get(n)?.some(({ model }) => model.calls?.some((c) => (c.sends ?? c.carries) && c.within !== 'page' && !opensPage(c))) ?? false));
      return known;
    },
    opens: (name) => { const n = nameFor(name) ?? nameFor(`node:${name}`); return n !== undefined && opening.has(n); },
    sendsBy(name) {
      const n = nameFor(name) ?? nameFor(`node:${name}`);
      if (n === undefined) return undefined;
      let known = telling.get(n);
      if (known === undefined) {
        const sending = (byName.get(n) ?? []).filter(({ model }) => model.calls?.some((c) => c.sends ?? c.carries));
        telling.set(n, (known = sending.every(({ model }) => model.sendsBy) ? sending.flatMap(({ model }) => model.sendsBy ?? []) : []));
      }
      return known.length ? known : undefined;
    },
    vendorOfHost: ofHost,
    vendorOfAddress: vendorAddresses(vendors, ofHost),
  };
}

/** The rows to compile. */
export interface CatalogueSource {
  readonly models: readonly PackageModel[];
  /** Rows beside these, such as a user's own: validated at once. */
  readonly checked?: readonly PackageModel[];
  readonly elements: readonly ElementModel[];
  readonly commands: readonly CommandModel[];
  readonly vendors: readonly VendorModel[];
  /** Of `models` and of the packages of `vendors`, where it is known already. */
  readonly totals?: Totals | undefined;
}

function reachesRow(node: PathNode, counts: (row: CompiledCall) => boolean, known: Map<CompiledType, boolean>): boolean {
  if (node.load || [...node.calls, ...node.writes].some((r) => r.sends && counts(r))) return true;
  if (node.type) {
    let sends = known.get(node.type);
    if (sends === undefined) {
      known.set(node.type, false);
      known.set(node.type, (sends = reachesRow(node.type.root, counts, known)));
    }
    if (sends) return true;
  }
  return [...node.next.values()].some((n) => reachesRow(n, counts, known));
}

/** Finds the vendor of a host: exact names and `*.` suffixes, longest first. */
function vendorHosts(vendors: readonly VendorModel[]): (host: string) => VendorModel | undefined {
  let exact: Map<string, VendorModel> | undefined;
  let suffix: Map<string, VendorModel> | undefined;
  return (host) => {
    if (!exact || !suffix) {
      exact = new Map(); suffix = new Map();
      for (const v of vendors) for (const h of [...v.hosts, ...Object.values(v.regions ?? {}).flat()]) {
        const name = (h.slice(h.indexOf('://') < 0 ? 0 : h.indexOf('://') + 3).split(/[/:]/)[0] ?? '');
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

/** Addresses of what vendors serve from hosts that are not theirs alone. */
function vendorAddresses(vendors: readonly VendorModel[], ofHost: (host: string) => VendorModel | undefined): Catalogue['vendorOfAddress'] {
  let byHost: Map<string, { readonly path: string; readonly vendor: VendorModel }[]> | undefined;
  return ({ host, url }) => {
    const known = ofHost(host);
    if (known) return known;
    if (!byHost) {
      byHost = new Map();
      for (const vendor of vendors) for (const script of vendor.scripts ?? []) {
        const [, name = '', path = '/'] = /^https:\/\/([^/]+)(\/.*)?$/.exec(script) ?? [];
        const list = byHost.get(name);
        if (list) list.push({ path, vendor }); else byHost.set(name, [{ path, vendor }]);
      }
    }
    const at = byHost.get(host);
    const path = at && pathOf(url);
    return at?.find((s) => (s.path.endsWith('/') ? path?.startsWith(s.path) : s.path === path))?.vendor;
  };
}

function pathOf(url: string): string {
  return /^[^/]*\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? '';
}

/** The node that one step leads to: by name, then by `*`; types bring their own tree and their parents'. What is written out is taken from the first that has it. */
export function stepFrom(nodes: readonly PathNode[], step: string, literal?: string): PathNode[] {
  const out: PathNode[] = [];
  let told = false;
  for (const node of nodes) {
    const exact = literal === undefined ? undefined : node.next.get(`('${literal}')`);
    if (exact) { if (!told) out.push(exact); told = true; continue; }
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
