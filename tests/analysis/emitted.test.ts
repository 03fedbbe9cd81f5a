import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const said = (code: string): string => analysed(code).egress.flatMap((e) => e.destination.targets.map((t) => ('url' in t ? t.url : t.kind))).join(', ');
const bus = "import { EventEmitter } from 'node:events';\nconst bus = new EventEmitter();\n";

describe('what is emitted decides where its listener sends', () => {
  it.each([
    [`${bus}bus.on('load', (url) => fetch(url));\nbus.emit('load', 'https://out.example.com/a');`],
    [`${bus}bus.once('load', async (id, url) => { await fetch(url); });\nexport function go() { bus.emit('load', 1, 'https://out.example.com/a'); }`],
    ["import mitt from 'mitt';\nconst bus = mitt();\nbus.on('load', ({ url }) => { fetch(url); });\nbus.emit('load', { url: 'https://out.example.com/a' });"],
    ["import EventEmitter from 'eventemitter3';\nconst bus = new EventEmitter();\nbus.on('load', (url) => { fetch(url); });\nbus.emit('load', 'https://out.example.com/a');"],
    ["import { Subject } from 'rxjs';\nconst urls = new Subject();\nurls.subscribe((url) => fetch(url));\nurls.next('https://out.example.com/a');"],
    ["const target = new EventTarget();\ntarget.addEventListener('load', (e) => fetch(e.detail));\ntarget.dispatchEvent(new CustomEvent('load', { detail: 'https://out.example.com/a' }));"],
  ])('%s', (code) => { expect(said(code)).toBe('https://out.example.com/a'); });

  it.each([
    ['another event', `${bus}bus.on('load', (url) => fetch(url));\nbus.emit('sent', 'https://out.example.com/a');`, 'unknown'],
    ['another object', `${bus}const other = new EventEmitter();\nbus.on('load', (url) => fetch(url));\nother.emit('load', 'https://out.example.com/a');`, 'unknown'],
    ['what others may emit as well', `${bus}export { bus };\nbus.on('load', (url) => fetch(url));\nbus.emit('load', 'https://out.example.com/a');`, 'https://out.example.com/a, unknown'],
    ['what a caller hands over', `${bus}bus.on('load', (url) => fetch(url));\nexport function go(url) { bus.emit('load', url); }`, 'unknown'],
    ['a host that a caller hands over', `${bus}bus.on('load', (url) => fetch(url));\nexport function go(host) { bus.emit('load', 'https://' + host); }`, 'unknown'],
  ])('not: %s', (_, code, expected) => { expect(said(code)).toBe(expected); });
});
