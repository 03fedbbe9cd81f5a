import type { DataFlow, Egress } from './analysis/types.ts';
import type { Endpoint, Target } from './manifest/types.ts';
import type { Evidence } from './reported.ts';

/** Data that a message names; the rest is counted. */
const mostNamed = 3;
/** Steps of a way that a message shows. */
const mostSteps = 4;

/** A destination in a sentence. */
export function destination(target: Target): string {
  return target.kind === 'configured' ? target.name : 'url' in target ? target.url : 'a destination that cannot be worked out from the code';
}

/** `os.hostname() (user.device), env:TOKEN (system.authentication) and 2 more`. */
export function sources(data: readonly DataFlow[]): string[] {
  return list(data.map(({ source, category }) => `${source} (${category})`));
}

export function categories(data: readonly DataFlow[]): string[] {
  return list(data.map(({ category }) => category));
}

function list(all: readonly string[]): string[] {
  const parts = all.slice(0, mostNamed), more = all.length - parts.length;
  return [...parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 && more === 0 ? ' and ' : ', ', part])), more > 0 ? ` and ${more} more` : ''];
}

/** The settings that an entry says are asked. */
export function gates({ consent }: Endpoint): string[] {
  return consent?.gate?.flatMap((gate, i) => (i > 0 ? [' or ', gate] : [gate])) ?? ['a setting'];
}

/** The way of the first datum, as one line: `src/meta.ts:9 -> src/post.ts:12`. */
export function way([first]: readonly DataFlow[]): string[] {
  const path = first?.path ?? [];
  const steps = path.length > mostSteps ? [...path.slice(0, mostSteps - 2), undefined, ...path.slice(-1)] : path;
  return steps.flatMap((step, i) => [i === 0 ? '' : ' -> ', step ? `${step.file}:${step.line}` : '…']);
}

/** The way of the first datum, as evidence of a report. */
export function flow({ api }: Egress, [first]: readonly DataFlow[]): Evidence {
  return { path: (first?.path ?? []).map((step, i, { length }) => ({ ...step, ...(i === 0 ? { what: `${first?.source} is read` } : i === length - 1 && { what: `${api} sends it` }) })) };
}
