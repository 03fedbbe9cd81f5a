/** Names of the global object that say little of a text by themselves. */

/** Roots so common that the members after them have to be seen as well. */
export const commonRoots: readonly string[] = ['$', 'Astro', 'Response', 'browser', 'chrome', 'document', 'globalThis', 'import', 'jQuery', 'location', 'navigator', 'performance', 'process', 'self', 'window'];

/** Names that are ordinary words or ordinary functions elsewhere: they count as a call of a free name or as a member of the global object. */
export const ordinaryNames: readonly string[] = [
  'API', 'Command', 'Range', 'axios', 'branch', 'critical', 'custom', 'error', 'find', 'get', 'log', 'login', 'lookup', 'navigation', 'open', 'opener', 'post', 'registration', 'report', 'resolve', 'set', 'settings', 'track', 'visitor',
];

/** How it reads where a style loads something from another host: the properties that do are in every file that shows something. */
export const styleTexts: readonly string[] = [
  'url(http:', 'url(https:', 'url(//', "url('http:", "url('https:", "url('//", 'url("http:', 'url("https:', 'url("//', 'url(${', '@import "http:', '@import "https:', "@import 'http:", "@import 'https:",
];

/** How it reads where the whole environment is written out; the names in it are too common to look at every file that has them. */
export const gatheringTexts: readonly string[] = ['stringify(process.env', 'stringify(process[', 'stringify({ ...process.env', 'inspect(process.env'];

/** Functions that write an attribute or a property by its name. */
export const attributeWriters: readonly string[] = ['assign', 'setAttribute', 'setAttributeNS', 'setAttributeNode'];

/** How it reads where markup says where modules are loaded from: https://html.spec.whatwg.org/multipage/webappapis.html#import-maps */
export const mapTexts: readonly string[] = ['importmap'];
