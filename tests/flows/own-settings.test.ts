import { describe, expect, it } from 'vitest';
import { analysed } from '../analysis/subject.ts';

/** What the sends of a text carry, as `category source`. */
const sent = (code: string): readonly string[] => [...new Set(analysed(code).egress.flatMap((e) => e.data.map(({ category, source }) => `${category} ${source}`)))].sort();
const post = (body: string): string => `fetch('https://api.example.com', { method: 'POST', body: JSON.stringify(${body}) });`;

describe('what a program was configured with', () => {
  it('is no credential and no identifier of a person, whatever it is called', () => {
    expect(sent(`const apiKey = process.env.GIF_API_KEY; const projectId = process.env.CLOUD_PROJECT; ${post('{ apiKey, projectId, clientSecret: process.env.SIGN_IN_SECRET }')}`))
      .toEqual(['system.authentication env:GIF_API_KEY', 'system.authentication env:SIGN_IN_SECRET', 'system.operations env:CLOUD_PROJECT']);
  });

  it('is one of a person where a person has given it', () => {
    expect(sent(`export function save({ apiKey, projectId }) { ${post('{ apiKey, projectId }')} }`)).toEqual(expect.arrayContaining(['user.authorization.credentials apiKey', 'user.unique_id.pseudonymous projectId']));
  });

  it('names an address of a person all the same', () => {
    expect(sent(post('{ email: process.env.ADMIN_EMAIL }'))).toContain('user.contact.email email');
  });

  it('is no identifier where a program signs in by it', () => {
    expect(sent(`export function token(app) { ${post(`{ client_id: app.clientId, client_secret: app.clientSecret, grant_type: 'refresh_token' }`)} }`).filter((s) => s.includes('unique_id'))).toEqual([]);
    expect(sent(`export function token(app) { ${post('{ client_id: app.visitor, event: app.event }')} }`)).toContain('user.unique_id.pseudonymous client_id');
  });

  it.each([
    [`const p = new URLSearchParams(); p.append('client_id', app.clientId); p.append('grant_type', 'refresh_token'); fetch('https://api.example.com', { method: 'POST', body: p });`],
    [`const p = new URLSearchParams({ response_type: 'code' }); p.set('client_id', app.clientId); fetch('https://api.example.com?' + p);`],
    [`const url = new URL('https://api.example.com'); url.searchParams.set('client_id', app.clientId); url.searchParams.set('redirect_uri', app.back); fetch(url);`],
  ])('is none where it is put beside what signs in: %s', (code) => {
    expect(sent(`export function token(app) { ${code} }`).filter((s) => s.includes('unique_id'))).toEqual([]);
    expect(sent(`export function token(app) { ${code.replace(/grant_type|response_type|redirect_uri/, 'event')} }`)).toContain('user.unique_id.pseudonymous client_id');
  });
});

describe('what a client of a package was set up with', () => {
  const asked = (make: string, answer: string): readonly string[] => sent(`import { createAuth, Keeper } from 'some-auth'; import * as auths from 'some-auth'; const auth = ${make}; ${post(answer)}`).filter((s) => s.startsWith('system.authentication'));

  it.each([
    ['createAuth({ secret: process.env.AUTH_SECRET })', '{ session: await auth.api.session() }'],
    ['createAuth({ plugins: [], social: { one: { id: 1, clientSecret: process.env.ONE_CLIENT_SECRET } } })', '{ session: await auth.api.session() }'],
    ['auths.createAuth({ secret: process.env.AUTH_SECRET }).with(1)', 'auth.of(1)'],
    ['new Keeper({ accessToken: process.env.KEEPER_TOKEN })', '{ session: auth.session() }'],
  ])('is not in what its methods give: %s, %s', (make, answer) => {
    expect(asked(make, answer)).toEqual([]);
  });

  it.each([
    ['createAuth({ secret: process.env.AUTH_SECRET })', 'auth'],
    ['createAuth({ secret: process.env.AUTH_SECRET })', 'auth.options'],
    ['createAuth({ plan: 1 })', 'auth.of({ token: process.env.AUTH_SECRET })'],
    ['createAuth({ secret: 1, plugins: [process.env.AUTH_SECRET] })', 'auth'],
  ])('is in it as such, and what the methods are given is in what they give: %s, %s', (make, answer) => {
    expect(asked(make, answer)).toEqual(['system.authentication env:AUTH_SECRET']);
  });

  it('is in what a class of the project gives', () => {
    expect(sent(`class Keeper { constructor(o) { this.o = o; } all() { return this.o; } } const k = new Keeper({ secret: process.env.AUTH_SECRET }); ${post('k.all()')}`)).toContain('system.authentication env:AUTH_SECRET');
  });
});

describe('what a key signs', () => {
  const signed = (load: string, call: string): readonly string[] => sent(`${load} export function invite(email) { const secret = process.env.SIGNING_SECRET; const link = ${call}; ${post('{ link }')} }`);

  it.each([
    [`import jwt from 'jsonwebtoken';`, 'jwt.sign({ email }, secret)'],
    [`import { sign } from 'jsonwebtoken';`, 'sign({ email }, secret)'],
    [`const jwt = require('jsonwebtoken');`, 'jwt.sign({ email }, secret)'],
    [`import * as tokens from 'jsonwebtoken';`, 'tokens.sign({ email }, secret)'],
  ])('holds what was signed and not the key: %s %s', (load, call) => {
    expect(signed(load, call)).toEqual(['user.contact.email email']);
  });

  it('is what it is given, where a method is only called so', () => {
    expect(signed(`import pen from './pen.js';`, 'pen.sign({ email }, secret)')).toContain('system.authentication env:SIGNING_SECRET');
  });
});

describe('what a schema describes', () => {
  const read = (load: string, taken: string): readonly string[] => sent(`${load} const vars = Joi.object().keys({ SIGNING_SECRET: Joi.string(), HOUR: Joi.number() }).unknown(); const { value, error } = vars.prefs({ errors: {} }).validate(process.env); ${post(taken)}`);

  it('is what is taken of it, and no other member', () => {
    expect(read(`import Joi from 'joi';`, '{ n: value.HOUR }')).toEqual(['system.operations env:HOUR']);
    expect(read(`const Joi = require('joi');`, '{ n: value.SIGNING_SECRET }')).toEqual(['system.authentication env:SIGNING_SECRET']);
  });
});

describe('what is written and held against a schema', () => {
  const taken = (fields: string, body: string): readonly string[] => sent(`import { z } from 'zod'; import express from 'express'; const shape = z.object({ ${fields} }); express().post('/a', async (req) => { const data = shape.parse(req.body); await ${post(body)} });`);

  it('is what the schema says, where its names say something', () => {
    expect(taken('email: z.string(), plan: z.string()', 'data')).toEqual(['user.contact.email email']);
    expect(taken('email: z.string(), plan: z.string()', '{ to: data.email }')).toEqual(['user.contact.email email']);
  });

  it('is whatever somebody writes, where they say nothing', () => {
    expect(taken('email: z.string(), plan: z.string()', '{ plan: data.plan }')).toEqual(['user.content express.Request.body']);
    expect(taken('plan: z.string()', 'data')).toEqual(['user.content express.Request.body']);
  });
});

describe('what a browser is searched for', () => {
  it('is found by a name that elsewhere says that something is derived', () => {
    expect(sent(`export async function f() { const found = await chrome.history.search({ text: '' }); ${post('found')} }`)).toEqual(['user.behavior.browsing_history chrome.history.search()']);
    expect(sent(`export function f(list) { const found = list.search(document.cookie); ${post('found')} }`)).toEqual([]);
  });
});

describe('the identifier of a person', () => {
  it('is what an object is known by that is called as one', () => {
    expect(sent(`export function save(session) { ${post('session.user.id')} }`)).toContain('user.unique_id.pseudonymous id');
    expect(sent(`export function save(order) { ${post('order.id')} }`).filter((s) => s.includes('unique_id'))).toEqual([]);
    expect(sent(`export function save(session) { ${post('session.user.role')} }`).filter((s) => s.includes('unique_id'))).toEqual([]);
  });
});

describe('names that a function gives to what steers it', () => {
  it('are no data of what is done with the program', () => {
    expect(sent(`export function send(mailOptions, options, args) { ${post('{ a: mailOptions, b: options, c: args }')} }`).filter((s) => s.startsWith('user.'))).toEqual([]);
    expect(sent(`export function send(x) { ${post('{ cacheOptions: x.cacheOptions }')} }`)).toEqual(expect.not.arrayContaining(['user.behavior cacheOptions']));
  });

  it('are such data where a program tells of them', () => {
    expect(sent(`export function told(cli) { ${post('{ command: cli.name, args: cli.rest, options: cli.flags }')} }`)).toEqual(expect.arrayContaining(['user.behavior args', 'user.behavior command', 'user.behavior options']));
    expect(sent(post('{ options: process.argv }'))).toContain('user.behavior options');
  });

  it('are none where they name a listener', () => {
    expect(sent(`export function send(page) { ${post('{ said: page.onMessage }')} }`)).not.toContain('system.operations onMessage');
    expect(sent(`export function send(page) { ${post('{ said: page.lastMessage }')} }`)).toContain('system.operations lastMessage');
  });
});

describe('what a request says by itself', () => {
  it('is no machine where the program only names itself', () => {
    expect(sent(`import own from './package.json' with { type: 'json' }; class Client { agent = 'reader/1.0'; config = { userAgent: 'reader/2.0' };
      get() { fetch('https://api.example.com', { headers: { 'User-Agent': this.agent } }); fetch('https://api.example.com', { headers: { 'User-Agent': this.config.userAgent } }); fetch('https://api.example.com', { headers: { 'user-agent': \`reader/\${own.version}\` } }); } } new Client().get();`)
      .filter((s) => s.startsWith('user.'))).toEqual([]);
  });

  it('is one where it hands on who asked', () => {
    expect(sent(`export function get(userAgent) { fetch('https://api.example.com', { headers: { 'User-Agent': userAgent } }); }`)).toContain('user.device userAgent');
    expect(sent(`fetch('https://api.example.com', { headers: { 'User-Agent': navigator.userAgent } });`)).toContain('user.device navigator.userAgent');
  });

  it('is nothing that steers how it is sent, and what is sent all the same', () => {
    const call = (options: string): readonly string[] => sent(`import https from 'node:https'; export function call(to) { const options = ${options}; https.request(options).end(); }`);
    expect(call(`{ host: 'api.example.com', agent: to.agent, passphrase: to.passphrase, version: to.version }`)).toEqual([]);
    expect(call(`{ host: 'api.example.com', path: '/?to=' + to.email, headers: { 'x-phone': to.phoneNumber } }`)).toEqual(['user.contact.email email', 'user.contact.phone_number phoneNumber', 'user.contact.phone_number x-phone']);
  });

  it('is no machine where it only says whom to call', () => {
    expect(sent(`import https from 'node:https'; export function call(to) { https.request({ hostname: to.hostname, path: '/' }).end(); }`).filter((s) => s.includes('user.'))).toEqual([]);
    expect(sent(`import os from 'node:os'; import https from 'node:https'; https.request({ hostname: os.hostname() + '.example.com', path: '/' }).end();`)).toContain('user.device os.hostname()');
  });
});
