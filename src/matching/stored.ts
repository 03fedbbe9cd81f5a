import type { PackageModel, Rows, VendorModel } from '../catalogue/types.ts';
import { totalsOf, type Totals } from './totals.ts';

/** The rows, and what was worked out of them where they were stored. */
export interface KnownRows extends Rows {
  readonly totals?: Totals;
}

/** What is known of a package without reading its rows: how it is imported, and how long their text is. */
type PackageEntry = readonly [names: PackageModel['package'], length: number];
type VendorEntry = readonly [packages: readonly PackageEntry[], length: number];

interface Contents extends Pick<Rows, 'elements' | 'commands'> {
  readonly packages: readonly PackageEntry[];
  readonly vendors: readonly VendorEntry[];
  readonly totals: Totals;
}

/** Everything that is said of a package. */
const ofPackage = reading(Object.keys({
  docs: true, sendsBy: true, types: true, calls: true, passes: true, configured: true, loads: true, sources: true, sanitisers: true, relays: true,
} satisfies Record<Exclude<keyof PackageModel, 'package'>, true>));

/** Everything that is said of a vendor, but for its packages. */
const ofVendor = reading(Object.keys({
  id: true, name: true, kind: true, provider: true, country: true, docs: true, hosts: true, regions: true, scripts: true, globals: true,
} satisfies Record<Exclude<keyof VendorModel, 'packages'>, true>));

/** The rows as two texts in ASCII, which are read without being decoded. */
export interface StoredRows {
  /** JSON that tells what there is. */
  readonly contents: string;
  /** The rows of each package and what is known of each vendor, one behind the other. */
  readonly bodies: string;
}

/** @returns what `restore` reads */
export function store(rows: Rows): StoredRows {
  const bodies: string[] = [];
  const put = (value: unknown): number => {
    const body = ascii(value);
    bodies.push(body);
    return body.length;
  };
  const model = ({ package: names, ...rest }: PackageModel): PackageEntry => [names, put(rest)];
  const vendor = ({ packages, ...rest }: VendorModel): VendorEntry => [packages.map(model), put(rest)];
  const { elements, commands } = rows;
  const contents: Contents = { packages: rows.packages.map(model), vendors: rows.vendors.map(vendor), elements, commands, totals: totalsOf(rows) };
  return { contents: ascii(contents), bodies: bodies.join('') };
}

/**
 * The rows of what was stored. What is said of a package or a vendor is read when it is first asked for: a run meets few of those that there are.
 * @param contents by `store`; others throw
 * @param read gives the bodies, by `store` as well; asked once, and only where something is said of a package or a vendor. Others throw there
 */
export function restore(contents: string, read: () => Buffer): KnownRows {
  const { packages, vendors, elements, commands, totals } = JSON.parse(contents) as Contents;
  let bytes: Buffer | undefined;
  const text = (from: number, length: number): string => (bytes ??= read()).toString('latin1', from, from + length);
  let at = 0;
  const take = (length: number): number => (at += length) - length;
  const model = ([names, length]: PackageEntry): PackageModel => ({ __proto__: ofPackage, package: names, text, from: take(length), length, rest: undefined }) as unknown as PackageModel;
  const vendor = ([own, length]: VendorEntry): VendorModel => ({ __proto__: ofVendor, packages: own.map(model), text, from: take(length), length, rest: undefined }) as unknown as VendorModel;
  return { packages: packages.map(model), vendors: vendors.map(vendor), elements, commands, totals };
}

/** What is stored of a package or a vendor: its members are read together, with the first one that is asked for. */
interface Stored {
  readonly text: (from: number, length: number) => string;
  readonly from: number;
  readonly length: number;
  rest: Readonly<Record<string, unknown>> | undefined;
}

/** A prototype with these members. */
function reading(names: readonly string[]): object {
  return Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, {
    get(this: Stored) {
      return (this.rest ??= JSON.parse(this.text(this.from, this.length)) as Record<string, unknown>)[name];
    },
  }])));
}

function ascii(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
