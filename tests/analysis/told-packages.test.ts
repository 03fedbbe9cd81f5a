import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const hosts = (code: string): string => analysed(code).literals.map(({ host }) => host).join(' ');

describe('an address that a package is handed of which nothing is known', () => {
  it.each([
    ["import { connect } from 'some-host';\nexport const load = () => connect('https://out.example.com/v1');"],
    ["import { HttpClient } from 'some-host';\nexport const c = new HttpClient('https://out.example.com/v1', { times: 3 });"],
    ["import { request } from 'some-host';\nexport const load = () => request({ url: 'https://out.example.com/v1', method: 'POST' });"],
    ["import { create } from 'some-host';\nexport const c = create.client({ times: 3, net: { host: 'https://out.example.com' } });"],
    ["import some from 'some-client';\nexport const load = (id) => some.client(`https://out.example.com/${id}`);"],
    ["import * as some from 'some-host';\nexport const load = (own) => some.request(own ? 'wss://out.example.com' : undefined);"],
    ["import { HttpClient } from 'some-host';\nexport class Own extends HttpClient { constructor() { super('https://out.example.com/v1'); } }"],
  ])('is an endpoint where the name says that it talks: %s', (code) => { expect(hosts(code)).toBe('out.example.com'); });

  it.each([
    ["import { connect } from './connect';\nexport const load = () => connect('https://out.example.com/v1');"],
    ["import { parse } from 'some-host';\nexport const at = parse('https://out.example.com/v1');"],
    ["import { ApiDocs } from 'some-host';\nexport const at = new ApiDocs('https://out.example.com/v1');"],
    ["import { request } from 'some-host';\nexport const load = () => request('/v1', 'https://out.example.com');"],
    ["import { request } from 'some-host';\nexport const load = () => request({ homepage: 'https://out.example.com', text: 'https://out.example.com' });"],
    ["const connect = (x) => x;\nexport const load = () => connect('https://out.example.com/v1');"],
    ["import { request } from 'node:http';\nexport const load = (own) => own.request('https://out.example.com/v1');"],
    ["import { Page } from 'some-host';\nexport class Own extends Page { constructor() { super('https://out.example.com/v1'); } }"],
    ["class HttpClient { constructor(readonly about: string) {} }\nexport class Own extends HttpClient { constructor() { super('https://out.example.com/v1'); } }"],
  ])('is none where it says nothing, is read, or what is called is known: %s', (code) => { expect(hosts(code)).toBe(''); });
});
