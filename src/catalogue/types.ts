/**
 * The shapes of catalogue rows. Rows are data: literals only, valid as JSON, so that a user can hand the same rows in
 * `settings.egress.models`.
 *
 * ## Access paths
 *
 * A path says how a program reaches an API from a package's exports (or from the global object, package `global`).
 * It is a chain of steps joined by `.`, with one of three endings:
 *
 * | ending | meaning | example |
 * |---|---|---|
 * | `name()` | a call | `get()`, `promises.lookup()`, `create().get()` |
 * | `new Name()` | a construction | `new WebSocket()`, `new webkit.Foo()` |
 * | `name=` | a property write; the written value is position `0` | `location.href=` |
 * | none | the value itself is read (sources, configuration, values of a type) | `process.env` |
 *
 * - A package's own export called as a function is `()`; its construction is `new ()`.
 * - The default export and the module are one: `import axios` and `require('axios')` both start at the empty path.
 * - `a|b|c` inside one step is an alternation: `get|post|put()`.
 * - `*` is any one member name: `*()`, `process.env.*`.
 * - `Type#rest` starts at a value of a `TypeModel` of the same package: `AxiosInstance#get()`, `Fetch#()`.
 * - `createElement('img')` matches a call whose first argument is that literal, or a list that begins with it; it wins over `createElement()`.
 * - `withScope().<0>` is the first parameter of a function that the call is given, `start().<onError:0>` that of a function given as an option.
 * - `await` and promises are transparent: a promise of a thing is the thing. `Type#then()` needs no row.
 *
 * ## Positions
 *
 * A position says which part of a call's arguments plays a role: `0` the first argument, `0.url` its property,
 * `1.body.data`, `0[]` every element of an array, `0.*` every member of an object, `0()` what a function gives back, `1+` all arguments from the second on, `*` every argument.
 * Several positions: an array, in order of precedence (the first one that is present counts).
 */

import type { Collection } from './collection.ts';

export type { Collection } from './collection.ts';

/**
 * What a part of a call means. `host` may carry `host:port`. `protocol` is a scheme, or an option that says whether it is encrypted: `true` and options of TLS mean the
 * encrypted scheme in its place, `false` the plain one. `command` is a command line or an argument vector's start. `copy` names who gets a copy of a mail that the others do not see.
 */
export type Role = 'url' | 'protocol' | 'host' | 'port' | 'path' | 'query' | 'headers' | 'auth' | 'body' | 'command' | 'argv' | 'copy';

/** By which transport bytes leave. */
export type Channel =
  | 'http' | 'websocket' | 'eventsource' | 'webtransport' | 'webrtc' | 'rpc' | 'socket' | 'udp' | 'dns' | 'mail' | 'database' | 'queue'
  | 'process' | 'dom' | 'navigation' | 'script' | 'css' | 'worker' | 'debug' | 'file' | 'native';

export type Position = string | readonly string[];
export type Roles = { readonly [R in Role]?: Position };

/** One row: an access path, what happens there, and which argument means what. */
export interface CallModel {
  readonly path: string;
  /** Bytes leave here: the row is an egress of this channel. */
  readonly sends?: Channel;
  /** Data is handed to a connection that another row opened: a sink for data, no egress of its own (`WebSocket#send()`, `client.query()`). */
  readonly carries?: Channel;
  readonly roles?: Roles;
  /** What stands somewhere, by its category, whatever it is called: `{ 'user.contact.email': '0.to' }` of a mail. What is written out or configured is nobody's. */
  readonly means?: Readonly<Record<string, Position>>;
  /** Destinations as manifest patterns (`https://api.openai.com`, `https://*.ingest.sentry.io`) where no argument names one: the SDK's documented default, also `env:NAME`. */
  readonly hosts?: readonly string[];
  /** Scheme of a destination that is given without one: `https:` for `node:https`, `tls:` …. */
  readonly scheme?: string;
  /** Port that is meant where none is given and the scheme has no default of its own. */
  readonly port?: number;
  /** A network command is parsed from `command`/`argv` (child processes); an egress only if that command talks to the network. */
  readonly runs?: true;
  /** The call starts collecting or sending by itself (SDK initialisation). */
  readonly starts?: true;
  /**
   * The text at `url` is no address: what it refers to is fetched. `markup`: the addresses in it, or itself where it is one. `code`: it is run
   * in a page. Unknown where a part of the text is; a function or a text without addresses fetches nothing by this call. `page`: markup that a server
   * answers with, fetched by the browsers of who asks: only the addresses in it count. `name`: the name of what is asked for, where that is written out: it
   * goes where its beginning says (`names`), else to the hosts of the row.
   */
  readonly within?: 'markup' | 'code' | 'page' | 'name';
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** Options with which nothing is encrypted, where no scheme tells: connections that change to TLS after they are opened. */
  readonly plain?: readonly PlainModel[];
  /** Position of a client that the call is handed and sends by: it goes where that goes (`hosts`: where nothing says where). What made the client is not listed beside it. */
  readonly over?: Position;
  /** What tests do all day with pages and models: in a test it counts only where the address is known. */
  readonly visits?: true;
  /** What it is called says that it is telemetry, whoever is behind it. */
  readonly telemetry?: true;
  /** Of a call by any name: it counts only where the name says that it is telemetry. */
  readonly ifNamed?: true;
  /** Part of an API that does nothing until somebody registers an SDK: calling it is no sign of telemetry by itself. */
  readonly inert?: true;
  /** Position of what has to be given for anything to start: a component that is handed a client instead starts none. */
  readonly needs?: string;
  /** Options of this call that switch it off: position and the value that means off, e.g. `{ at: '0.enabled', off: false }`. */
  readonly switches?: readonly { readonly at: string; readonly off: boolean | string | number }[];
  /** The setting that it asks by itself before it sends anything. */
  readonly asks?: string;
  /** Positions of functions that are handed each event before it is sent: what they give nothing back of is not. */
  readonly filters?: readonly string[];
  /** Something of people is collected here, whether or not it is sent. */
  readonly collects?: Collection;
  /** Writes out whatever stands at this position: collects where a source there does. */
  readonly gathers?: string;
  /** Options that hide what people type from what a session replay records. */
  readonly masks?: readonly MaskModel[];
  /** What an object is handed leaves by others as well, from this call on: by what stands at `at`, or, where that is left out, by what the call itself opens. The object stands at `of`, or is what the call is made on. */
  readonly outlets?: OutletsModel;
  /** Functions that this call is handed and that are handed each request before it is sent. A row that neither sends nor carries attaches them to the client that it is called on. */
  readonly hooks?: readonly HookModel[];
  /** Counts only where the address is known (a proxy to use, a page to show): unknown ones are everywhere and say nothing. */
  readonly addressed?: true;
  readonly docs?: string;
}

/** By what an object hands on what it is handed. */
export interface OutletsModel {
  readonly of?: Position;
  readonly at?: Position;
}

/** Packages that a call loads by their names and calls itself, each with options of its own. */
export interface NamedModel {
  /** Positions of objects that name one each. */
  readonly at: Position;
  /** Their members: the name of the package, and what its function is called with. */
  readonly package: string;
  readonly with: string;
}

/** A function that is handed a request before it is sent, and what it puts into it. */
export interface HookModel {
  /** Position of the function: `0`, `0.hooks.beforeRequest[]`. */
  readonly at: Position;
  /** What leaves, by positions among the parameters of the function: `0.headers`. */
  readonly roles: Roles;
  /** Whether what the function gives back takes the place of its first parameter. */
  readonly returned?: true;
}

/** An option with which a connection stays in clear text. */
export interface PlainModel {
  /** Position of the option, or of an address that holds it as a parameter. */
  readonly at: Position;
  /** What is written for it, or in the address: `sslmode=disable`. */
  readonly off: boolean | string;
  /** Position of an option that encrypts all the same where it is on. */
  readonly unless?: string;
}

/** An option of a session replay that masks. */
export interface MaskModel {
  /** Position of the option. */
  readonly at: string;
  /** Values with which nothing is masked. */
  readonly off: readonly (boolean | string | number)[];
  /** Whether nothing is masked where the option is not given. */
  readonly needed?: true;
}

/** A named kind of value: an SDK client, a socket, an element. */
export interface TypeModel {
  /** The name under which annotations import it (`AxiosInstance`, `HttpClient`), or an element as `<img>`. */
  readonly name: string;
  /** Access paths whose result has this type: `create()`, `new Client()`, `Type#from()`. */
  readonly from: readonly string[];
  /** Roles given at creation that every later call inherits: `{ url: '0.baseURL', headers: '0.headers' }`. */
  readonly roles?: Roles;
  /** Destinations where creation names none (see `CallModel.hosts`). */
  readonly hosts?: readonly string[];
  readonly scheme?: string;
  /** Options of its creation with which nothing is encrypted (see `CallModel.plain`). */
  readonly plain?: readonly PlainModel[];
  /** Functions given at creation that are handed each request before it is sent. */
  readonly hooks?: readonly HookModel[];
  /** Positions of its creation where that stands by which an object of this type hands on what it is handed: the transports of a logger. */
  readonly outlets?: Position;
  /** The same where its creation only names them. */
  readonly named?: NamedModel;
  /** Type whose members this one has as well (same package). */
  readonly extends?: string;
  /** What a schema leaves of an object: the members named at a position of its creation, of those of the schema that it was made of, or beside them; `of` is the argument that is the schema it was made of, where it is not called on that. */
  readonly shape?: {
    readonly at: string; readonly how: 'own' | 'kept' | 'left out' | 'added'; readonly of?: string;
    /** Methods of the schema of a member that say what stands where nothing is given. */
    readonly fallback?: readonly string[];
  };
}

/** What a call gives back, for calls that are neither egress nor source but stand between (`Object.freeze`, `promisify`, `debounce`). */
export interface PassModel {
  readonly path: string;
  /** Position of the argument that comes back (possibly wrapped as a function that behaves like it). */
  readonly returns: Position;
  /** The member of what comes back that holds it; `()`: what comes back is called for it. */
  readonly under?: string;
  /** Whoever has what comes back may put something else in its place. */
  readonly kept?: true;
  /** Arguments that a function which comes back is called with, before those that it is given: `1+`, or `1[]` for a list of them. */
  readonly binds?: string;
}

/** A value that names configuration: `process.env.*`, `Deno.env.get()`, `config.get()`; `origin` is the program's own address (`location.origin`). */
export interface ConfigModel {
  readonly path: string;
  readonly kind: 'env' | 'config' | 'origin';
  /** Position of the name; absent where the path ends in `*` and that member is the name. */
  readonly name?: string;
}

/** A call that loads a module by name: `require()`, `process.getBuiltinModule()`. */
export interface LoadModel {
  readonly path: string;
  readonly module: string;
}

/** Where sensitive data starts. */
export interface SourceModel {
  readonly path: string;
  /** A fideslang data category (`user.device`), or `x.*`. */
  readonly category: string;
  /** How it reads in a message: `the host name`. */
  readonly label: string;
  /** What is collected of people where this leaves. */
  readonly collects?: Collection;
  /** What its members are, or what is asked for by a first argument, where they are told apart by their names: of the headers of a request most are nobody's. */
  readonly parts?: 'headers';
  /** Only where all of it leaves: one member is judged by its name. */
  readonly whole?: true;
  /** For calls: only where this position matches one of the named path families (credential files …). */
  readonly when?: { readonly at: string; readonly family: string };
}

/** Data that is handed over under a name in one place and heard, or read, under the same name in another one: jobs of a queue, what a store keeps. */
export interface RelayModel {
  readonly puts: readonly RelayEnd[];
  readonly gives: readonly RelayEnd[];
  /** Nothing is there that was not put there in the same run: what is read is what the program puts there. */
  readonly fresh?: true;
}

/** A call at one end, or a member of any name (`locals.*`, and `locals.*=` where it is written), by which it is kept. */
export interface RelayEnd {
  readonly path: string;
  /** Position of the name; `made`: in the call that made what this is called on. Absent: what the other end is called on is the same object. */
  readonly name?: Position;
  readonly made?: true;
  /** Position of what is handed over, or of the function that hears it; absent where the call gives it back. */
  readonly at?: Position;
  /** What a function that hears it is handed, by positions among its parameters: `0.data`. */
  readonly heard?: string;
}

/** A call that takes data out of a value: redaction, masking, an allow-list pick. */
export interface SanitiserModel {
  readonly path: string;
  /** Categories that are gone afterwards; `*` for all. */
  readonly removes: readonly string[];
  /** What becomes of the members that it is given the names of, beside the object that they are of. */
  readonly named?: 'kept' | 'left out';
  /**
   * The object of which only what the schema names is left that this is called on, or given (`schema`), and the member of the result that holds it. `open`: what the
   * schema does not name stays as well.
   */
  readonly shaped?: { readonly of: string; readonly member?: string; readonly schema?: string; readonly open?: true };
}

/** Everything known of one package (or of several that share an API, or of the `global` object). */
export interface PackageModel {
  /** Names as imported; `node:` builtins with the prefix; a trailing `*` matches the rest (`@aws-sdk/client-*`), one in front what a file's name ends in (`*.node`). */
  readonly package: string | readonly string[];
  /** Address of the API documentation that a reviewer can check the rows against. */
  readonly docs: string;
  /** It sends by these names alone, and does other things in most programs: a text that has none of them sends nothing by importing it. */
  readonly sendsBy?: readonly string[];
  readonly types?: readonly TypeModel[];
  readonly calls?: readonly CallModel[];
  readonly passes?: readonly PassModel[];
  readonly configured?: readonly ConfigModel[];
  readonly loads?: readonly LoadModel[];
  readonly sources?: readonly SourceModel[];
  readonly sanitisers?: readonly SanitiserModel[];
  readonly relays?: readonly RelayModel[];
}

/** Attributes of elements that make a browser fetch: one row drives JSX, `createElement`, `setAttribute` and property writes. */
export interface ElementModel {
  /** Tag names. */
  readonly element: string | readonly string[];
  /** DOM interface names for annotations and constructors: `HTMLImageElement`. */
  readonly interface: string;
  readonly attributes: readonly string[];
  /** Only where this attribute, if it is written out, has one of these words: `rel="stylesheet"` loads, `rel="canonical"` does not. */
  readonly when?: { readonly attribute: string; readonly words: readonly string[] };
  readonly channel: Channel;
  readonly docs: string;
}

/** A command-line program that talks to the network, and where its command line names the destination. */
export interface CommandModel {
  readonly command: string | readonly string[];
  /** Only with one of these first words: `git push`, `npm publish`. Absent: always. */
  readonly subcommands?: readonly string[];
  /** Where the destination stands. */
  readonly destination: 'url' | 'host' | 'user@host:path' | 'host port' | 'remote' | 'none' | 'dns-name';
  /** Options that take a value, so that the value is not read as the destination: `-o`, `--output`. */
  readonly valued?: readonly string[];
  /** Options whose value is the destination: `--url`, `--registry`. */
  readonly named?: readonly string[];
  /** Options whose value is sent: `-d`, `--data`, `-F`. */
  readonly body?: readonly string[];
  /** Those of them that fill a header, and those that say who calls. */
  readonly headers?: readonly string[];
  readonly auth?: readonly string[];
  /** Where it goes when the line does not say (`npm publish`: the registry), also `env:NAME`. */
  readonly hosts?: readonly string[];
  readonly channel: Channel;
  readonly docs: string;
}

/** A family of hosts: dead drops, collectors, metadata services, shorteners …. */
export interface HostFamily {
  readonly family: string;
  readonly label: string;
  /** Registrable names or host suffixes; `example.com` covers `a.example.com`. */
  readonly suffixes: readonly string[];
  /** Exact addresses (IP literals, single hosts). */
  readonly exact?: readonly string[];
  /** Only with this path prefix: `{ 'discord.com': ['/api/webhooks/'] }`. */
  readonly paths?: Readonly<Record<string, readonly string[]>>;
}

/** A telemetry vendor. */
export interface VendorModel {
  readonly id: string;
  readonly name: string;
  readonly kind:
    | 'analytics' | 'errors' | 'replay' | 'performance' | 'tags' | 'ads' | 'flags' | 'experiments' | 'attribution' | 'cdp' | 'chat' | 'installs' | 'models' | 'otel' | 'logs';
  /** Legal name of the provider. */
  readonly provider: string;
  /** ISO 3166-1 alpha-2 code of the provider's seat, where documented. */
  readonly country?: string;
  readonly docs: string;
  /** Ingestion hosts as manifest host patterns (`*.ingest.sentry.io`), region-specific ones listed one by one. */
  readonly hosts: readonly string[];
  /** Hosts by region code (`EU`, `DE`, `US`, …) where the vendor has regions. */
  readonly regions?: Readonly<Record<string, readonly string[]>>;
  /** Addresses of script snippets, as manifest patterns. */
  readonly scripts?: readonly string[];
  /** Global names that the snippet installs: `gtag`, `fbq`. Calls of them are rows of package `global` in `packages`. */
  readonly globals?: readonly string[];
  /** Init and capture rows. */
  readonly packages: readonly PackageModel[];
}

/** Every row there is. */
export interface Rows {
  readonly packages: readonly PackageModel[];
  readonly vendors: readonly VendorModel[];
  readonly elements: readonly ElementModel[];
  readonly commands: readonly CommandModel[];
}
