import type { Channel, ElementModel, PackageModel } from '../catalogue/types.ts';
import { attributeWriters, commonRoots, gatheringTexts, mapTexts, ordinaryNames, styleTexts } from '../catalogue/common-names.ts';
import { isCollectedByCall } from './collection.ts';
import { elementFinders } from '../catalogue/element-finders.ts';
import { factoryNames } from './element-factories.ts';
import { verifiers, weakening } from '../catalogue/transport.ts';
import { CONSTRUCT, parsePath } from './path.ts';

/** A name that stands in a text which reaches a row of the global object, and what must stand around it to count. */
export interface Mention {
  readonly name: string;
  /**
   * `word`: the name alone. `free`: called as a free name, or as a member of the global object. `write`: assigned to, as either of these.
   * `after`: a member of `root`. `before`: with the member `root`. `element`: called with the name of a tag that loads something, or with one that is worked out. `factory`: called with the name of such a tag.
   * `tag`: the start of an element with one of its `needs`, or with attributes that are not written out. `text`: as it stands.
   */
  readonly how: 'word' | 'free' | 'write' | 'after' | 'before' | 'element' | 'factory' | 'tag' | 'text';
  readonly root?: string;
  /** What an element loads or sends by: words of which one must stand in its tag, or anywhere in the text, unless the name of the attribute is worked out. */
  readonly needs?: readonly string[];
  /** Shows, opens or styles something: counts only with an address. */
  readonly shown: boolean;
}

/** Channels whose egress counts only where the address is known. */
export const shownChannels: ReadonlySet<Channel> = new Set<Channel>(['dom', 'navigation', 'css']);

const rootsInCommon: ReadonlySet<string> = new Set(commonRoots);
const ordinary: ReadonlySet<string> = new Set(ordinaryNames);

/** What a text must name to reach a row of the global object that sends. */
export function mentionsOf(models: readonly { readonly model: PackageModel; readonly vendor: boolean }[], elements: readonly ElementModel[]): Mention[] {
  const out = new Map<string, Mention>();
  const channelsOf = channelsByType(models);
  const members = membersOf(models.map(({ model }) => model));
  const everyNeed = [...new Set([...elements.flatMap(({ attributes }) => attributes.flatMap((name) => [name, name.toLowerCase()])), ...members])];
  for (const { model, vendor } of models) {
    // A page that is answered with says itself what it loads.
    for (const c of model.calls ?? []) if (c.within === 'page') continue; else if (c.sends || (vendor && c.carries)) add(c.path, vendor, c.sends !== undefined && shownChannels.has(c.sends)); else if (c.collects) add(c.path, vendor, false);
    for (const c of model.calls ?? []) if (c.within === 'markup') for (const name of takersOf(c.path)) out.set(`word  ${name}`, { name, how: 'word', shown: true });
    for (const s of model.sources ?? []) if (s.collects && s.path.endsWith(')') && isCollectedByCall(s.collects)) add(s.path, vendor, false);
    for (const l of model.loads ?? []) if (!/^(?:require|module)\b/.test(l.path)) add(l.path, vendor, false);
    for (const t of model.types ?? []) {
      if (isElement(t.name)) { for (const from of t.from) add(from, vendor, true, everyNeed); continue; }
      const channels = channelsOf(t.name);
      if (channels.size) for (const from of t.from) add(from, vendor, [...channels].every((c) => shownChannels.has(c)));
    }
  }
  for (const name of models.some(({ model }) => model.calls?.some((c) => c.gathers)) ? gatheringTexts : []) out.set(`text  ${name}`, { name, how: 'text', shown: false });
  for (const name of [...weakening.map((w) => w.name), ...verifiers]) out.set(`word  ${name}`, { name, how: 'word', shown: false });
  for (const name of elements.length ? ['createElement', 'createElementNS'] : []) out.set(`element  ${name}`, { name, how: 'element', shown: true });
  for (const path of elements.length ? elementFinders : []) add(path, false, true, everyNeed);
  for (const name of elements.length ? factoryNames : []) if (!out.has(`element  ${name}`)) out.set(`factory  ${name}`, { name, how: 'factory', shown: true });
  for (const name of models.some(({ model }) => model.calls?.some((c) => c.sends === 'css')) ? styleTexts : []) out.set(`text  ${name}`, { name, how: 'text', shown: true });
  for (const name of elements.length ? mapTexts : []) out.set(`text  ${name}`, { name, how: 'text', shown: true });
  for (const [name, needs] of grouped(elements, (model) => [model.interface])) out.set(`word  ${name}`, { name, how: 'word', shown: true, needs: [...needs, ...members] });
  // A link loads nothing but what few links ask for: its tag is in too many texts. A style is told by what is written in it.
  for (const [tag, needs] of grouped(elements, (model) => [model.element].flat())) if (tag !== 'a' && needs.length) out.set(`tag  ${tag}`, { name: `<${tag}`, how: 'tag', shown: true, needs });
  return [...out.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

  function add(path: string, vendor: boolean, shown: boolean, needs?: readonly string[]): void {
    const parsed = parsePath(path);
    if (parsed.type !== undefined) return;
    for (const chain of parsed.chains) {
      const m = mentionOf(chain.filter((s) => /^[\w$]+$/.test(s) && s !== CONSTRUCT), vendor, parsed.ends === 'write');
      if (!m) continue;
      const key = `${m.how} ${m.root ?? ''} ${m.name}`;
      const before = out.get(key);
      // What another row reaches by the same name needs no attribute.
      const needed = before === undefined || before.needs !== undefined ? needs : undefined;
      out.set(key, { ...m, shown: shown && (before?.shown ?? true), ...(needed && { needs: needed }) });
    }
  }
}

/** What elements share by a name, with the attributes of each. */
function grouped(elements: readonly ElementModel[], namesOf: (model: ElementModel) => readonly string[]): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const model of elements) {
    const attributes = model.attributes.flatMap((name) => [name, name.toLowerCase()]);
    for (const name of namesOf(model)) out.set(name, [...new Set([...(out.get(name) ?? []), ...attributes])]);
  }
  return out;
}

/** Whether a type is an element, or what holds some. */
function isElement(type: string): boolean {
  return type.startsWith('<') || /^(?:HTML|SVG)?Element$|^ShadowRoot$/.test(type);
}

/** The members by which any element sends, or leads to what does and is no element: `style`, `innerHTML`; and what writes an attribute by its name. */
function membersOf(models: readonly PackageModel[]): string[] {
  const after = (path: string): string[] => {
    const hash = path.indexOf('#');
    return hash > 0 && isElement(path.slice(0, hash)) ? (/^[\w|]+/.exec(path.slice(hash + 1))?.[0].split('|') ?? []) : [];
  };
  return [...new Set([...attributeWriters, ...models.flatMap(({ calls = [], types = [] }) => [
    ...calls.filter((c) => (c.sends ?? c.carries) && c.sends !== 'css').flatMap((c) => after(c.path)),
    ...types.filter((t) => !isElement(t.name)).flatMap((t) => t.from.flatMap(after)),
  ])])];
}

/** The members of a type that take markup, where their names are telling: `innerHTML`. */
function takersOf(path: string): string[] {
  const parsed = path.includes('#') ? parsePath(path) : undefined;
  return parsed?.type === undefined ? [] : parsed.chains.flatMap((chain) => chain.filter((step) => /^[a-z]{3,}[A-Z]\w{2,}$|^srcdoc$/.test(step)));
}

/** The channels that values of each type send by, parents' included. */
function channelsByType(models: readonly { readonly model: PackageModel; readonly vendor: boolean }[]): (name: string) => ReadonlySet<Channel> {
  const own = new Map<string, Set<Channel>>();
  const parents = new Map<string, string>();
  for (const { model, vendor } of models) {
    for (const c of model.calls ?? []) {
      const channel = c.sends ?? (vendor ? c.carries : undefined);
      const hash = c.path.indexOf('#');
      // What markup and styles load is told by the member that takes it, and by the text, and not by every element that has it.
      if (!channel || hash < 0 || c.within || (channel === 'css' && c.path.endsWith('='))) continue;
      const name = c.path.slice(c.path.startsWith('new ') ? 4 : 0, hash);
      const set = own.get(name);
      if (set) set.add(channel); else own.set(name, new Set([channel]));
    }
    for (const t of model.types ?? []) if (t.extends) parents.set(t.name, t.extends);
  }
  return (name) => {
    const out = new Set<Channel>();
    for (let at: string | undefined = name, n = 0; at !== undefined && n < 5; at = parents.get(at), n++) for (const c of own.get(at) ?? []) out.add(c);
    return out;
  };
}

function mentionOf(names: readonly string[], vendor: boolean, write: boolean): Omit<Mention, 'shown'> | undefined {
  const [root, next] = names;
  if (root === undefined || root === 'require' || root === 'module' || root === 'import') return undefined;
  if (next === undefined && write) return { name: root, how: 'write' };
  if (next === undefined) return rootsInCommon.has(root) ? undefined : { name: root, how: vendor || ordinary.has(root) ? 'free' : 'word' };
  if (!vendor && !rootsInCommon.has(root) && !ordinary.has(root) && root.length > 3) return { name: root, how: 'word' };
  const last = names[names.length - 1] as string;
  // A long name in camel case is telling wherever it stands, also behind an alias.
  if (!vendor && /^[a-z]{3,}[A-Z]\w{3,}$/.test(last)) return { name: last, how: 'word' };
  return rootsInCommon.has(root) ? { name: next, how: 'after', root } : { name: root, how: 'before', root: next };
}
