import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { analysed } from './subject.ts';
import { projectOf } from '../support/projects.ts';

const said = (code: string, file: string): string => analysed(code, file).egress.map(({ line, api, destination: { kind, urls } }) => [line, api, kind, ...urls].join(' ')).join(', ');

describe('a function that a framework finds by its name', () => {
  it.each([
    ['src/routes/+page.ts', 'export const load = ({ params }) => fetch(params.url);'],
    ['src/routes/+page.server.ts', 'export const actions = { send: ({ params }) => fetch(params.url) };'],
    ['src/routes/x/+server.ts', 'export function GET({ params }) { return fetch(params.url); }'],
    ['app/x/page.tsx', 'export default async function Page({ searchParams }) { await fetch(searchParams.url); return null; }'],
    ['app/x/route.ts', 'export const POST = (request, { params }) => fetch(params.url);'],
    ['pages/api/x.ts', 'export default function answer(a, b) { return fetch(a.query.url); }'],
    ['lib/page.ts', 'export async function getServerSideProps({ query }) { return fetch(query.url); }'],
    ['app/routes/x.tsx', 'const loader = ({ params }) => fetch(params.url);\nexport { loader };'],
    ['src/worker.ts', 'export default { async fetch(request, env) { return fetch(env.UPSTREAM); } };'],
    ['index.cjs', 'exports.handler = async (event) => fetch(event.url);'],
    ['gatsby-node.js', 'exports.sourceNodes = (api, options) => fetch(options.url);'],
    ['anywhere.ts', 'export const proxy = (req, res) => fetch(req.query.url);'],
    ['anywhere.ts', 'class Pages { show(req, res) { return fetch(req.url); } }'],
  ])('is called with what nobody here decides: %s %s', (file, code) => { expect(said(code, `/p/${file}`)).toMatch(/fetch unknown/); });

  it.each([
    ['src/load.ts', 'export const load = (url) => fetch(url);'],
    ['src/api/client.ts', 'export default function get(url) { return fetch(url); }'],
    ['src/api/client.ts', 'export const GET = (url) => fetch(url);'],
    ['src/routes/x.tsx', 'const loader = (url) => fetch(url);\nexport const get = loader;'],
    ['src/http.ts', 'export default { get(url) { return fetch(url); } };'],
    ['src/http.ts', 'export const send = (req, url) => fetch(url);'],
  ])('is called by the project elsewhere: %s %s', (file, code) => { expect(said(code, `/p/${file}`)).toMatch(/fetch caller/); });

  it('sends by the request function that it is handed', () => {
    expect(said('export const handleFetch = ({ request, fetch }) => fetch(new Request(request.url, request));', '/p/src/hooks.server.ts')).toBe('1 fetch unknown');
    expect(said('export const other = ({ request, fetch }) => fetch(request);', '/p/src/hooks.server.ts')).toBe('');
  });
});

describe('a function that is put into something', () => {
  it.each([
    ['self.onmessage = (e) => { fetch(e.data.url); };', '1 fetch unknown'],
    ["const socket = new WebSocket('wss://out.example.com');\nsocket.onmessage = (e) => fetch(e.data);", '1 WebSocket fixed wss://out.example.com, 2 fetch unknown'],
    ["import Vue from 'vue';\nVue.prototype.$load = (url) => fetch(url);", '2 fetch unknown'],
    ["import { Upload } from 'elsewhere';\nexport const Form = () => <Upload done={(file) => fetch(file.url)} />;", '2 fetch unknown'],
    ['const go = (e) => fetch(e.target.href);\nexport const Link = () => <button onClick={go}>x</button>;', '1 fetch unknown'],
  ])('of a stranger is called by that: %s', (code, expected) => { expect(said(code, '/p/file.tsx').replace(/new WebSocket/, 'WebSocket')).toBe(expected); });

  it.each([
    ['const api = {};\napi.load = (url) => fetch(url);\nexport { api };', '2 fetch caller'],
    ['window.load = (url) => fetch(url);', '1 fetch caller'],
    ["const Own = ({ go }) => { go('https://out.example.com/a'); return null; };\nexport const Form = () => <Own go={(url) => fetch(url)} />;", '2 fetch fixed https://out.example.com/a'],
  ])('of the project is called by the project: %s', (code, expected) => { expect(said(code, '/p/file.tsx')).toContain(expected); });
});

describe('what a module hands on of a package', () => {
  it('sends where it is made', () => {
    const text = "import { transports } from './log';\nnew transports.Http({ host: 'out.example.com' });";
    const project = projectOf({ 'log.ts': "export { transports } from 'winston';", 'main.ts': text });
    try {
      const { egress } = engineFor().analyse(path.join(project.folder, 'main.ts'), text, project.folder)?.analysis ?? {};
      expect(egress?.map(({ line, api, destination: { urls } }) => [line, api, ...urls].join(' '))).toEqual(['2 new winston.transports.Http http://out.example.com']);
    } finally {
      project.remove();
    }
  });
});
