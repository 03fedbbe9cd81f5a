import { answering, entryPoints, ownBindings, stubMethods, type EntryPoint } from '../catalogue/entry-points.ts';

const byName = new Map<string, EntryPoint[]>();
for (const row of entryPoints) for (const name of row.names) byName.set(name, [...(byName.get(name) ?? []), row]);
const pairs: ReadonlySet<string> = new Set(answering.map((pair) => pair.join(' ')));

/** Whether a framework calls what a file exports under a name; of a member of an object, both with a dot between them. */
export function isEntry(name: string, path: string): boolean {
  return rowsOf(name, path).length > 0;
}

/** The name of the service that stands at a place within the parameters of what a file exports under a name, where it is one that is configured there. */
export function bindingAt(name: string, path: string, index: number, members: readonly string[]): string | undefined {
  const found = rowsOf(name, path).find(({ bindings: [at, ...way] = [-1] }) => at === index && members.length === way.length + 1 && way.every((key, i) => key === members[i]));
  return found && members.at(-1);
}

const own: ReadonlySet<string> = new Set(ownBindings);

/** Whether a binding of this name is to what the program brings along itself. */
export const isOwnBinding = (name: string): boolean => own.has(name);

const stubs: ReadonlySet<string> = new Set(stubMethods);

/** Whether a method of a binding of this name gives one of the objects that its service is made of. */
export const givesStub = (method: string): boolean => stubs.has(method);

function rowsOf(name: string, path: string): readonly EntryPoint[] {
  const dot = name.indexOf('.');
  return [name, dot < 0 ? '*' : `${name.slice(0, dot)}.*`].flatMap((n) => byName.get(n)?.filter((row) => lies(row, path)) ?? []);
}

/** Whether a function with parameters of these names answers requests. */
export const answers = (first: string, second: string): boolean => pairs.has(`${first} ${second}`);

function lies({ files, folders }: EntryPoint, path: string): boolean {
  const [at, end] = [path.lastIndexOf('/'), path.lastIndexOf('.')];
  const folder = path.slice(0, at + 1);
  return (files?.includes(path.slice(at + 1, end)) ?? true) && (folders?.some((f) => folder.includes(`/${f}/`)) ?? true);
}
