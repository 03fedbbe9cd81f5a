/**
 * Members and functions that give only something derived: a length, a truth, a position. What they give is not the datum.
 * Standard: ECMA-262.
 */
export const derivations: readonly string[] = [
  'Boolean', 'byteLength', 'constructor', 'endsWith', 'equals', 'every', 'existsSync', 'findIndex', 'findLastIndex', 'has', 'hasOwn', 'hasOwnProperty', 'includes', 'indexOf', 'isArray', 'isFinite', 'isInteger', 'isNaN', 'lastIndexOf', 'length',
  'localeCompare', 'match', 'matchAll', 'push', 'size', 'some', 'startsWith', 'test', 'unshift',
];

/**
 * Methods that do so, where a member of the name is no method: `text.search(pattern)`, `url.search`. Standard: ECMA-262, URL;
 * https://www.prisma.io/docs/orm/reference/prisma-client-reference#count, https://mongoosejs.com/docs/api/model.html#Model.countDocuments()
 */
export const derivingMethods: readonly string[] = ['count', 'countDocuments', 'search'];

/**
 * What is put in the place of what nobody is to read: marks, letters that are one where there is nothing else, and words that say so. Methods that put it there, and the one
 * that makes more of it. Standard: ECMA-262.
 */
export const masks = {
  marks: ['*', '\u2022', '\u25CF', '\u2588', '\u00D7', '\u00B7', '#'], letters: ['x', 'X'], words: ['censored', 'filtered', 'hidden', 'masked', 'redacted', 'removed', 'secret', 'sensitive'],
  methods: ['replace', 'replaceAll'], repeating: 'repeat',
} as const;

/** Functions that give the words of a language for a key. https://www.i18next.com/overview/api#t, https://vue-i18n.intlify.dev/api/injection.html, https://formatjs.github.io/docs/intl, https://www.gnu.org/software/gettext/manual/ */
export const translators: readonly string[] = ['$t', '_', '__', 'formatMessage', 'gettext', 't', 'trans', 'translate'];

/** Methods through which a value takes in what it is given. */
export const collectors: readonly string[] = ['add', 'append', 'assign', 'concat', 'enqueue', 'insert', 'merge', 'push', 'put', 'record', 'set', 'setAttribute', 'setAttributes', 'setItem', 'splice', 'unshift', 'update', 'write'];

/** Verbs with which the name of such a method begins: `setUser`, `addField`. */
export const collectingVerbs: readonly string[] = ['add', 'append', 'attach', 'put', 'set', 'write'];

/** Methods that give a part of a collection by its key. Standard: ECMA-262. */
export const getters: readonly string[] = ['at', 'get'];

/** Functions that give what nobody can guess: an identifier, where they are called so. https://nodejs.org/api/crypto.html, Web Crypto, ECMA-262 */
export const random: readonly string[] = ['getRandomValues', 'nanoid', 'random', 'randomBytes', 'randomUUID', 'uuid', 'uuidv4', 'v4'];

/** Methods that take in a value under the name that is their first argument. https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map, https://xhr.spec.whatwg.org/#interface-formdata */
export const pairing: readonly string[] = ['append', 'put', 'set', 'setAttribute', 'setItem'];

/**
 * Classes whose objects keep values under names, and their methods that give a value by its name, all names, all values, and pairs of both. The first argument of their
 * construction is a list of such pairs, or an object. Standard: ECMA-262, URL, Fetch, XMLHttpRequest.
 */
export const keyed = { classes: ['FormData', 'Headers', 'Map', 'URLSearchParams', 'WeakMap'], byName: ['get', 'getAll'], names: 'keys', values: 'values', pairs: 'entries', visiting: 'forEach' } as const;

/**
 * Parts of an address: the class whose objects are taken apart, members that are all of it, and those that are one part. `parameters` of the query are told apart by name;
 * `listed` are functions that give them of the page, or of what was sent. Standard: URL; https://nextjs.org/docs/app/api-reference/functions/use-search-params, https://fetch.spec.whatwg.org/#dom-body-formdata
 */
export const addresses = {
  class: 'URL', whole: ['href'], host: ['host', 'hostname', 'origin', 'port', 'protocol'], path: ['pathname'], query: ['search', 'searchParams'], parameters: 'searchParams', listed: ['formData', 'useSearchParams'],
} as const;

/** Headers of a request that tell of who sent it. https://www.rfc-editor.org/rfc/rfc9110, https://www.rfc-editor.org/rfc/rfc7239, https://developers.cloudflare.com/fundamentals/reference/http-headers/ */
export const requestHeaders: readonly { readonly category: string; readonly names: readonly string[] }[] = [
  { category: 'user.authorization.credentials', names: ['authorization', 'proxy-authorization', 'x-access-token', 'x-api-key', 'x-auth-token'] },
  { category: 'user.device.cookie', names: ['cookie'] },
  { category: 'user.device', names: ['accept-language', 'sec-ch-ua', 'sec-ch-ua-model', 'sec-ch-ua-platform', 'user-agent'] },
  { category: 'user.device.ip_address', names: ['cf-connecting-ip', 'forwarded', 'true-client-ip', 'x-client-ip', 'x-forwarded-for', 'x-real-ip'] },
];

/**
 * Objects that take in all fields of a form, the attribute under which a field is sent, functions that are handed its name instead and give its attributes, and those whose
 * callback is given what was typed into all of them.
 * https://xhr.spec.whatwg.org/#constructing-the-entry-list, https://react-hook-form.com/docs/useform, https://formik.org/docs/api/useFormik
 */
export const forms = { class: 'FormData', attribute: 'name', registering: ['getFieldProps', 'getInputProps', 'register'], handing: ['handleSubmit'] } as const;

/**
 * Fields of forms: the attributes that say what is typed into one, what those say that is no name of a datum, and the attributes that hold what was typed, or the field itself.
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill, https://react.dev/reference/react-dom/components/input
 */
export const fields = {
  telling: ['autocomplete', 'id', 'name', 'type'], holding: ['ref', 'value'], handles: ['box', 'el', 'element', 'field', 'input', 'node', 'ref'],
  meaning: {
    'additional-name': 'middle name', 'address-line1': 'street address', 'address-line2': 'street address', 'bday': 'birth date', 'cc-csc': 'card security code', 'cc-exp': 'card expiry', 'cc-name': 'card holder name', 'cc-number': 'credit card number',
    'family-name': 'last name', 'given-name': 'first name', 'sex': 'gender', 'street-address': 'street address', 'tel': 'phone number', 'tel-national': 'phone number',
  },
} as const;

/** Types that are made of another one: with the same members, with those that are named, and without these. https://www.typescriptlang.org/docs/handbook/utility-types.html */
export const typeOperators = { same: ['Array', 'Awaited', 'NonNullable', 'Partial', 'Promise', 'Readonly', 'ReadonlyArray', 'Required'], kept: ['Pick'], leftOut: ['Omit'] } as const;

/** Functions that read one member of an object, and that make an object of a list of pairs, or of several objects, later ones over earlier ones. Standard: ECMA-262. */
export const reading = { member: ['Reflect', 'get'], ofPairs: ['Object', 'fromEntries'], overlaid: ['Object', 'assign'] } as const;

/** What members of an object come from: an argument of its construction, and a member of that; any other member may come from all of them. https://fetch.spec.whatwg.org/, https://dom.spec.whatwg.org/, https://w3c.github.io/FileAPI/ */
export const holders: readonly { readonly classes: readonly string[]; readonly members: Readonly<Record<string, readonly string[]>> }[] = [
  { classes: ['Request'], members: { url: ['0'], method: ['1', 'method'], headers: ['1', 'headers'], body: ['1', 'body'], mode: ['1', 'mode'], credentials: ['1', 'credentials'], cache: ['1', 'cache'], redirect: ['1', 'redirect'], signal: ['1', 'signal'] } },
  { classes: ['Response'], members: { body: ['0'], json: ['0'], text: ['0'], blob: ['0'], arrayBuffer: ['0'], formData: ['0'], headers: ['1', 'headers'], status: ['1', 'status'], statusText: ['1', 'statusText'] } },
  { classes: ['Blob'], members: { type: ['1', 'type'] } },
  { classes: ['File'], members: { name: ['1'], type: ['2', 'type'], lastModified: ['2', 'lastModified'] } },
  { classes: ['CustomEvent'], members: { type: ['0'], detail: ['1', 'detail'] } },
];

/** Functions that copy what they are given into their first argument. Standard: ECMA-262; lodash. */
export const mergers: readonly string[] = ['assign', 'assignIn', 'defaults', 'defaultsDeep', 'defineProperty', 'extend', 'merge'];

/**
 * Methods that code made from a schema has to write a message as bytes: what they give back holds all of it, however that code goes about it.
 * https://protobuf.dev/reference/javascript/javascript-generated/, https://protobufjs.github.io/protobuf.js/Type.html
 */
export const serialisers: readonly string[] = ['encode', 'encodeDelimited', 'serializeBinary', 'toBinary'];

/** Verbs with which a method begins that gives what comes from elsewhere, and nothing of what it is called on: `waitForOutput`. */
export const waiters: readonly string[] = ['await', 'poll', 'receive', 'wait'];

/** Methods that give what their callback makes, and not what they are called on. Standard: ECMA-262. */
export const makers: readonly string[] = ['flatMap', 'map', 'reduce', 'reduceRight', 'then'];

/** Of these, methods whose callback makes one element of what they give. Standard: ECMA-262. */
export const mappers: readonly string[] = ['flatMap', 'map'];

/** Methods that give one element of what they are called on: the one at the place that they are given, or any. Standard: ECMA-262. */
export const choosers: { readonly placed: string; readonly any: readonly string[] } = { placed: 'at', any: ['find', 'findLast', 'pop', 'shift'] };

/** Methods that give what they are called on, or parts of it, as they are. Standard: ECMA-262; https://mongoosejs.com/docs/tutorials/lean.html, https://redux.js.org/api/store */
export const keepers: readonly string[] = ['at', 'filter', 'find', 'findLast', 'flat', 'getState', 'lean', 'pop', 'reverse', 'shift', 'slice', 'sort', 'toJSON', 'toObject', 'toReversed', 'toSorted', 'valueOf'];

/** Methods that give elements of a list and, called with two arguments at most, put none in. https://tc39.es/ecma262/#sec-array.prototype.splice */
export const takers: readonly string[] = ['pop', 'shift', 'slice', 'splice', 'toSpliced'];

/** Methods that give their callback an element first and then its position. Standard: ECMA-262. */
export const iterators: readonly string[] = ['every', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'flatMap', 'forEach', 'map', 'some'];

/** Methods that give their callback what was made so far, an element, and then its position. Standard: ECMA-262. */
export const folders: readonly string[] = ['reduce', 'reduceRight'];

/** Names by which a callback calls the failure that it may be given first. */
export const failures: readonly string[] = ['e', 'er', 'err', 'error'];

/** Verbs that say that a function gives what the rest of its name says: `getMachineId` gives a machine id. */
export const givers: readonly string[] = ['build', 'calculate', 'compute', 'create', 'current', 'derive', 'detect', 'determine', 'fetch', 'find', 'generate', 'get', 'guess', 'load', 'lookup', 'make', 'obtain', 'read', 'resolve', 'retrieve'];

/**
 * What a program says of its own running. None of it is personal by itself; a reader of a report wants to see it all the same. A name
 * is meant where it ends in these words; where it is one of `alone`, and not of a parameter, which is called so in any function.
 */
export const operations: readonly { readonly category: string; readonly label: string; readonly words: readonly (readonly string[])[]; readonly alone?: readonly (readonly string[])[] }[] = [
  {
    category: 'user.behavior', label: 'what is done with the program',
    alone: [['args'], ['arguments'], ['options']],
    words: [['command'], ['commands'], ['subcommand'], ['argv'], ['flags'], ['cli', 'args'], ['cli', 'options'], ['command', 'args'], ['command', 'arguments'], ['command', 'options'], ['event', 'name'], ['event', 'type'], ['action'], ['feature'], ['features'], ['page', 'url'], ['referrer'], ['command', 'name'], ['exit', 'code'], ['duration']],
  },
  {
    category: 'system.operations', label: 'the state of the program',
    words: [
      ['version'], ['versions'], ['plugins'], ['plugin', 'name'], ['package', 'manager'], ['error'], ['errors'], ['error', 'message'], ['error', 'stack'], ['message'], ['stack'], ['stack', 'trace'], ['ci'], ['is', 'ci'], ['ci', 'name'], ['ci', 'type'],
      ['agent'], ['agent', 'name'], ['docker'], ['is', 'docker'], ['node', 'env'], ['shell'], ['metrics'], ['traces'], ['modules'], ['dependencies'], ['adapter'], ['editor'],
    ],
  },
  { category: 'user.device', label: 'the machine', words: [['os'], ['platform'], ['arch'], ['architecture'], ['cpu'], ['cpus'], ['memory'], ['kernel'], ['hostname'], ['host', 'name'], ['locale'], ['user', 'agent'], ['screen'], ['system']] },
  {
    category: 'user.unique_id.pseudonymous', label: 'an identifier',
    words: [['session', 'id'], ['anonymous', 'id'], ['client', 'id'], ['instance', 'id'], ['install', 'id'], ['installation', 'id'], ['machine', 'id'], ['device', 'id'], ['project', 'id'], ['app', 'id'], ['distinct', 'id'], ['visitor', 'id'], ['server', 'id'], ['user', 'hash'], ['project', 'hash'], ['cid'], ['uid'], ['uuid'], ['repository', 'id'], ['env', 'id'], ['user', 'id']],
  },
];

/** With this begins the name of what hears of something, and not of a datum: `onMessage`. */
export const hearing = 'on';

/**
 * Categories that a name claims of people, and that a value does not hold that the program itself brings along: read from its `settings` (of `identifiers` from any, else from those that are secrets by their names too), or `written` in it. A user agent
 * that begins with what is written names the program. https://www.rfc-editor.org/rfc/rfc9110#name-user-agent
 */
export const programs = { settings: ['user.authorization', 'user.unique_id'], identifiers: ['user.unique_id'], written: ['user.device'] } as const;

/** Names of programs as such, and what stands beside them where a program signs in by one. https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1 */
export const signingIn = {
  names: [['client', 'id']],
  beside: [['client', 'secret'], ['grant', 'type'], ['redirect', 'uri'], ['redirect', 'url'], ['response', 'type'], ['code', 'challenge'], ['code', 'verifier']],
} as const;

/**
 * Functions that write any bytes in the letters of a name, by the last words of theirs; and what `toString()` of bytes is given to do so.
 * https://www.rfc-editor.org/rfc/rfc4648, https://nodejs.org/api/buffer.html#buffers-and-character-encodings
 */
export const encoders: { readonly words: readonly (readonly string[])[]; readonly encodings: readonly string[] } = {
  words: [['btoa'], ['to', 'hex'], ['hexlify'], ['hex', 'encode'], ['encode', 'hex'], ['base32', 'encode'], ['encode', 'base32'], ['to', 'base32'], ['base64', 'encode'], ['encode', 'base64'], ['to', 'base64'], ['base58', 'encode'], ['encode', 'base58']],
  encodings: ['hex', 'base64', 'base64url'],
};

/** Mailboxes of a role and not of a person; RFC 2142, and the senders of automatic mail. */
export const roleMailboxes: readonly string[] = [
  'abuse', 'accounts', 'admin', 'administrator', 'billing', 'bot', 'contact', 'donotreply', 'feedback', 'hello', 'help', 'helpdesk', 'hi', 'hostmaster', 'info', 'jobs', 'legal', 'mail', 'marketing', 'news', 'no-reply', 'noreply', 'notifications',
  'office', 'orders', 'postmaster', 'press', 'privacy', 'root', 'sales', 'security', 'service', 'support', 'team', 'test', 'webmaster',
];

/** Functions that read a whole file by its path, and that write to one by its path or descriptor. https://nodejs.org/api/fs.html, fs-extra */
export const files: { readonly readers: readonly string[]; readonly writers: readonly string[] } = {
  readers: ['createReadStream', 'readFile', 'readFileSync', 'readJSON', 'readJSONSync', 'readJson', 'readJsonSync'],
  writers: ['appendFile', 'appendFileSync', 'outputFile', 'outputFileSync', 'outputJSON', 'outputJson', 'outputJsonSync', 'write', 'writeFile', 'writeFileSync', 'writeJSON', 'writeJSONSync', 'writeJson', 'writeJsonSync', 'writeSync'],
};

/**
 * How promises are rejected, waited for together and handled: which argument of a method is handed what was thrown, and the method that gives a promise
 * with the functions that settle it. Standard: ECMA-262.
 */
export const promises = {
  name: 'Promise', rejecting: 'reject', joining: ['all', 'any', 'race'], listing: ['all', 'allSettled'], racing: ['any', 'race'], settled: { value: 'value', rejected: 'reason' },
  pair: 'withResolvers', promise: 'promise', resolve: 'resolve', reject: 'reject', chaining: ['catch', 'finally', 'then'], handling: { catch: 0, then: 1 },
} as const;

/** What the members of an error come from: an argument of its construction, and a member of that. Standard: ECMA-262, Web IDL. */
export const errors: readonly { readonly classes: readonly string[]; readonly members: Readonly<Record<string, readonly string[]>> }[] = [
  { classes: ['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'], members: { message: ['0'], stack: ['0'], cause: ['1', 'cause'] } },
  { classes: ['AggregateError'], members: { errors: ['0'], message: ['1'], stack: ['1'], cause: ['2', 'cause'] } },
  { classes: ['DOMException'], members: { message: ['0'], stack: ['0'], name: ['1'], cause: ['1', 'cause'] } },
];

/**
 * Streams: methods that lead one into another, functions that lead each of what they are given into the next, the method by which anything else is
 * written into one, and the classes that are made of functions, with those that take what
 * is written, and the methods by which they hand over what comes out.
 * https://nodejs.org/api/stream.html, https://streams.spec.whatwg.org/
 */
export const streams = {
  leading: ['pipe', 'pipeThrough', 'pipeTo'], chaining: ['pipeline'], writing: 'write',
  classes: ['Duplex', 'Readable', 'ReadableStream', 'Transform', 'TransformStream', 'Writable', 'WritableStream'], taking: ['transform', 'write'], giving: ['enqueue', 'push'],
} as const;

/** Methods of a store that give what is kept under a name, and that keep it. https://html.spec.whatwg.org/multipage/webstorage.html, @react-native-async-storage/async-storage */
export const stores: { readonly readers: readonly string[]; readonly writers: readonly string[] } = { readers: ['getItem', 'getItemAsync'], writers: ['setItem', 'setItemAsync'] };

/** Functions of which an allow-list of names is built, and the one that is handed such a list itself. Standard: ECMA-262. */
export const picking = { build: ['fromEntries'], entries: ['entries'], filter: ['filter'], holds: ['has', 'includes'], serialise: ['stringify'] } as const;

/** Functions that give back an object as it was given to them, member by member. Standard: ECMA-262, HTML; lodash. */
export const preservers: readonly string[] = ['Proxy', 'clone', 'cloneDeep', 'freeze', 'parse', 'preventExtensions', 'seal', 'stringify', 'structuredClone'];

/**
 * Arguments that a function works with and that are no part of what it gives: a key that encrypts or signs, a text that is looked for. `of` is what it is a member of, or the
 * package that it is of. https://github.com/auth0/node-jsonwebtoken#usage
 */
export const tools: readonly { readonly functions: readonly string[]; readonly of?: readonly string[]; readonly at: number }[] = [
  { functions: ['createCipheriv', 'createDecipheriv', 'createHmac'], at: 1 },
  { functions: ['decrypt', 'encrypt', 'sign', 'verify'], of: ['subtle'], at: 1 },
  { functions: ['decode', 'sign', 'verify'], of: ['jsonwebtoken', 'jwt'], at: 1 },
  { functions: ['replace', 'replaceAll', 'split'], at: 0 },
];

/** Functions that give the names of an object's members, and that give them with their values, with the part of each that is the value. Standard: ECMA-262. */
export const listings = { of: 'Object', names: 'keys', pairs: 'entries', value: '1' } as const;

/** Members of a client that each of its requests takes something over from, once it is written there. https://axios-http.com/docs/config_defaults */
export const clientDefaults: readonly { readonly package: string; readonly members: Readonly<Record<string, 'headers' | 'query' | 'body'>> }[] = [
  { package: 'axios', members: { 'defaults.headers': 'headers', 'defaults.params': 'query', 'defaults.data': 'body' } },
];
