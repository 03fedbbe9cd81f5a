import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const said = (code: string): string => analysed(code).egress.map((e) => `${e.api} ${e.destination.urls.join(' ')}`).join(', ');

describe('a global function that something unknown has', () => {
  it.each([
    ["export const f = (context) => context.fetch('https://telemetry.example.com/v1', { method: 'POST' });", 'fetch https://telemetry.example.com/v1'],
    ["export const f = (config) => config.sys.fetch(`https://telemetry.example.com/${config.id}`);", 'fetch https://telemetry.example.com/*'],
    ["const base = 'https://api.example.com';\nexport const f = (app) => app.fetch(base + '/films');", 'fetch https://api.example.com/films'],
    ["export class A { constructor(context) { this.context = context; } f() { return this.context.fetch('https://api.example.com/films'); } }", 'fetch https://api.example.com/films'],
    // What is handed no whole address, and what is known to be something else.
    ["export const f = (store) => store.fetch('films');", ''],
    ["export const f = (binding) => binding.fetch('https://counter/increment');", ''],
    ["export const f = (store, url) => store.fetch(url);", ''],
    ["export const f = (store) => store.fetch({ url: 'https://api.example.com' });", ''],
    ["const store = { fetch(url) { return url; } };\nexport const f = () => store.fetch('https://api.example.com/films');", ''],
    ["class Store { fetch(url) { return url; } }\nexport const f = () => new Store().fetch('https://api.example.com/films');", ''],
    ["import { store } from 'store';\nexport const f = () => store.fetch('https://api.example.com/films');", ''],
    ["export const f = (store) => store.load('https://api.example.com/films');", ''],
  ])('%s', (code, expected) => { expect(said(code)).toBe(expected); });
});
