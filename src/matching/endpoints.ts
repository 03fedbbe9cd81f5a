import { endpointWords, linkWords } from '../catalogue/endpoint-words.ts';
import { tokensOf } from './tokens.ts';

const links: ReadonlySet<string> = new Set(linkWords);

/** Whether a name says that what it holds is an address to talk to, and not one to read. */
export function isEndpointName(name: string): boolean {
  const tokens = tokensOf(name).map((t) => (t === 'urls' ? 'url' : t));
  if (tokens.some((t) => links.has(t))) return false;
  return endpointWords.some((words) => tokens.some((_, i) => words.every((w, j) => tokens[i + j] === w)));
}
