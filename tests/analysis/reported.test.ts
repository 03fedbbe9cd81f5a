import { describe, expect, it } from 'vitest';
import { analysed, fileFor } from './subject.ts';

/** Which of the sends of a text are telemetry. */
const told = (code: string): string => analysed(code, fileFor(code)).egress.map(({ telemetry }) => (telemetry ? 'telemetry' : 'none')).join(', ');

describe('a send that reports by how it leaves', () => {
  it.each([
    ["addEventListener('pagehide', () => { navigator.sendBeacon('https://s.example.com/x', JSON.stringify({ event: 'leave', clicks })); });"],
    ["export const f = () => navigator.sendBeacon('https://s.example.com/x', JSON.stringify({ p: location.pathname }));"],
    ["document.addEventListener('visibilitychange', () => { if (document.hidden) fetch('https://api.example.com/v2', { method: 'POST', keepalive: true, body: JSON.stringify({ url: location.href }) }); });"],
    ['export const P = () => <img height={1} width={1} alt="" src="https://px.example.com/tr?ev=view" />;'],
    ['export const P = () => <noscript><img height="1" width="1" src="https://px.example.com/n" /></noscript>;'],
    ['export function hit() { const i = new Image(); i.src = `https://px.example.com/h.gif?r=${encodeURIComponent(document.referrer)}`; }'],
    ["import { onCLS } from 'web-vitals';\nconst post = (m) => { fetch('https://api.example.com/v', { method: 'POST', body: JSON.stringify(m) }); };\nonCLS(post);"],
    ["import { onLCP } from 'web-vitals';\nonLCP(({ value }) => { fetch('https://api.example.com/v', { method: 'POST', body: JSON.stringify({ value }) }); });"],
    ["export function reportWebVitals(metric) { fetch('https://api.example.com/a', { method: 'POST', body: JSON.stringify(metric) }); }"],
    ["import os from 'node:os';\nsetInterval(() => { fetch('https://api.example.com/alive', { method: 'POST', body: JSON.stringify({ host: os.hostname() }) }); }, 9);"],
    ["const beat = () => { fetch('https://api.example.com/alive', { method: 'POST', body: JSON.stringify({ installId: read() }) }); };\nsetInterval(beat, 9);"],
    ["import os from 'node:os';\nfunction beat() { fetch('https://api.example.com/alive', { method: 'POST', body: JSON.stringify({ host: os.hostname() }) }); setTimeout(beat, 9); }\nbeat();"],
  ])('%s', (code) => { expect(told(code)).toBe('telemetry'); });

  it.each([
    // What a page keeps or gives up when it is left; its own server; what it asks.
    ["addEventListener('pagehide', () => { navigator.sendBeacon('https://api.example.com/drafts', JSON.stringify({ text })); });"],
    ["addEventListener('beforeunload', () => { navigator.sendBeacon('https://api.example.com/locks', JSON.stringify({ action: 'release', id })); });"],
    ["addEventListener('pagehide', () => { navigator.sendBeacon('/save', JSON.stringify({ event: 'leave', text })); });"],
    ["document.addEventListener('visibilitychange', () => { fetch('https://api.example.com/films'); });"],
    ["document.addEventListener('visibilitychange', async () => { const r = await fetch('https://api.example.com/films', { method: 'POST', body: JSON.stringify({ url: location.href }) }); show(await r.json()); });"],
    ["export const f = () => fetch('https://api.example.com/preview', { method: 'POST', body: JSON.stringify({ url: location.href }) });"],
    // Pictures that are seen, or only take up room.
    ['export const P = () => <img height={40} width={1} src="https://cdn.example.com/line.png" />;'],
    ['export const P = () => <img height={1} width={1} src="https://cdn.example.com/spacer.gif" />;'],
    ['export const P = () => <img height={1} width={1} src="/pixel.gif" />;'],
    ['export function qr() { const i = new Image(); i.src = `https://codes.example.com/qr?data=${encodeURIComponent(location.href)}`; }'],
    // What is measured elsewhere, and what is not sent on.
    ["import { onCLS } from './layout.js';\nonCLS((m) => { fetch('https://api.example.com/v', { method: 'POST', body: JSON.stringify(m) }); });"],
    ["import { onCLS } from 'web-vitals';\nonCLS(() => {});\nexport const f = (m) => fetch('https://api.example.com/v', { method: 'POST', body: JSON.stringify(m) });"],
    // What is asked again and again, of whom nobody hears; a session that is kept; a registry that is configured.
    ["setInterval(() => { fetch('https://api.example.com/films'); }, 9);"],
    ["setInterval(() => { fetch('https://api.example.com/keep', { method: 'POST', body: JSON.stringify({ sessionId }) }); }, 9);"],
    ["setInterval(() => { fetch(process.env.REGISTRY_URL, { method: 'POST', body: JSON.stringify({ instanceId }) }); }, 9);"],
    ["setInterval(async () => { const r = await fetch('https://api.example.com/jobs', { method: 'POST', body: JSON.stringify({ machineId }) }); run(await r.json()); }, 9);"],
    ["export const once = () => fetch('https://api.example.com/machines', { method: 'POST', body: JSON.stringify({ machineId }) });"],
  ])('and one that does not: %s', (code) => { expect(told(code)).not.toContain('telemetry'); });
});

describe('what only looks like telemetry', () => {
  it.each([
    // Questions for a newer version.
    ["export async function newer(version) { const r = await fetch('https://registry.example.com/tool/latest'); return (await r.json()).version !== version; }"],
    ["import os from 'node:os';\nexport const newer = async () => (await fetch(`https://updates.example.com/${os.platform()}/latest.yml`)).text();"],
    ["export async function checkForUpdates(v) { const { data } = await axios.get('https://api.example.com/releases/latest', { headers: { 'user-agent': `tool/${v}` } }); return data.tag_name; }\nimport axios from 'axios';"],
    // Questions whose answers are read later, or elsewhere.
    ["const ask = (query) => fetch('https://api.example.com/graphql', { method: 'POST', body: JSON.stringify({ query }) }).then((r) => r.json());\nexport const films = () => ask('{ films { title } }');"],
    ["export function ask(query, done) { fetch('https://api.example.com/graphql', { method: 'POST', body: JSON.stringify({ query, operationName: 'Events' }) }).then((r) => r.json()).then(done); }"],
    // Things of an API that are called events.
    ["export const list = async () => (await fetch('https://api.example.com/v1/events')).json();"],
    ["export async function createEvent(event) { const r = await fetch('https://calendar.example.com/v3/calendars/1/events', { method: 'POST', body: JSON.stringify({ summary: event.title }) }); return r.json(); }"],
    ["export const cancel = (id) => fetch(`https://api.example.com/events/${id}`, { method: 'DELETE' });"],
    ["export const move = (id, start) => fetch(`https://api.example.com/events/${id}`, { method: 'PATCH', body: JSON.stringify({ start }) });"],
    ["export const book = (eventId, name) => fetch('https://tickets.example.com/orders', { method: 'POST', body: JSON.stringify({ eventId, name }) });"],
    // Metrics of a cloud's own API that are read.
    ["export async function cpu(name) { const r = await fetch(`https://monitoring.example.com/v3/timeSeries?filter=${name}`); return (await r.json()).timeSeries; }"],
    ["export async function queryMetrics(expr) { const r = await fetch(`https://prometheus.example.com/api/v1/query?query=${expr}`); return r.json(); }"],
    ["export async function getUsage(key) { const r = await fetch('https://api.example.com/v1/usage', { headers: { authorization: key } }); return r.json(); }"],
    ["export async function getInsights(id, token) { const r = await fetch(`https://graph.example.com/${id}/insights?access_token=${token}`); return r.json(); }"],
    ["export async function getStats(repo) { const r = await fetch(`https://api.example.com/repos/${repo}/stats/contributors`); if (!r.ok) throw new Error('no'); return r.json(); }"],
    // What is followed that is nobody's doing.
    ["export async function trackParcel(id) { const r = await fetch(`https://post.example.com/tracking/${id}`); return r.json(); }"],
    ["export const orderTracking = async (n) => (await fetch('https://shop.example.com/order-tracking', { method: 'POST', body: JSON.stringify({ n }) })).json();"],
    // Reports, pings and logs that a person asked for.
    ["export const createReport = async (rows) => (await fetch('https://api.example.com/reports', { method: 'POST', body: JSON.stringify({ rows }) })).json();"],
    ["export const ping = async () => (await fetch('https://api.example.com/ping')).ok;"],
    ["export const healthy = () => fetch('https://api.example.com/health').then((r) => r.status === 200);"],
    ["export const getLogs = async (id) => (await fetch(`https://api.example.com/deployments/${id}/events?follow=1`)).text();"],
    ["export const subscribe = (id) => new EventSource(`https://api.example.com/events?channel=${id}`);"],
  ])('%s', (code) => { expect(told(code)).toMatch(/^(none|none, none)$/); });
});

describe('a picture that is not to be seen, in the markup of a component', () => {
  it.each(['vue', 'svelte', 'astro'])('in .%s', (ending) => {
    const shown = (image: string): boolean[] => analysed(ending === 'vue' ? `<template>${image}</template>\n<script setup>\n</script>\n` : `${image}\n`, `/p/file.${ending}`).egress.map(({ telemetry }) => telemetry);
    expect(shown('<img height="1" width="1" src="https://px.example.com/tr?ev=view" />')).toEqual([true]);
    expect(shown('<img height="40" width="1" src="https://cdn.example.com/line.png" />')).toEqual([false]);
  });
});
