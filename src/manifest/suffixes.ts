import { createRequire } from 'node:module';

let loaded: typeof import('tldts') | undefined;

/** The list of public suffixes. It is large, and only patterns with a star and drafts of a manifest ask it: it is loaded when it is asked first. */
export function publicSuffixes(): typeof import('tldts') {
  return (loaded ??= createRequire(import.meta.url)('tldts') as typeof import('tldts'));
}
