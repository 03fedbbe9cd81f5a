import { describe, expect, it } from 'vitest';
import { analysed, destinationOf, destinationsOf } from './subject.ts';

describe('services that a Worker is bound to', () => {
  it.each([
    ['export default { fetch(request, env) { return env.API.fetch(request); } };'],
    ['const handler = { async fetch(request, { API }) { return API.fetch(request); } };\nexport default handler;'],
    ["export default { async scheduled(event, env) { await env.API.fetch('https://internal/x', { method: 'POST' }); } };"],
    ["export default { fetch(request, env) { return env.API.fetch('https://out.example.com/x'); } };"],
    ["import { env } from 'cloudflare:workers';\nexport const load = (request) => env.API.fetch(request);"],
    ["import { WorkerEntrypoint } from 'cloudflare:workers';\nexport default class extends WorkerEntrypoint { fetch(request) { return this.env.API.fetch(request); } }"],
    ["import { Hono } from 'hono';\nconst app = new Hono();\napp.get('/', (c) => c.env.API.fetch(c.req.raw));"],
    ["export default { fetch(request, env) { return env.API.get(env.API.idFromName('x')).fetch('https://out.example.com/x', { method: 'POST', body: 'x' }); } };"],
    ["export default { async fetch(request, env) { const stub = env.API.getByName('x'); return await stub.fetch(request); } };"],
    ['const room = (env, id) => env.API.get(env.API.idFromString(id));\nexport default { fetch(request, env) { return room(env, request.url).fetch(request); } };'],
    ["import { DurableObject } from 'cloudflare:workers';\nexport class Room extends DurableObject { go(request) { const stub = this.env.API.get(this.env.API.newUniqueId()); return stub.fetch(request); } }"],
    ["import { Hono } from 'hono';\nconst app = new Hono();\napp.get('/', (c) => c.env.API.getByName('x').fetch(c.req.raw));"],
  ])('are named as they are configured: %s', (code) => { expect(destinationsOf(code)).toBe('configured env:API'); });

  it('are told of a function that lies where Pages looks for it', () => {
    const code = 'export const onRequest = ({ request, env }) => env.API.fetch(request);';
    expect(analysed(code, '/p/functions/a.ts').egress.map(destinationOf)).toEqual(['configured env:API']);
    expect(analysed(code, '/p/lib/a.ts').egress).toEqual([]);
  });

  it.each([
    ['export default { fetch(request, env) { return env.ASSETS.fetch(request); } };'],
    ['export default { fetch(request, env) { return env.API.get(request.url); } };'],
    ['export default { fetch(request, env, context) { return context.cache.fetch(request); } };'],
    ['export const load = (request, env) => env.API.fetch(request);'],
    ['export const load = (request, env) => env.API.get(request.url).fetch(request);'],
    ['export default { fetch(request, env) { return env.API.list(request.url).fetch(request); } };'],
    ["export default { async fetch(request, env) { return new Response(await env.API.get('x')); } };"],
    ["import { Hono } from 'hono';\nconst app = new Hono();\napp.get('/', (c) => c.store.API.fetch(c.req.raw));"],
  ])('are none of what is asked of others: %s', (code) => { expect(destinationsOf(code)).toBe(''); });
});
