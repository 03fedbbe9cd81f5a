import { answering, entryPoints, type EntryPoint } from '../catalogue/entry-points.ts';

const byName = new Map<string, EntryPoint[]>();
for (const row of entryPoints) for (const name of row.names) byName.set(name, [...(byName.get(name) ?? []), row]);
const pairs: ReadonlySet<string> = new Set(answering.map((pair) => pair.join(' ')));

/** Whether a framework calls what a file exports under a name; of a member of an object, both with a dot between them. */
export function isEntry(name: string, path: string): boolean {
  const dot = name.indexOf('.');
  return [name, ...(dot < 0 ? ['*'] : [`${name.slice(0, dot)}.*`])].some((n) => byName.get(n)?.some((row) => lies(row, path)) ?? false);
}

/** Whether a function with parameters of these names answers requests. */
export const answers = (first: string, second: string): boolean => pairs.has(`${first} ${second}`);

function lies({ files, folders }: EntryPoint, path: string): boolean {
  const [at, end] = [path.lastIndexOf('/'), path.lastIndexOf('.')];
  const folder = path.slice(0, at + 1);
  return (files?.includes(path.slice(at + 1, end)) ?? true) && (folders?.some((f) => folder.includes(`/${f}/`)) ?? true);
}
