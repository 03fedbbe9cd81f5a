/**
 * Functions that call what they are given, with what else they are given: at which position the function stands, and from which one on
 * its arguments do, or which one is the list whose elements it is called with.
 */
export interface Caller {
  /** Absent for the platform. */
  readonly package?: string | readonly string[];
  /** Its name, or that of a type and its method; empty for a package's default export. */
  readonly name: string | readonly string[];
  readonly callback: number;
  readonly rest?: number;
  readonly each?: number;
  /** Whether an object of options may stand before all of them. */
  readonly led?: true;
  /** Whether the function, at its position, is one of those that the object was made with. */
  readonly made?: true;
  /** Whether a function in the place of an argument is called for it. */
  readonly asks?: true;
  /** Where the function is set for all calls that are given none. */
  readonly elsewhere?: Elsewhere;
  readonly docs: string;
}

/** What is made, or which element stands around, by its name, and the way to the function: of what is made from the position of an argument on, of an element from an attribute. */
export interface Elsewhere {
  readonly of: string;
  readonly at: readonly [string, ...string[]];
}

/** https://swr.vercel.app/docs/global-configuration */
const swr: Elsewhere = { of: 'SWRConfig', at: ['value', 'fetcher'] };

const lodash = ['lodash', 'lodash-es', 'underscore', 'es-toolkit/compat'];

export const callers: readonly Caller[] = [
  { name: 'setTimeout', callback: 0, rest: 2, docs: 'https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-settimeout-dev' },
  { name: 'setInterval', callback: 0, rest: 2, docs: 'https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-setinterval-dev' },
  { name: 'setImmediate', callback: 0, rest: 1, docs: 'https://nodejs.org/api/timers.html#setimmediatecallback-args' },
  { name: 'process.nextTick', callback: 0, rest: 1, docs: 'https://nodejs.org/api/process.html#processnexttickcallback-args' },
  { name: ['Array.from', 'Array.fromAsync'], callback: 1, each: 0, docs: 'https://tc39.es/ecma262/#sec-array.from' },
  { package: 'swr', name: '', callback: 1, rest: 0, asks: true, elsewhere: swr, docs: 'https://swr.vercel.app/docs/data-fetching#fetch' },
  { package: 'swr/immutable', name: '', callback: 1, rest: 0, asks: true, docs: 'https://swr.vercel.app/docs/revalidation#disable-automatic-revalidations' },
  { package: 'p-limit', name: 'LimitFunction', callback: 0, rest: 1, docs: 'https://github.com/sindresorhus/p-limit#limitfn-args' },
  { package: 'p-limit', name: 'LimitFunction.map', callback: 1, each: 0, docs: 'https://github.com/sindresorhus/p-limit#limitmapiterable-mapperfunction' },
  { package: ['p-map', 'p-map-series', 'p-each-series', 'p-filter', 'p-locate'], name: ['', 'pMapIterable'], callback: 1, each: 0, docs: 'https://github.com/sindresorhus/p-map#pmapinput-mapper-options' },
  {
    package: ['async', 'async-es'], callback: 1, each: 0, docs: 'https://caolan.github.io/async/v3/docs.html#collections',
    name: ['concat', 'concatSeries', 'detect', 'each', 'eachSeries', 'every', 'filter', 'filterSeries', 'flatMap', 'flatMapSeries', 'forEach', 'forEachSeries', 'map', 'mapSeries', 'reject', 'some'],
  },
  {
    package: ['async', 'async-es'], callback: 2, each: 0, docs: 'https://caolan.github.io/async/v3/docs.html#eachLimit',
    name: ['concatLimit', 'eachLimit', 'filterLimit', 'flatMapLimit', 'forEachLimit', 'mapLimit'],
  },
  { package: ['async', 'async-es'], name: 'times', callback: 1, rest: 3, docs: 'https://caolan.github.io/async/v3/docs.html#times' },
  { package: 'bluebird', name: ['each', 'filter', 'map', 'mapSeries'], callback: 1, each: 0, docs: 'https://bluebirdjs.com/docs/api/promise.map.html' },
  { package: 'radash', name: 'map', callback: 1, each: 0, docs: 'https://radash-docs.vercel.app/docs/async/map' },
  { package: 'radash', name: 'parallel', callback: 2, each: 1, docs: 'https://radash-docs.vercel.app/docs/async/parallel' },
  { package: 'bottleneck', name: 'Bottleneck.schedule', callback: 0, rest: 1, led: true, docs: 'https://github.com/SGrondin/bottleneck#schedule' },
  { package: 'opossum', name: 'CircuitBreaker.fire', callback: 0, rest: 0, made: true, docs: 'https://nodeshift.dev/opossum/#circuitbreakerfire' },
  { package: 'hot-patcher', name: 'HotPatcher.patchInline', callback: 1, rest: 2, docs: 'https://github.com/perry-mitchell/hot-patcher#inline-patching-and-execution' },
  { package: 'p-retry', name: '', callback: 0, rest: 2, docs: 'https://github.com/sindresorhus/p-retry#pretryinput-options' },
  { package: 'async-retry', name: '', callback: 0, rest: 2, docs: 'https://github.com/vercel/async-retry#api' },
  { package: 'cockatiel', name: 'IPolicy.execute', callback: 0, rest: 2, docs: 'https://github.com/connor4312/cockatiel#ipolicy' },
  { package: 'redux-saga/effects', name: ['call', 'fork', 'spawn'], callback: 0, rest: 1, docs: 'https://redux-saga.js.org/docs/Glossary' },
  { package: lodash, name: ['each', 'every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'some'], callback: 1, each: 0, docs: 'https://lodash.com/docs/#map' },
  { package: lodash, name: 'defer', callback: 0, rest: 1, docs: 'https://lodash.com/docs/#defer' },
  { package: lodash, name: 'delay', callback: 0, rest: 2, docs: 'https://lodash.com/docs/#delay' },
  { package: 'swr/mutation', name: '', callback: 1, rest: 0, asks: true, docs: 'https://swr.vercel.app/docs/mutation#useswrmutation' },
];

/**
 * Methods of lists that call back, by the positions at which the function gets an element.
 * https://tc39.es/ecma262/#sec-properties-of-the-array-prototype-object
 */
export const iterators: Readonly<Record<string, readonly number[]>> = {
  every: [0], filter: [0], find: [0], findIndex: [0], findLast: [0], findLastIndex: [0], flatMap: [0], forEach: [0], map: [0], some: [0], reduce: [1], reduceRight: [1],
};

/** Methods of lists that call back with what the call before gave, and with an element. */
export const reducers: readonly string[] = ['reduce', 'reduceRight'];

/** Functions that call a function among their options, with an object that holds others of them under their own names. */
export interface OptionCaller {
  readonly package: readonly string[];
  readonly name: readonly string[];
  readonly option: string;
  readonly hands: readonly string[];
  readonly elsewhere?: Elsewhere;
  readonly docs: string;
}

export const optionCallers: readonly OptionCaller[] = [
  {
    package: ['@tanstack/react-query', '@tanstack/solid-query', '@tanstack/svelte-query', '@tanstack/vue-query', 'react-query'],
    name: [
      'createInfiniteQuery', 'createQuery', 'infiniteQueryOptions', 'queryOptions', 'useInfiniteQuery', 'usePrefetchQuery', 'useQuery', 'useSuspenseInfiniteQuery', 'useSuspenseQuery',
    ],
    // https://tanstack.com/query/latest/docs/framework/react/guides/default-query-function
    option: 'queryFn', hands: ['meta', 'queryKey'], elsewhere: { of: 'QueryClient', at: ['0', 'defaultOptions', 'queries', 'queryFn'] }, docs: 'https://tanstack.com/query/latest/docs/framework/react/guides/query-functions#queryfunctioncontext',
  },
];

/** Methods of promises and lists that call what they are given with what these hold. https://tc39.es/ecma262/#sec-promise.prototype.then */
export const handingOn: readonly string[] = ['then', 'map', 'forEach', 'flatMap'];

/** Methods of functions whose first argument is the object that these are called on. https://tc39.es/ecma262/#sec-properties-of-the-function-prototype-object */
export const callingOn: readonly string[] = ['apply', 'bind', 'call'];
