import { describe, expect, it } from 'vitest';
import { dataCategories } from '../../src/catalogue/fideslang.ts';
import { rows } from '../../src/catalogue/index.ts';
import type { PackageModel, VendorModel } from '../../src/catalogue/types.ts';
import { jurisdictions } from '../../src/manifest/countries.ts';
import { CALL, CONSTRUCT, compileCatalogue, type PathNode } from '../../src/matching/index.ts';
import { parsePath, parsePosition } from '../../src/matching/path.ts';

interface Owned {
  readonly label: string;
  readonly model: PackageModel;
  readonly names: readonly string[];
}

const owned = (model: PackageModel, owner: string): Owned => {
  const names = typeof model.package === 'string' ? [model.package] : model.package;
  return { label: `${owner}${names[0]}`, model, names };
};
const models: readonly Owned[] = [...rows.packages.map((model) => owned(model, '')), ...rows.vendors.flatMap((vendor) => vendor.packages.map((model) => owned(model, `${vendor.id}: `)))];
const catalogue = compileCatalogue({ models: rows.packages, elements: rows.elements, commands: rows.commands, vendors: rows.vendors });

/** What of `list` comes twice. */
function doubles(list: readonly string[]): string[] {
  const seen = new Set<string>();
  return list.filter((item) => seen.size === seen.add(item).size);
}

/** A path with its alternatives written out. */
function chains(path: string): string[] {
  const { type = '', chains: all, ends } = parsePath(path);
  return all.map((chain) => `${type}#${chain.join('.')}${ends === 'write' ? '=' : ''}`);
}

describe('the catalogue', () => {
  it('compiles', () => {
    expect(catalogue.rows.length).toBeGreaterThan(0);
  });

  it('is JSON', () => {
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });

  it('names documentation that can be read', () => {
    const docs = [...models.flatMap(({ model }) => [model.docs, ...(model.calls ?? []).map((row) => row.docs)]), ...rows.vendors.map((v) => v.docs), ...rows.elements.map((e) => e.docs), ...rows.commands.map((c) => c.docs)];
    expect(docs.filter((address) => address !== undefined && !(URL.canParse(address) && address.startsWith('https://')))).toEqual([]);
  });

  it('names no package registry', () => {
    const hosts = [...models.flatMap(({ model }) => [...(model.types ?? []), ...(model.calls ?? [])].flatMap((row) => row.hosts ?? [])), ...rows.commands.flatMap((c) => c.hosts ?? []), ...rows.vendors.flatMap(hostsOf)];
    expect(hosts.filter((host) => /\b(?:registry|npmjs|npmmirror|yarnpkg|pypi|rubygems|crates)\b/.test(host))).toEqual([]);
  });

  it('has positions that parse outside of roles', () => {
    const positions = models.flatMap(({ model }) => [
      ...(model.calls ?? []).flatMap((row) => (row.switches ?? []).map((s) => s.at)),
      ...(model.configured ?? []).flatMap((row) => row.name ?? []),
      ...(model.sources ?? []).flatMap((row) => row.when?.at ?? []),
    ]);
    for (const position of positions) expect(() => parsePosition(position)).not.toThrow();
  });

  it('uses categories of fideslang, or its own', () => {
    const keys = models.flatMap(({ model }) => [...(model.sources ?? []).map((row) => row.category), ...(model.sanitisers ?? []).flatMap((row) => row.removes), ...(model.calls ?? []).flatMap((row) => Object.keys(row.means ?? {}))]);
    expect(keys.filter((key) => key !== '*' && !key.startsWith('x.') && !Object.hasOwn(dataCategories, key))).toEqual([]);
  });

  it('gives no path two rows', () => {
    expect(doubles(models.flatMap(({ model, names }) => names.flatMap((name) => (model.calls ?? []).flatMap((row) => chains(row.path).map((chain) => `${name} ${chain}`)))))).toEqual([]);
    for (const key of ['passes', 'configured', 'loads', 'sanitisers'] as const) {
      expect(doubles(models.flatMap(({ model, names }) => names.flatMap((name) => (model[key] ?? []).flatMap((row) => chains(row.path).map((chain) => `${name} ${chain}`)))))).toEqual([]);
    }
  });

  it('gives no path two types', () => {
    const made = new Set(models.flatMap(({ model, names }) => names.flatMap((name) => (model.types ?? []).flatMap((type) => type.from.flatMap((from) => chains(from).map((chain) => `${name} ${chain} ${type.name}`))))));
    expect(doubles([...made].map((entry) => entry.slice(0, entry.lastIndexOf(' '))))).toEqual([]);
  });

  it('extends types of the same package only', () => {
    const missing = models.flatMap(({ model, names }) => (model.types ?? []).flatMap((type) => names.filter((name) => type.extends !== undefined && catalogue.type(name, type.extends) === undefined).map((name) => `${name} ${type.name}`)));
    expect(missing).toEqual([]);
  });

  it('starts rows at types that something makes or annotates', () => {
    const started = models.flatMap(({ model, names }) => [...(model.calls ?? []), ...(model.sources ?? []), ...(model.configured ?? [])].flatMap((row) => {
      const { type } = parsePath(row.path);
      return type === undefined || type.startsWith('<') ? [] : names.map((name) => `${name} ${type}`);
    }));
    const known = new Set(models.flatMap(({ model, names }) => (model.types ?? []).flatMap((type) => names.map((name) => `${name} ${type.name}`))));
    for (const element of rows.elements) known.add(`global ${element.interface}`);
    expect([...new Set(started)].filter((type) => !known.has(type))).toEqual([]);
  });

  it('hides no package behind a wildcard that has rows of its own', () => {
    const wildcards = catalogue.packages.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
    expect(catalogue.packages.filter((name) => !name.endsWith('*') && wildcards.some((prefix) => name.startsWith(prefix)))).toEqual([]);
  });

  // A name is looked up before `*`, so a row below a name takes over everything that `*` says of it.
  it('hides no row of a star behind a name', () => {
    const roots = models.flatMap(({ model, names }) => names.flatMap((name) => [[name, catalogue.package(name)] as const, ...(model.types ?? []).map((type) => [`${name} ${type.name}`, catalogue.type(name, type.name)?.root] as const)]));
    expect([...new Set(roots.flatMap(([label, node]) => (node ? hidden(node, label) : [])))]).toEqual([]);
  });
});

function hidden(node: PathNode, path: string): string[] {
  const any = node.next.get('*');
  return [...node.next].flatMap(([step, to]) => {
    const between = any !== undefined && /^[\w$]+$/.test(step) && step !== CONSTRUCT && !to.next.has(CALL);
    return [...(between ? without(any, to, `${path}.${step}`) : []), ...hidden(to, `${path}.${step}`)];
  });
}

/** Paths below `any` on which something sends, and nothing does below `named`. */
function without(any: PathNode, named: PathNode | undefined, path: string): string[] {
  const own = any.calls.length > 0 && !named?.calls.length ? [path] : [];
  return [...own, ...[...any.next].flatMap(([step, to]) => without(to, named?.next.get(step) ?? (step === CALL ? undefined : named?.next.get('*')), `${path}.${step}`))];
}

describe.each(models)('$label', ({ model }) => {
  it('says something, and keeps the rows of a type together', () => {
    expect([model.types, model.calls, model.passes, model.configured, model.loads, model.sources, model.sanitisers].some((list) => list?.length)).toBe(true);
    const starts = (model.calls ?? []).map((row) => parsePath(row.path).type ?? 'exports');
    expect(doubles(starts.filter((start, i) => start !== starts[i - 1]))).toEqual([]);
  });
});

/** Nothing of ours is asked of vendors that everybody hosts for himself, or whose packages alone are known. */
const selfHosted: ReadonlySet<string> = new Set(['ackee', 'ahoy', 'elastic-apm', 'graylog', 'insight', 'leek', 'openlit', 'opentelemetry', 'opik', 'rrweb', 'salesforce-telemetry', 'seq', 'statsd', 'storybook-telemetry', 'syslog']);
const kinds: Readonly<Record<VendorModel['kind'], true>> = { analytics: true, errors: true, replay: true, performance: true, tags: true, ads: true, flags: true, experiments: true, attribution: true, cdp: true, chat: true, installs: true, models: true, otel: true, logs: true };
const hostPattern = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z](?:\/[\w./-]*)?$/;

function hostsOf(vendor: VendorModel): string[] {
  return [...new Set([...vendor.hosts, ...Object.values(vendor.regions ?? {}).flat()])];
}

describe('vendors', () => {
  it('have ids and names of their own', () => {
    expect(doubles(rows.vendors.map((v) => v.id))).toEqual([]);
    expect(doubles(rows.vendors.map((v) => v.name.toLowerCase()))).toEqual([]);
  });

  it('are as many as are promised', () => {
    expect(rows.vendors.length).toBeGreaterThanOrEqual(200);
  });

  it('have hosts, unless everybody hosts them for himself', () => {
    expect(rows.vendors.filter((v) => hostsOf(v).length === 0 && !selfHosted.has(v.id)).map((v) => v.id)).toEqual([]);
    expect([...selfHosted].filter((id) => !rows.vendors.some((v) => v.id === id && hostsOf(v).length === 0))).toEqual([]);
  });

  it('share no host', () => {
    const owners = new Map<string, string[]>();
    for (const vendor of rows.vendors) for (const host of hostsOf(vendor)) owners.set(host, [...(owners.get(host) ?? []), vendor.id]);
    expect([...owners].flatMap(([host, ids]) => (ids.length > 1 ? [`${host}: ${ids.join(', ')}`] : []))).toEqual([]);
  });

  it.each(rows.vendors.map((vendor) => [vendor.id, vendor] as const))('%s is complete', (_, vendor) => {
    expect(vendor.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(Object.keys(kinds)).toContain(vendor.kind);
    expect(vendor.provider.trim()).not.toBe('');
    if (vendor.country !== undefined) expect(jurisdictions.has(vendor.country) && vendor.country.length === 2 && vendor.country !== 'EU').toBe(true);
    expect(Object.keys(vendor.regions ?? {}).filter((region) => !jurisdictions.has(region))).toEqual([]);
    expect(hostsOf(vendor).filter((host) => !hostPattern.test(host))).toEqual([]);
    expect((vendor.scripts ?? []).filter((script) => !(URL.canParse(script) && script.startsWith('https://')))).toEqual([]);
    expect(vendor.hosts.length === 0).toBe(selfHosted.has(vendor.id));
    expect(vendor.hosts.length + vendor.packages.length).toBeGreaterThan(0);
  });

  it('list a region’s hosts that differ, one region each', () => {
    for (const vendor of rows.vendors) for (const hosts of Object.values(vendor.regions ?? {})) expect(hosts.length).toBeGreaterThan(0);
    expect(rows.vendors.filter((v) => doubles(Object.values(v.regions ?? {}).flat()).length > 0).map((v) => v.id)).toEqual([]);
  });
});
