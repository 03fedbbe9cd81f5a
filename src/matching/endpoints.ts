import { addressOptions, clientWords, endpointWords, environmentHolder, forwarders, linkWords, messengers, metadataKeepers, optionHolders, pageSettings, tellers, valueHolders } from '../catalogue/endpoint-words.ts';
import { tokensOf } from './tokens.ts';

export { environmentHolder, pageSettings };

const links: ReadonlySet<string> = new Set(linkWords);
const addresses: ReadonlySet<string> = new Set(addressOptions);
const holders: ReadonlySet<string> = new Set(optionHolders);

/** Whether a member of the global object holds settings of a page. */
export const isPageSettings: (name: string) => boolean = Set.prototype.has.bind(new Set(pageSettings));

/** Whether a member is the address among options: `options.url`, `clientConfig.host`. */
export function isAddressOption(holder: string, key: string): boolean {
  return addresses.has(key) && holders.has(tokensOf(holder).at(-1) ?? '');
}

/** Whether an option takes an address to talk to: `url`, `host`. */
export const isAddressKey = (key: string): boolean => addresses.has(key) || isEndpointName(key);

const clients: ReadonlySet<string> = new Set(clientWords);

/** Whether one of the names of something says that it talks to others, and none that it only shows or reads: `createClient`, `some-sdk`. */
export function isClientName(names: readonly string[]): boolean {
  return !names.some(isLinkName) && names.some((name) => tokensOf(name).some((t) => clients.has(t)));
}

/** Whether a name says that what it holds is an address to read. */
export function isLinkName(name: string): boolean {
  return tokensOf(name).some((t) => links.has(t));
}

/** Whether a name says that what it holds is an address to talk to, and not one to read. */
export function isEndpointName(name: string): boolean {
  const tokens = tokensOf(name).map((t) => (t === 'urls' ? 'url' : t));
  if (isLinkName(name)) return false;
  return endpointWords.some((words) => tokens.some((_, i) => words.every((w, j) => tokens[i + j] === w)));
}

const telling: ReadonlySet<string> = new Set(tellers);
const holding: ReadonlySet<string> = new Set(valueHolders);

/** Whether a method of this name tells others what it is given. */
export function tellsOthers(name: string): boolean {
  return telling.has(name);
}

/** Whether a function of this name says which value a container hands out. */
export function holdsValue(name: string): boolean {
  return holding.has(name);
}

/** Whether a method of this name keeps what it is given with a class. */
export const keepsMetadata: (name: string) => boolean = Set.prototype.has.bind(new Set(metadataKeepers));

/** Which argument of a function by which processes tell each other is the message; undefined for any other function. */
export function messageAt(name: string): number | undefined {
  return Object.hasOwn(messengers, name) ? messengers[name] : undefined;
}

/** A call of such a method or function, as it is written before what it is given. */
export const tellingCall: RegExp = new RegExp(`(?:\\.(?:${tellers.join('|')})|\\b(?:${[...valueHolders, ...Object.keys(messengers)].join('|')}))\\(`);

/** Whether what is held under these names, innermost last, is where a server forwards what it is asked for. */
export function isForwarded(names: readonly string[]): boolean {
  const last = names.at(-1) ?? '';
  return names.some((name) => { const members = Object.hasOwn(forwarders, name) ? forwarders[name] : undefined; return members !== undefined && (members.length === 0 || members.includes(last)); });
}

/** Such a name, as it is written before what it holds. */
export const forwardingName: RegExp = new RegExp(`\\b(?:${Object.keys(forwarders).join('|')})\\b['"]?\\s{0,3}[:=(]`);
