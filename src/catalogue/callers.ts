/**
 * Functions that call what they are given, with what else they are given: at which position the function stands, and from which one on
 * its arguments do.
 */
export interface Caller {
  /** Absent for the platform. */
  readonly package?: string;
  /** Its name; empty for a package's default export. */
  readonly name: string;
  readonly callback: number;
  readonly rest: number;
  /** Whether a function in the place of an argument is called for it. */
  readonly asks?: true;
  readonly docs: string;
}

export const callers: readonly Caller[] = [
  { name: 'setTimeout', callback: 0, rest: 2, docs: 'https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-settimeout-dev' },
  { name: 'setInterval', callback: 0, rest: 2, docs: 'https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-setinterval-dev' },
  { name: 'setImmediate', callback: 0, rest: 1, docs: 'https://nodejs.org/api/timers.html#setimmediatecallback-args' },
  { name: 'process.nextTick', callback: 0, rest: 1, docs: 'https://nodejs.org/api/process.html#processnexttickcallback-args' },
  { package: 'swr', name: '', callback: 1, rest: 0, asks: true, docs: 'https://swr.vercel.app/docs/data-fetching#fetch' },
  { package: 'swr/immutable', name: '', callback: 1, rest: 0, asks: true, docs: 'https://swr.vercel.app/docs/revalidation#disable-automatic-revalidations' },
  { package: 'swr/mutation', name: '', callback: 1, rest: 0, asks: true, docs: 'https://swr.vercel.app/docs/mutation#useswrmutation' },
];

/** Functions that call a function among their options, with an object that holds others of them under their own names. */
export interface OptionCaller {
  readonly package: readonly string[];
  readonly name: readonly string[];
  readonly option: string;
  readonly hands: readonly string[];
  readonly docs: string;
}

export const optionCallers: readonly OptionCaller[] = [
  {
    package: ['@tanstack/react-query', '@tanstack/solid-query', '@tanstack/svelte-query', '@tanstack/vue-query', 'react-query'],
    name: [
      'createInfiniteQuery', 'createQuery', 'infiniteQueryOptions', 'queryOptions', 'useInfiniteQuery', 'usePrefetchQuery', 'useQuery', 'useSuspenseInfiniteQuery', 'useSuspenseQuery',
    ],
    option: 'queryFn', hands: ['meta', 'queryKey'], docs: 'https://tanstack.com/query/latest/docs/framework/react/guides/query-functions#queryfunctioncontext',
  },
];
