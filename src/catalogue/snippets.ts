/** How markup and code that stand in a text load an address: what stands before it, and as what it is loaded where nothing else says so. */
export const loaders: readonly { readonly before: string; readonly as: 'element' | 'sendBeacon' | 'fetch'; /** Whether a name follows, and no address. */ readonly open?: true }[] = [
  { before: '\\bsrc\\s{0,4}=\\s{0,4}["\'`]', as: 'element' },
  { before: 'setAttribute\\(\\s{0,4}["\'`]src["\'`]\\s{0,4},\\s{0,4}["\'`]', as: 'element' },
  { before: '\\bsendBeacon\\(\\s{0,4}["\'`]', as: 'sendBeacon' },
  { before: '\\bfetch\\(\\s{0,4}["\'`]', as: 'fetch' },
  { before: '\\bfetch\\(\\s{0,4}(?=[A-Za-z_$])', as: 'fetch', open: true },
];

/** Elements that a snippet loads by, told by the word that stands nearest before. */
export const snippetElements: readonly string[] = ['script', 'img', 'iframe'];

/** Elements whose content is run as code. https://html.spec.whatwg.org/multipage/scripting.html#the-script-element */
export const codeElements: readonly string[] = ['script'];

/** Functions that run a text as code: of the platform by their name, of a module by its and theirs; and what a worker is started with. ECMA-262, HTML, https://nodejs.org/api/vm.html */
export const codeRunners: readonly string[] = [
  'global Blob', 'global eval', 'global Function', 'global setInterval', 'global setTimeout', 'node:vm Script', 'node:vm compileFunction', 'node:vm runInContext', 'node:vm runInNewContext', 'node:vm runInThisContext',
];

/** Programs that run a text which names them in its first line: it is a program of its own, written out to be started. */
export const scriptRunners: readonly string[] = ['node', 'nodejs', 'bun', 'deno', 'tsx', 'ts-node', 'zx'];

/** Options of a command line behind which code stands: https://nodejs.org/api/cli.html#-e---eval-script */
export const codeOptions: readonly string[] = ['--eval', '--print', '-e', '-p', '-pe'];
