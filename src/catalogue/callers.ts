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
  readonly docs: string;
}

export const callers: readonly Caller[] = [
  { name: 'setTimeout', callback: 0, rest: 2, docs: 'https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-settimeout-dev' },
  { name: 'setInterval', callback: 0, rest: 2, docs: 'https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-setinterval-dev' },
  { name: 'setImmediate', callback: 0, rest: 1, docs: 'https://nodejs.org/api/timers.html#setimmediatecallback-args' },
  { name: 'process.nextTick', callback: 0, rest: 1, docs: 'https://nodejs.org/api/process.html#processnexttickcallback-args' },
  { package: 'swr', name: '', callback: 1, rest: 0, docs: 'https://swr.vercel.app/docs/data-fetching#fetch' },
  { package: 'swr/immutable', name: '', callback: 1, rest: 0, docs: 'https://swr.vercel.app/docs/revalidation#disable-automatic-revalidations' },
  { package: 'swr/mutation', name: '', callback: 1, rest: 0, docs: 'https://swr.vercel.app/docs/mutation#useswrmutation' },
];
