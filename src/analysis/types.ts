import type { Channel, Collection, Role } from '../catalogue/types.ts';
import type { Target } from '../manifest/types.ts';

/** A stretch of a file. Lines and columns count from 1; the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in some file of the project; `file` is relative to the root, `/`-separated. */
export interface Location {
  readonly file: string;
  readonly line: number;
}

/** One step from a call to what it reaches: the named function's call of `api` at `file:line`. */
export interface Hop extends Location {
  readonly name: string;
}

/** Where an egress goes. `targets` has every alternative; the rest is derived from it. */
export interface Destination {
  readonly kind: 'fixed' | 'relative' | 'local' | 'configured' | 'caller' | 'unknown';
  readonly targets: readonly Target[];
  readonly urls: readonly string[];
  readonly hosts: readonly string[];
  /** `env:NAME` and `config:path` roots that decide it. */
  readonly names: readonly string[];
  /** Where the texts stand that decide it. */
  readonly from: readonly Location[];
  /** How a text was hidden: `base64`, `reversed`, …; empty where it stands in the clear. */
  readonly concealed: readonly string[];
}

/** Data that reaches an egress. */
export interface DataFlow {
  readonly category: string;
  readonly source: string;
  /** Whether an API says what it is, and not only a name. */
  readonly certain: boolean;
  readonly role: Role;
  /** What is collected of people where this leaves. */
  readonly collects: Collection | undefined;
  readonly path: readonly Location[];
}

export interface Gate extends Location {
  readonly name: string;
  /** Whether it only asks if there is a key: who may send, not whether somebody agreed. */
  readonly key?: true;
}

/** The call at the end of the hops. */
export interface Leaving extends Place, Pick<Egress, 'api' | 'package' | 'channel'> {
  readonly file: string;
}

/** One place where bytes leave. */
export interface Egress extends Place {
  /** As the catalogue names it: `fetch`, `axios.get`, `net.connect`. */
  readonly api: string;
  readonly package: string;
  readonly channel: Channel;
  readonly destination: Destination;
  readonly data: readonly DataFlow[];
  /** Whether there was more to follow of what it carries than is followed. */
  readonly partial: boolean;
  readonly telemetry: boolean;
  readonly gate: Gate | undefined;
  /** Where the SDK is started that a call captures for; undefined for any other call, and where it is not found. */
  readonly start: Location | undefined;
  /** What is asked before it in other files as well: known of telemetry, and worked out for what a manifest says is telemetry. */
  readonly across?: (() => Pick<Egress, 'asks' | 'gate' | 'start'>) | undefined;
  /** Names in the conditions that stand before it on every way that is known. */
  readonly asks: readonly string[];
  /** The hops of a call through a wrapper, outermost first; empty for a direct call. */
  readonly via: readonly Hop[];
  /** Where it leaves, where that is in another module: that module alone may not tell that a client which it is handed sends. */
  readonly leaves: readonly Leaving[];
  /** Whether it is what a program does that a child process runs. */
  readonly runs: boolean;
  /** Whether the name it asks for is made of what an encoder gives. */
  readonly encoded: boolean;
  /** The event, or the timer, that it runs on, where the file says so; `import` where it runs as soon as the file is loaded. */
  readonly on: string | undefined;
  /** Who gets a copy unseen, where that is written out. */
  readonly copies: readonly Target[];
  /** Options that weaken transport security (`rejectUnauthorized: false`), as written. */
  readonly weakened: readonly string[];
  /** The option with which nothing is encrypted (`ssl: false`), as it is written. */
  readonly plain?: string | undefined;
}

/** An endpoint-shaped literal that is used as an endpoint. */
export interface EndpointLiteral extends Place {
  readonly url: string;
  readonly host: string;
  readonly target: Target;
}

/** A call that collects something of people, whether or not it is sent. */
export interface Collected extends Place {
  readonly api: string;
  readonly package: string;
  readonly kind: Collection;
  /** What it reads, in a few words. */
  readonly what: string;
  /** Whether it only writes out what it is given, so that sending that says more. */
  readonly gathers: boolean;
  /** Of a session replay: the option by which it masks nothing; undefined where it masks. */
  readonly unmasked: string | undefined;
}

/** What is known of one linted file. */
export interface FileAnalysis {
  readonly file: string;
  readonly egress: readonly Egress[];
  /** Calls that only hand data over to a send that decides for itself where it goes: where to is judged there, what here. */
  readonly handed: readonly Egress[];
  /** The first call for each vendor of telemetry that hands something to an SDK which nothing in this file starts or sends by. */
  readonly touched: readonly Egress[];
  readonly literals: readonly EndpointLiteral[];
  readonly collected: readonly Collected[];
  /** The words of each command that the file runs, by what the catalogue knows to run one; undefined where they are not known. */
  readonly commands: () => readonly (readonly string[] | undefined)[];
  /** TLS verification switched off outside an egress: `NODE_TLS_REJECT_UNAUTHORIZED = '0'`, a global agent. */
  readonly weakened: readonly (Place & { readonly what: string })[];
  /** Whether the limit of work for one file was hit: what is not found may still be there. */
  readonly limited: boolean;
}

/**
 * What a type checker says a value is, where the host has one: the package that declares its type, and the type's name. Asked only
 * for receivers that the code itself does not tell.
 */
export type TypeOf = (start: number, end: number) => { readonly package: string; readonly name: string } | undefined;
