import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const clients = "import axios from 'axios';\nimport { GraphQLClient } from 'graphql-request';\nimport { connectTo } from 'some-sdk';\n";

/** Where what stands behind the imports sends to. */
const egress = (code: string): string[] => analysed(clients + code).egress.map(({ line, api, destination: { targets } }) => `${line} ${api} ${targets.map((t) => ('host' in t ? t.host : 'name' in t ? t.name : t.kind)).join()}`);

describe('a client that a package is handed of which nothing is known', () => {
  it('is listed where it is made for an address', () => {
    expect(egress("connectTo({ client: new GraphQLClient('https://api.example.com/graphql') });")).toEqual(['4 GraphQLClient api.example.com']);
    expect(egress('const client = new GraphQLClient(process.env.API_URL!);\nconnectTo([client]);')).toEqual(['4 GraphQLClient env:API_URL']);
    expect(egress("connectTo(axios.create({ baseURL: 'https://api.example.com' }));")).toEqual(['4 AxiosInstance api.example.com']);
  });

  it('is not where it has no address of its own', () => {
    expect(egress('connectTo(axios);\nconnectTo(axios.create({ timeout: 10 }));')).toEqual([]);
    expect(egress('export const connect = (url: string) => connectTo(new GraphQLClient(url));')).toEqual([]);
  });

  it('is not where what it is asked for is seen', () => {
    expect(egress("const client = axios.create({ baseURL: 'https://api.example.com' });\nconnectTo(client);\nvoid client.get('/x');")).toEqual(['6 AxiosInstance.get api.example.com']);
    expect(egress("export const client = axios.create({ baseURL: 'https://api.example.com' });\nconnectTo(client);")).toEqual([]);
    expect(egress("const own = (client: { get(path: string): unknown }) => client.get('/x');\nown(axios.create({ baseURL: 'https://api.example.com' }));")).toEqual(['4 AxiosInstance.get api.example.com', '5 AxiosInstance.get api.example.com']);
  });

  it('is not where it is the value of a context: who takes it out is seen', () => {
    const shared = (value: string): string[] => egress(`import { createContext } from 'react';\nclass Api { constructor(private base: string) {} get() { return fetch(this.base); } }\nexport const Context = createContext(${value});`);
    expect(shared("axios.create({ baseURL: 'https://api.example.com' })")).toEqual(['5 fetch base']);
    expect(shared("new Api('https://api.example.com')")).toEqual(['5 fetch base', '6 fetch api.example.com']);
  });

  it('is not where its making is an egress already', () => {
    expect(analysed("import { io } from 'socket.io-client';\nimport { connectTo } from 'some-sdk';\nconnectTo(io('https://api.example.com'));").egress).toHaveLength(1);
  });
});
