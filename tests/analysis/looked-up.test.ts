import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const said = (code: string): string[] => analysed(code).egress.map((e) => `${e.line} ${e.api} ${e.destination.kind} ${[...e.destination.hosts, ...e.destination.names].join(' ')}`.trim());

const checked = `import { lookup } from 'node:dns/promises';
const isPrivate = (a) => a.startsWith('10.');
async function load(url) {
  const found = await lookup(new URL(url).hostname);
  if (isPrivate(found.address)) throw new Error('no');
  return fetch(url);
}
`;

describe('a name that is looked up before a request to it', () => {
  it('is the request\'s own look-up where one call leads to both', () => {
    expect(said(`${checked}load('https://out.example.com/a');`)).toEqual(['4 dns/promises.lookup caller', '6 fetch caller', '8 fetch fixed out.example.com']);
  });

  it('is so where the host is configured', () => {
    expect(said(`${checked}load(process.env.API_URL);`).slice(2)).toEqual(['8 fetch configured env:API_URL']);
  });

  it('is another where the request goes elsewhere', () => {
    expect(said(`import { lookup } from 'node:dns/promises';
async function load(name, url) {
  await lookup(name);
  return fetch(url);
}
load('secret.zone.example.com', 'https://out.example.com/a');`).slice(2)).toEqual(['6 dns/promises.lookup fixed secret.zone.example.com', '6 fetch fixed out.example.com']);
  });

  it('is another where something is put into the name', () => {
    expect(said(`${checked}load(\`https://\${process.title}.example.com/\`);`).slice(2).map((x) => x.split(' ')[1])).toEqual(['dns/promises.lookup', 'fetch']);
  });

  it('is one of its own where nothing else is sent', () => {
    expect(said("import { lookup } from 'node:dns/promises';\nlookup('out.example.com');")).toEqual(['2 dns/promises.lookup fixed out.example.com']);
  });
});
