import path from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { projectOf } from '../support/projects.ts';

const shared = {
  'own.ts': "import 'reflect-metadata';\nexport class Client { constructor(readonly o: { url: string }) {} send() { return fetch(this.o.url); } }\nexport const routes = new Map<unknown, string>();\nexport const Kept = (url: string) => (target: object) => { routes.set(target, url); };\nexport const Noted = (url: string) => (target: object) => { Reflect.defineMetadata('url', url, target); };\nexport const Said = (url: string) => (target: object) => { console.log(url, target); };\nexport class Things { static forRoot(o: { url: string }) { return { module: Things, providers: [{ provide: 'OPTIONS', useValue: o }] }; } }",
  'hosts.ts': "import { EventEmitter } from 'node:events';\nexport const hosts = new Map<string, string>();\nexport const list: string[] = [];\nexport const links: string[] = [];\nexport const bus = new EventEmitter();" };

/** The endpoints that are said to be written in one file. */
function told(code: string): string {
  const { folder, remove } = projectOf({ ...shared, 'boot.ts': code });
  onTestFinished(remove);
  const file = path.join(folder, 'boot.ts');
  return engineFor().analyse(file, readFileSync(file, 'utf8'), folder)?.analysis?.literals.map(({ host }) => host).join(' ') ?? '';
}

describe('an address that a method tells others', () => {
  it.each([
    ["import { hosts } from './hosts';\nhosts.set('api', 'https://told.example.com');"],
    ["import { list } from './hosts';\nlist.push('https://told.example.com');"],
    ["import { bus } from './hosts';\nbus.emit('send', { url: 'https://told.example.com' });"],
    ["import { ipcRenderer } from 'electron';\nipcRenderer.invoke('get', 'https://told.example.com');"],
    ["const w = new Worker(new URL('./worker.ts', import.meta.url));\nw.postMessage({ url: 'https://told.example.com' });"],
    ["import { createContainer, asValue } from 'awilix';\ncreateContainer().register({ apiUrl: asValue('https://told.example.com') });"],
    ["import { Client, Kept } from './own';\n@Kept('https://told.example.com') export class A extends Client {}"],
    ["import { Client, Noted } from './own';\n@Noted('https://told.example.com') export class A extends Client {}"],
    ["import { Client, Things } from './own';\nexport const imports = [Things.forRoot({ url: 'https://told.example.com' }), Client];"],
  ])('is an endpoint where it is told: %s', (code) => { expect(told(code)).toBe('told.example.com'); });

  it.each([
    ["import { hosts } from './hosts';\nhosts.set('docs', 'https://told.example.com');"],
    ["import { links } from './hosts';\nlinks.push('https://told.example.com');"],
    ["const own: string[] = [];\nown.push('https://told.example.com');\nexport const n = own.length;"],
    ["export const f = (headers: Headers) => headers.set('origin', 'https://told.example.com');"],
    ["import { list } from './hosts';\nexport const has = list.includes('https://told.example.com');"],
    ["parent.postMessage({ ready: true }, 'https://told.example.com');"],
    ["import { Client, Said } from './own';\n@Said('https://told.example.com') export class A extends Client {}"],
  ])('is none where it is a link, its own, or told to nobody: %s', (code) => { expect(told(code)).toBe(''); });
});
