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
    ["import { Hono } from 'hono';\nconst app = new Hono();\napp.get('/', (c) => c.store.API.fetch(c.req.raw));"],
  ])('are none of what is asked of others: %s', (code) => { expect(destinationsOf(code)).toBe(''); });
});
