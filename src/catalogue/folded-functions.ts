/** Functions of Node's modules that folding knows, by what they are folded as: a function of the language, or one that is described here. */
export interface FoldedFunction {
  readonly module: string;
  readonly name: string | readonly string[];
  /**
   * `URL.legacy`: a URL of `url.parse`. `Text.format`: texts put into the places of a format. `Text.path`: parts of a path put together.
   * `Text.template.*`: a text with places that something is put into by a function of the result, or by its member `expand` or `fill`.
   */
  readonly as: string;
  readonly docs: string;
}

export const foldedFunctions: readonly FoldedFunction[] = [
  { module: 'buffer', name: 'Buffer.from', as: 'Buffer.from', docs: 'https://nodejs.org/api/buffer.html#static-method-bufferfromarray' },
  { module: 'buffer', name: 'atob', as: 'atob', docs: 'https://nodejs.org/api/buffer.html#bufferatobdata' },
  { module: 'path', name: ['join', 'posix.join', 'resolve'], as: 'Text.path', docs: 'https://nodejs.org/api/path.html#pathjoinpaths' },
  { module: 'path-to-regexp', name: 'compile', as: 'Text.template.path', docs: 'https://github.com/pillarjs/path-to-regexp' },
  { module: 'querystring', name: 'escape', as: 'encodeURIComponent', docs: 'https://nodejs.org/api/querystring.html#querystringescapestr' },
  { module: 'querystring', name: 'unescape', as: 'decodeURIComponent', docs: 'https://nodejs.org/api/querystring.html#querystringunescapestr' },
  { module: 'uri-templates', name: 'default', as: 'Text.template.fill', docs: 'https://github.com/geraintluff/uri-templates' },
  { module: 'uritemplate', name: 'parse', as: 'Text.template.uri', docs: 'https://github.com/grncdr/uri-template' },
  { module: 'url', name: 'URL', as: 'URL', docs: 'https://nodejs.org/api/url.html#class-url' },
  { module: 'url', name: 'format', as: 'URL.format', docs: 'https://nodejs.org/api/url.html#urlformaturlobject' },
  { module: 'url', name: 'parse', as: 'URL.legacy', docs: 'https://nodejs.org/api/url.html#urlparseurlstring-parsequerystring-slashesdenotehost' },
  { module: 'url', name: 'resolve', as: 'URL.resolve', docs: 'https://nodejs.org/api/url.html#urlresolvefrom-to' },
  { module: 'url-template', name: ['default.parse', 'parse', 'parseTemplate'], as: 'Text.template.uri', docs: 'https://github.com/bramstein/url-template' },
  { module: 'util', name: 'TextDecoder', as: 'TextDecoder', docs: 'https://nodejs.org/api/util.html#class-utiltextdecoder' },
  { module: 'util', name: 'format', as: 'Text.format', docs: 'https://nodejs.org/api/util.html#utilformatformat-args' },
];
