/** Words of names under which a program keeps the addresses it talks to. */
export const endpointWords: readonly (readonly string[])[] = [
  ['endpoint'], ['endpoints'], ['api'], ['telemetry'], ['ingest'], ['ingestion'], ['intake'], ['collector'], ['collect'], ['webhook'], ['gateway'], ['dsn'], ['beacon'],
  ['analytics'], ['metrics'], ['graphql'], ['rpc'], ['backend'], ['registry'], ['updates'], ['pixel'], ['tracking'], ['base', 'url'], ['base', 'uri'], ['server', 'url'], ['service', 'url'],
  ['post', 'url'], ['upload', 'url'], ['access', 'url'], ['token', 'url'], ['auth', 'url'], ['ws', 'url'], ['socket', 'url'], ['proxy', 'url'], ['report', 'url'], ['callback', 'url'], ['relay'], ['mirror'], ['otlp'], ['traces', 'url'],
];

/** Words of names under which a program keeps what a person is to read, or what only looks like an address. */
export const linkWords: readonly string[] = [
  'doc', 'docs', 'documentation', 'help', 'home', 'homepage', 'link', 'links', 'href', 'website', 'site', 'page', 'issue', 'issues', 'license', 'licence', 'repo', 'repository', 'schema', 'namespace', 'xmlns', 'ns', 'spec',
  'learn', 'readme', 'changelog', 'demo', 'guide', 'support', 'terms', 'privacy', 'policy', 'blog', 'about', 'signup', 'register', 'placeholder', 'example', 'examples', 'message', 'text', 'label', 'title', 'description',
  'reference', 'referrer', 'parse', 'dummy', 'fake', 'mock', 'test', 'scope', 'scopes', 'id', 'iri', 'vocab', 'context', 'type', 'regex', 'pattern', 'comment', 'banner', 'see', 'more', 'info', 'wiki', 'download', 'bugs', 'funding', 'author',
];

/** Words of the names of functions, classes and packages that talk to the address that they are given. */
export const clientWords: readonly string[] = [
  'api', 'client', 'connect', 'connection', 'crawl', 'exporter', 'fetch', 'fetcher', 'gateway', 'graphql', 'http', 'https', 'post', 'provider', 'publisher', 'reporter', 'request', 'rest', 'rpc', 'sdk', 'send', 'sender', 'socket', 'subscribe', 'transport', 'upload',
  'uploader', 'webhook', 'websocket', 'ws',
];

/** Options under which a client takes the address it is to talk to. */
export const addressOptions: readonly string[] = ['url', 'uri', 'host', 'hostname', 'server', 'address', 'base'];

/** Names of what holds options. */
export const optionHolders: readonly string[] = ['options', 'option', 'opts', 'opt', 'config', 'configuration', 'conf', 'settings', 'params', 'init'];

/** The member that holds the variables of the environment, in Node, Deno, Bun and bundlers. */
export const environmentHolder = 'env';

/** Members of the global object that hold settings which are written into a page. */
export const pageSettings: readonly string[] = [
  'APP_CONFIG', 'ENV', 'RUNTIME_CONFIG', '__APP_CONFIG__', '__APP_RUNTIME_CONFIG__', '__CONFIG__', '__ENV', '__ENV__', '__RUNTIME_CONFIG__', '__env', '__env__', '_config_', '_env', '_env_', 'appConfig', 'env', 'runtimeConfig',
];

/** Methods by which one file tells another an address: of a list, a map, a channel or a process that both have. */
export const tellers: readonly string[] = ['add', 'dispatch', 'emit', 'enqueue', 'next', 'publish', 'push', 'send', 'set', 'unshift'];

/** Functions of containers that say which value they hand out: an address among these is for whoever asks. https://docs.nestjs.com/fundamentals/execution-context#low-level-approach, https://github.com/jeffijoe/awilix#asvalue */
export const valueHolders: readonly string[] = ['SetMetadata', 'asValue'];

/** Methods that keep what they are given with a class or a member of one. https://github.com/microsoft/reflect-metadata#api */
export const metadataKeepers: readonly string[] = ['defineMetadata'];

/**
 * Functions by which processes and threads tell each other, by the argument that is the message: what else they are given says to whom.
 * https://html.spec.whatwg.org/multipage/workers.html#dom-worker-postmessage, https://www.electronjs.org/docs/latest/api/ipc-renderer#ipcrendererinvokechannel-args
 */
export const messengers: Readonly<Record<string, number>> = { invoke: 1, postMessage: 0, sendSync: 1 };

/**
 * Names in configuration under which a server is told where it forwards what browsers ask it for, each with the members that hold the address; none where any may.
 * https://nextjs.org/docs/app/api-reference/config/next-config-js/rewrites, https://vite.dev/config/server-options#server-proxy,
 * https://webpack.js.org/configuration/dev-server/#devserverproxy, https://nitro.build/config#devproxy
 */
export const forwarders: Readonly<Record<string, readonly string[]>> = { devProxy: [], proxy: [], proxyTable: [], rewrites: ['destination'] };
