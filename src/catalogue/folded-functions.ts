/** Functions of Node's modules that folding knows, by what they are folded as: a function of the language, or one that is described here. */
export interface FoldedFunction {
  readonly module: string;
  readonly name: string | readonly string[];
  /** `URL.legacy`: a URL of `url.parse`. `Text.format`: texts put into the places of a format. `Text.path`: parts of a path put together. */
  readonly as: string;
  readonly docs: string;
}

export const foldedFunctions: readonly FoldedFunction[] = [
  { module: 'buffer', name: 'Buffer.from', as: 'Buffer.from', docs: 'https://nodejs.org/api/buffer.html#static-method-bufferfromarray' },
  { module: 'buffer', name: 'atob', as: 'atob', docs: 'https://nodejs.org/api/buffer.html#bufferatobdata' },
  { module: 'path', name: ['join', 'posix.join', 'resolve'], as: 'Text.path', docs: 'https://nodejs.org/api/path.html#pathjoinpaths' },
  { module: 'querystring', name: 'escape', as: 'encodeURIComponent', docs: 'https://nodejs.org/api/querystring.html#querystringescapestr' },
  { module: 'querystring', name: 'unescape', as: 'decodeURIComponent', docs: 'https://nodejs.org/api/querystring.html#querystringunescapestr' },
  { module: 'url', name: 'URL', as: 'URL', docs: 'https://nodejs.org/api/url.html#class-url' },
  { module: 'url', name: 'format', as: 'URL.format', docs: 'https://nodejs.org/api/url.html#urlformaturlobject' },
  { module: 'url', name: 'parse', as: 'URL.legacy', docs: 'https://nodejs.org/api/url.html#urlparseurlstring-parsequerystring-slashesdenotehost' },
  { module: 'url', name: 'resolve', as: 'URL.resolve', docs: 'https://nodejs.org/api/url.html#urlresolvefrom-to' },
  { module: 'util', name: 'TextDecoder', as: 'TextDecoder', docs: 'https://nodejs.org/api/util.html#class-utiltextdecoder' },
  { module: 'util', name: 'format', as: 'Text.format', docs: 'https://nodejs.org/api/util.html#utilformatformat-args' },
];
