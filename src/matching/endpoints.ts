import { addressOptions, clientWords, endpointWords, environmentHolder, linkWords, optionHolders, pageSettings } from '../catalogue/endpoint-words.ts';
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
