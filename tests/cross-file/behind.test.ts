import { describe, expect, it, onTestFinished } from 'vitest';
import { projectOf } from '../support/projects.ts';
import { analysed } from './records.ts';

const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

function project(files: Readonly<Record<string, string>>): string {
  const made = projectOf({
    'carrier.ts': 'export interface Carrier { deliver(url: string): unknown; }',
    'http.ts': "import type { Carrier } from './carrier';\nexport class HttpCarrier implements Carrier { deliver(url: string) { return fetch(url); } }",
    ...files,
  });
  onTestFinished(made.remove);
  return made.folder;
}

const user = (url: string): string => `import type { Carrier } from './carrier';\nexport class User { constructor(private readonly carrier: Carrier) {}\n  go() { return this.carrier.deliver('${url}'); } }`;

describe('a method that implements an interface of another file', () => {
  it('goes where files that know only the interface send it', () => {
    expect(analysed(project({ 'user.ts': user('https://out.example.com/a') }), 'http.ts').records).toEqual(['http.ts:2 fetch fixed url https://out.example.com/a']);
  });

  it('does not go where such a file calls a method of that name on something that it knows', () => {
    const other = "import type { Carrier } from './carrier';\nconst post = { deliver: (url: string) => url };\nexport const x = (c: Carrier) => [c, post.deliver('https://out.example.com/a')];";
    expect(analysed(project({ 'other.ts': other }), 'http.ts').records).toEqual(['http.ts:2 fetch caller url']);
  });

  it('may go anywhere where more files know the interface than are looked at', () => {
    const users = Object.fromEntries(numbers(25).map((i) => [`user${i}.ts`, user('https://out.example.com/a')]));
    expect(analysed(project(users), 'http.ts').records).toEqual(['http.ts:2 fetch fixed url https://out.example.com/a unknown']);
  });
});
