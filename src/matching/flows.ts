import { addresses, choosers, clientDefaults, collectingVerbs, collectors, derivations, derivingMethods, encoders, errors, failures, fields, files, folders, forms, getters, givers, hearing, holders, iterators, keepers, keyed, listings, makers, mappers, mergers, operations, pairing, picking, preservers, programs, promises, random, reading, requestHeaders, roleMailboxes, serialisers, signingIn, stores, streams, takers, tools, translators, typeOperators, waiters } from '../catalogue/flow-words.ts';
import revealing, { printers } from '../catalogue/revealing-commands.ts';
import hosts from '../catalogue/hosts.ts';
import families, { type PathFamily } from '../catalogue/paths.ts';
import secrets from '../catalogue/secrets.ts';
import { remembered } from './remembered.ts';
import { tokensOf } from './tokens.ts';

/** What a name or a path says of the datum behind it. */
export interface Said {
  readonly category: string;
  readonly label: string;
}

const derived = new Set(derivations);
const deriving = new Set(derivingMethods);
const collecting = new Set(collectors);
const giving = new Set(givers);
const merging = new Set(mergers);
const making = new Set(makers);
const keeping = new Set(keepers);
const iterating = new Set(iterators);
const folding = new Set(folders);
const failing = new Set(failures);
const mailboxes = new Set(roleMailboxes);
const neutral = new Set(secrets.neutral);
const except = new Set(secrets.except);

/** Whether a member or a function gives only what is derived from what it is asked of. */
export const isDerivation = (name: string): boolean => derived.has(name);
/** Whether a call by a name gives only what is derived. */
export const isDerivingCall = (name: string): boolean => derived.has(name) || deriving.has(name);
const translating = new Set(translators);
/** Whether a function gives the words of a language for a key. */
export const isTranslator = (name: string): boolean => translating.has(name);
/** Whether a method takes its arguments into the value it is called on. */
export const isCollector = (name: string): boolean => collecting.has(name) || isSetter(name);

const taking = new Set(takers);
/** Whether a method gives elements of a list, and puts none in unless it is handed some behind two places. */
export const isTaker = (name: string): boolean => taking.has(name);

const collectingVerb = new Set(collectingVerbs);
const getting = new Set(getters);
const drawing = new Set(random);
/** Whether a function gives what nobody can guess. */
export const isRandom = (name: string): boolean => drawing.has(name);
/** Whether a method's name says what it puts where: `setUser`. */
export function isSetter(name: string): boolean {
  if (name.length > 60) return false;
  const tokens = tokensOf(name);
  return tokens.length > 1 && collectingVerb.has(tokens[0] as string);
}
/** What a method's name says that it puts: `setUserId` is `User Id`. */
export const putBy = remembered((name: string): string => tokensOf(name).slice(1).join(' '));
/** Whether a method gives a part of a collection. */
export const isGetter = (name: string): boolean => getting.has(name);

/** Whether a function copies what it is given into its first argument. */
export const isMerger = (name: string): boolean => merging.has(name);

const serialising = new Set(serialisers);
/** Whether a method of this name writes what it is given, or what it is of, as bytes. */
export const isSerialiser = (name: string): boolean => serialising.has(name);

const waiting = new Set(waiters);
/** Whether a method of this name gives what comes from elsewhere. */
export const isWaiter = (name: string): boolean => name.length <= 60 && waiting.has(tokensOf(name)[0] ?? '');

/** Whether an imported name is written as those of classes are. */
export const isClassName = (name: string): boolean => /^[A-Z][A-Za-z\d]{0,80}$/.test(name) && name !== name.toUpperCase();

/** Whether a method gives what its callback makes, or parts of what it is called on as they are. */
export const isMaker = (name: string): boolean => making.has(name);
export const isKeeper = (name: string): boolean => keeping.has(name);
/** Whether a callback's parameter of this name is a failure. */
export const isFailure = (name: string): boolean => failing.has(name);

const mapping = new Set(mappers);
const choosing = new Set(choosers.any);
/** Whether the callback of a method makes one element of what it gives. */
export const isMapper = (name: string): boolean => mapping.has(name);
/** Whether a method gives one element of what it is called on: the one at a place, or any. */
export const choosesOf = (name: string): 'placed' | 'any' | undefined => (name === choosers.placed ? 'placed' : choosing.has(name) ? 'any' : undefined);

type AddressPart = 'whole' | 'host' | 'path' | 'query';
const addressParts: ReadonlyMap<string, AddressPart> = new Map((['whole', 'host', 'path', 'query'] as const).flatMap((part) => addresses[part].map((name) => [name as string, part] as const)));
const parameterLists: ReadonlySet<string> = new Set(addresses.listed);
/** Whether objects of a class are addresses that are taken apart. */
export const isAddressClass = (name: string): boolean => name === addresses.class;
/** The part of an address that a member gives. */
export const addressPart = (member: string): AddressPart | undefined => addressParts.get(member);
/** The member that is the parameters of an address, and whether a function gives such. */
export const parametersOf: string = addresses.parameters;
export const givesParameters = (name: string): boolean => parameterLists.has(name);

const headers: ReadonlyMap<string, string> = new Map(requestHeaders.flatMap(({ category, names }) => names.map((name) => [name, category] as const)));
/** The category of a header of a request, where it tells of who sent it. */
export const headerCategory = (name: string): string | undefined => headers.get(name.toLowerCase());

/** Whether objects of a class take in all fields of a form, and the attribute under which one is sent. */
export const isFormClass = (name: string): boolean => name === forms.class;
/** The method that gives all that is typed into a form. */
export const allOfForm: string = keyed.pairs;
export const fieldAttribute: string = forms.attribute;
const registering: ReadonlySet<string> = new Set(forms.registering);
const handingForms: ReadonlySet<string> = new Set(forms.handing);
/** Whether a function is handed the name of a field, and whether one hands its callback what was typed into all fields. */
export const registersField = (name: string): boolean => registering.has(name);
export const handsForm = (name: string): boolean => handingForms.has(name);

const tellingAttributes: ReadonlySet<string> = new Set(fields.telling);
const holdingAttributes: ReadonlySet<string> = new Set(fields.holding);
const meanings: ReadonlyMap<string, string> = new Map(Object.entries(fields.meaning));
/** Whether an attribute of a field says what is typed into it, and whether one holds that, or the field. */
export const tellsOfField = (attribute: string): boolean => tellingAttributes.has(attribute.toLowerCase());
export const holdsField = (attribute: string): boolean => holdingAttributes.has(attribute);
/** The names of data that such an attribute gives: `billing cc-number` is a credit card number. */
export const fieldNamesIn = (value: string): string[] => (value.length > 100 ? [] : value.split(/\s+/).map((word) => meanings.get(word) ?? word));

const handles: ReadonlySet<string> = new Set(fields.handles);
/** What the name of a field says that it holds: `emailInput` is an e-mail address. */
export const fieldNamed = (name: string): string => tokensOf(name).filter((token, i, all) => i === 0 || i < all.length - 1 || !handles.has(token)).join(' ');

const metadata = hosts.find(({ family }) => family === 'metadata');
/** Whether a host answers with credentials of the machine to whoever asks. */
export const handsOutCredentials = (host: string): boolean => [...(metadata?.exact ?? []), ...(metadata?.suffixes ?? [])].includes(host.replace(/^\[|\]$/g, '').toLowerCase());

const operators: ReadonlyMap<string, 'same' | 'kept' | 'left out'> = new Map([...typeOperators.same.map((n) => [n as string, 'same'] as const), ...typeOperators.kept.map((n) => [n as string, 'kept'] as const), ...typeOperators.leftOut.map((n) => [n as string, 'left out'] as const)]);
/** What a type makes of the members of the type that it is made of. */
export const typeOperator = (name: string): 'same' | 'kept' | 'left out' | undefined => operators.get(name);

const kept: ReadonlyMap<string, readonly (readonly [readonly string[], 'headers' | 'query' | 'body'])[]> = new Map(clientDefaults.map(({ package: name, members }) => [name, Object.entries(members).map(([path, role]) => [path.split('.'), role] as const)]));
/** Members of the clients of a package from which each request takes something over, and by which role that leaves. */
export const clientDefaultsOf = (pkg: string): readonly (readonly [readonly string[], 'headers' | 'query' | 'body'])[] => kept.get(pkg) ?? [];

const pairs = new Set(pairing);
const keyedClasses: ReadonlySet<string> = new Set(keyed.classes);
const byName: ReadonlySet<string> = new Set(keyed.byName);
/** Whether a method takes in a value under a name. */
export const isPairing = (name: string): boolean => pairs.has(name);
/** Whether objects of a class keep values under names. */
export const isKeyedClass = (name: string): boolean => keyedClasses.has(name);
/** What a method of such an object gives, or gives to its callback. */
export const keyedPart = (method: string): 'value' | 'names' | 'values' | 'pairs' | 'visits' | undefined =>
  byName.has(method) ? 'value' : method === keyed.names ? 'names' : method === keyed.values ? 'values' : method === keyed.pairs ? 'pairs' : method === keyed.visiting ? 'visits' : undefined;
const readings: ReadonlyMap<string, 'member' | 'pairs' | 'overlaid'> = new Map([[reading.member.join('.'), 'member'], [reading.ofPairs.join('.'), 'pairs'], [reading.overlaid.join('.'), 'overlaid']]);
/** What a function reads of its arguments: one member, the object that pairs make, or one object over the other. */
export const readsOf = (of: string | undefined, name: string): 'member' | 'pairs' | 'overlaid' | undefined => readings.get(`${of ?? ''}.${name}`);

const heldMembers: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> = new Map(holders.flatMap(({ classes, members }) => classes.map((name) => [name, members] as const)));
/** The argument of a construction that a member comes from, and a member of that; undefined where that is not known. */
export const heldPart = (name: string, member: string): { readonly index: number; readonly keys: readonly string[] } | undefined => partIn(heldMembers, name, member);

const errorMembers: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> = new Map(errors.flatMap(({ classes, members }) => classes.map((name) => [name, members] as const)));
/** Whether a class of this name is one of errors. */
export const isErrorClass = (name: string): boolean => errorMembers.has(name);
/** The members that every error of a class has. */
export const errorFields = (name: string): readonly string[] => Object.keys(errorMembers.get(name) ?? {});
/** The argument of its construction that a member of an error comes from, and a member of that; undefined where it comes from none. */
export const errorPart = (name: string, member: string): { readonly index: number; readonly keys: readonly string[] } | undefined => partIn(errorMembers, name, member);

function partIn(of: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>, name: string, member: string): { readonly index: number; readonly keys: readonly string[] } | undefined {
  const members = of.get(name);
  const [index, ...keys] = members && Object.hasOwn(members, member) ? (members[member] as readonly string[]) : [];
  return index === undefined ? undefined : { index: Number(index), keys };
}

const joining: ReadonlySet<string> = new Set(promises.joining);
const chaining: ReadonlySet<string> = new Set(promises.chaining);
/** What a method of a name makes of promises: one that is rejected, one of several, or one that goes on from another. */
export function promisePart(of: string | undefined, method: string): 'rejected' | 'joined' | 'chained' | undefined {
  if (of === promises.name) return method === promises.rejecting ? 'rejected' : joining.has(method) ? 'joined' : undefined;
  return chaining.has(method) ? 'chained' : undefined;
}
/** The argument of a method that is handed what was thrown. */
export const handlerOf = (method: string): number | undefined => (Object.hasOwn(promises.handling, method) ? promises.handling[method as keyof typeof promises.handling] : undefined);
const listing: ReadonlySet<string> = new Set(promises.listing);
const racing: ReadonlySet<string> = new Set(promises.racing);
/** What a function gives of several promises: what each gives, or what any of them does. */
export const gathers = (of: string | undefined, name: string): 'each' | 'any' | undefined => (of !== promises.name ? undefined : listing.has(name) ? 'each' : racing.has(name) ? 'any' : undefined);
/** What each is once it is settled: its value, and what it was rejected with. */
export const settledParts: { readonly value: string; readonly rejected: string } = promises.settled;
/** Whether a function gives a promise together with the functions that settle it, and their names. */
export const isResolverPair = (of: string | undefined, name: string): boolean => of === promises.name && name === promises.pair;
export const resolverParts: { readonly promise: string; readonly resolve: string; readonly reject: string } = promises;
/** Whether a construction of this name runs a function that settles it. https://tc39.es/ecma262/#sec-promise-executor */
export const isPromise = (name: string): boolean => name === promises.name;

const leading: ReadonlySet<string> = new Set(streams.leading);
const chainingStreams: ReadonlySet<string> = new Set(streams.chaining);
const streamClasses: ReadonlySet<string> = new Set(streams.classes);
const takingIn: ReadonlySet<string> = new Set(streams.taking);
const handingOver: ReadonlySet<string> = new Set(streams.giving);
/** How a function of this name leads streams: what it is called on into its argument, or each argument into the next. */
export const leadsStreams = (name: string): 'into' | 'through' | undefined => (leading.has(name) ? 'into' : chainingStreams.has(name) ? 'through' : undefined);
/** The method by which something is written into a stream. */
export const streamWriter: string = streams.writing;
/** Whether a class of this name makes a stream of functions, whether one of them takes what is written into it, and whether they hand over by a method what comes out. */
export const isStreamClass = (name: string): boolean => streamClasses.has(name);
export const takesIn = (name: string): boolean => takingIn.has(name);
export const handsOut = (name: string): boolean => handingOver.has(name);

const fileReaders = new Set(files.readers);
const fileWriters = new Set(files.writers);
/** Whether a function reads a whole file, or writes to one. */
export const isFileReader = (name: string): boolean => fileReaders.has(name);
export const isFileWriter = (name: string): boolean => fileWriters.has(name);

const storeReaders = new Set(stores.readers);
const storeWriters = new Set(stores.writers);
/** Whether a method gives what a store keeps under a name, or keeps it. */
export const isStoreReader = (name: string): boolean => storeReaders.has(name);
export const isStoreWriter = (name: string): boolean => storeWriters.has(name);

const preserving = new Set(preservers);
/** Whether a function of this name gives back an object as it is. */
export const isPreserver = (name: string): boolean => preserving.has(name);
/** Whether an argument is no part of what a function gives, but what it works with. */
export const isTool = (name: string, of: readonly (string | undefined)[], at: number): boolean => tools.some((t) => t.at === at && t.functions.includes(name) && (!t.of || of.some((o) => o !== undefined && t.of?.includes(o))));
/** What a function lists of an object: the names of its members, or pairs of names and values. */
export const listed = (of: string | undefined, name: string): 'names' | 'pairs' | undefined => (of !== listings.of ? undefined : name === listings.names ? 'names' : name === listings.pairs ? 'pairs' : undefined);
/** The part of such a pair that is the value. */
export const valueOfPair: string = listings.value;

type PickPart = keyof typeof picking;
const pickParts: ReadonlyMap<string, PickPart> = new Map((Object.keys(picking) as PickPart[]).flatMap((part) => picking[part].map((name) => [name as string, part] as const)));
/** What a function of this name does for an allow-list of names. */
export const pickPart = (name: string): PickPart | undefined => pickParts.get(name);

/** What a method of a list gives its callback at a position; undefined where it calls none. */
export function givenAt(method: string, index: number): 'element' | 'made' | 'nothing' | undefined {
  if (iterating.has(method)) return index === 0 ? 'element' : 'nothing';
  if (folding.has(method)) return index === 0 ? 'made' : index === 1 ? 'element' : 'nothing';
  return undefined;
}

/** Whether a function writes any bytes in the letters of a name. `given` is its first argument, where that is a text. */
export function isEncoder(name: string, given: string | undefined): boolean {
  if (name === 'toString') return given !== undefined && encoders.encodings.includes(given);
  return name.length <= 60 && endsIn(tokensOf(name), encoders.words);
}

/** What a function's name says that it gives: `getMachineId` is `machine Id`. */
export const givenBy = remembered((name: string): string => {
  const tokens = tokensOf(name);
  return tokens.length > 1 && giving.has(tokens[0] as string) ? tokens.slice(1).join(' ') : name;
});

/** What a program says of its own running, by the last words of a name. */
export const operationOf = remembered((name: string): Said | undefined => {
  if (name.length > 60) return undefined;
  const tokens = tokensOf(name);
  if (tokens.length > 1 && tokens[0] === hearing) return undefined;
  return operations.find(({ words, alone }) => endsIn(tokens, words) || (alone !== undefined && isOneOf(tokens, alone)));
});

/** Whether a name says something only of a member, and nothing of a parameter. */
export const isOfMembers = remembered((name: string): boolean => name.length <= 60 && operations.some(({ alone }) => alone !== undefined && isOneOf(tokensOf(name), alone)));

/** Whether a category is claimed of people by a name, and not held by what a program brings along. */
export const isProgramsOwn = (category: string, where: keyof typeof programs): boolean => programs[where].some((c) => category === c || category.startsWith(`${c}.`));

/** Whether a name is that of a program where it signs in, and whether a name says that it does. */
export const isSigningIn = remembered((name: string): 'name' | 'beside' | undefined => {
  const tokens = tokensOf(name);
  return isOneOf(tokens, signingIn.names) ? 'name' : endsIn(tokens, signingIn.beside) ? 'beside' : undefined;
});

function isOneOf(tokens: readonly string[], lists: readonly (readonly string[])[]): boolean {
  return lists.some((list) => list.length === tokens.length) && endsIn(tokens, lists.filter((list) => list.length === tokens.length));
}

function endsIn(tokens: readonly string[], lists: readonly (readonly string[])[]): boolean {
  return lists.some((list) => list.length <= tokens.length && list.every((w, i) => tokens[tokens.length - list.length + i] === w));
}

/** Whether a text is the e-mail address of a person. */
export function isPersonsAddress(text: string): boolean {
  const [mailbox = '', host, more] = text.trim().toLowerCase().split('@');
  if (mailbox === '' || host === undefined || more !== undefined || text.length > 254 || /[\s<>(),;]/.test(text.trim())) return false;
  return !mailboxes.has(mailbox.split('+')[0] as string) && !mailbox.includes('[bot]') && host.split('.').length > 1 && !host.split('.').includes('');
}

/** What an environment variable or a setting of this name holds, where that is a secret. */
export const secretOf = remembered((name: string): Said | undefined => {
  const whole = secrets.names.find((n) => n.name === name);
  if (whole) return whole;
  const tokens = tokensOf(name);
  if (tokens.some((t) => except.has(t))) return undefined;
  let end = tokens.length;
  while (end > 0 && neutral.has(tokens[end - 1] as string)) end--;
  return secrets.words.find(({ tokens: words }) => words.length <= end && words.every((w, i) => tokens[end - words.length + i] === w));
});

const printing = new Set(printers);
/** Whether a program writes out what the files hold that it is given. */
export const isPrinter = (program: string): boolean => printing.has(program);

/** What the output of a program says, by its name and its arguments; those that are not known are undefined. */
export function revealedBy(program: string, words: readonly (string | undefined)[]): Said | undefined {
  const bare = words.filter((w): w is string => w !== undefined && !w.startsWith('-'));
  const all = new Set(words);
  return revealing.find((r) => (typeof r.command === 'string' ? r.command === program : r.command.includes(program)) && says(r.arguments ?? []));

  function says(wanted: readonly string[]): boolean {
    return wanted.filter((w) => !w.startsWith('-')).every((w, i) => bare[i] === w) && wanted.every((w) => !w.startsWith('-') || all.has(w));
  }
}

/** What a file of this path holds, where its place says so. */
export function heldBy(path: string): Said | undefined {
  return families.find(({ family }) => isOfFamily(path, family));
}

/** Whether a path, as far as it is known, names a file of a family. */
export function isOfFamily(path: string, family: string): boolean {
  const f = families.find((x) => x.family === family);
  if (!f) return false;
  const clean = path.replaceAll('\\', '/').replace(/^~\//, '').toLowerCase();
  const name = clean.slice(clean.lastIndexOf('/') + 1);
  if (f.except?.some((e) => clean.endsWith(e.toLowerCase()))) return false;
  return says(f, `/${clean}`, name);
}

function says(f: PathFamily, clean: string, name: string): boolean {
  return f.suffixes.some((s) => clean.endsWith(`/${s.toLowerCase()}`)) || (f.fragments ?? []).some((s) => `${clean}/`.includes(`/${s.toLowerCase()}/`))
    || (f.prefixes ?? []).some((s) => name.startsWith(s.toLowerCase())) || (f.extensions ?? []).some((s) => name.endsWith(s.toLowerCase()));
}
