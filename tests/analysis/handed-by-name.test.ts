import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const said = (code: string): string => analysed(code).egress.map((e) => `${e.line} ${e.api} ${e.destination.kind} ${e.destination.urls.join(' ')}`.trim()).join(', ');

describe('a function that is handed to others by its name', () => {
  it.each([
    ["import express from 'express';\nconst app = express();\nconst show = (req, res) => fetch(req.query.url);\napp.get('/a', show);", '3 fetch unknown'],
    ["import express from 'express';\nexpress.Router().post('/a', show);\nasync function show(req) { await fetch(req.body.url); }", '3 fetch unknown'],
    ["process.on('message', heard);\nfunction heard(m) { fetch(m.url); }", '2 fetch unknown'],
    ["import { wrap } from 'elsewhere';\nconst load = (url) => fetch(url);\nexport const slow = wrap(load);", '2 fetch unknown'],
    ["export class A { constructor(bus) { bus.on('a', this.load); bus.on('b', this.send.bind(this)); }\nload(url) { return fetch(url); }\nsend(url) { return fetch(url); } }", '2 fetch unknown, 3 fetch unknown'],
    ["['https://out.example.com/a'].forEach(each);\nfunction each(url) { fetch(url); }", '2 fetch fixed https://out.example.com/a'],
    ["Promise.resolve('https://out.example.com/a').then(load);\nfunction load(url) { fetch(url); }", '2 fetch fixed https://out.example.com/a'],
  ])('is called by them: %s', (code, expected) => { expect(said(code)).toBe(expected); });

  it.each([
    ["export function load(url) { return fetch(url); }", '1 fetch caller'],
    ["const each = (list, f) => { for (const x of list) f(x); };\nconst load = (url) => fetch(url);\neach(['https://out.example.com/a'], load);", '2 fetch caller, 3 fetch fixed https://out.example.com/a'],
    ["import pLimit from 'p-limit';\nconst load = (url) => fetch(url);\npLimit(1)(load, 'https://out.example.com/a');", '2 fetch caller, 3 fetch fixed https://out.example.com/a'],
    ["import _ from 'lodash';\nconst load = (url) => fetch(url);\nconst slow = _.debounce(load, 10);\nslow('https://out.example.com/a');", '2 fetch caller, 4 fetch fixed https://out.example.com/a'],
    ["import { wrap } from 'elsewhere';\nconst load = (url) => fetch('https://out.example.com/a', { body: url });\nexport const slow = wrap(load);", '2 fetch fixed https://out.example.com/a'],
  ])('is for its callers to say: %s', (code, expected) => { expect(said(code)).toBe(expected); });
});
