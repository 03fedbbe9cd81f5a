import { describe, expect, it } from 'vitest';
import { analysed, destinationsOf } from './subject.ts';

const hosts = (code: string): string => analysed(code).literals.map(({ host }) => host).join(' ');

describe('what code writes into a variable of the environment', () => {
  it.each([
    ["process.env.THING = 'https://out.example.com';", 'https://out.example.com'],
    ["process.env['THING'] ??= 'https://out.example.com/a';", 'https://out.example.com/a'],
    ["process.env.THING ||= `https://${'out'}.example.com/a`;", 'https://out.example.com/a'],
    ["process.env.THING = process.env.THING || 'https://out.example.com/a';", 'https://out.example.com/a'],
    ["if (!process.env.THING) process.env.THING = 'https://out.example.com/a';", 'https://out.example.com/a'],
    ["Object.assign(process.env, { MODE: 'x', THING: 'https://out.example.com/a' });", 'https://out.example.com/a'],
    ["import { env } from 'node:process';\nimport process from 'node:process';\nprocess.env.THING = 'https://out.example.com/a';", 'https://out.example.com/a'],
  ])('is one of the places that it leads to: %s', (code, url) => {
    expect(destinationsOf(`${code}\nfetch(process.env.THING);`)).toBe(`configured env:THING | fixed ${url}`);
  });

  it.each([
    "window.__ENV = { THING: 'https://out.example.com/a' };\nfetch(window.__ENV.THING);", "globalThis._env_ ??= { MODE: 'x', THING: 'https://out.example.com/a' };\nfetch(globalThis._env_.THING);", "window.ENV['THING'] = 'https://out.example.com/a';\nfetch(window.ENV.THING);",
  ])('is so in what a page holds: %s', (code) => { expect(destinationsOf(code)).toBe('configured env:THING | fixed https://out.example.com/a'); });

  it('is so where the variable is taken out of the environment', () => {
    expect(destinationsOf("process.env.THING = 'https://out.example.com/a';\nconst { THING } = process.env;\nfetch(THING);")).toBe('configured env:THING | fixed https://out.example.com/a');
  });

  it.each([
    ["process.env.THING = 'https://out.example.com';"], ["process.env['THING'] ??= 'https://out.example.com/a';"], ["process.env.THING = process.env.THING || 'https://out.example.com/a';"],
    ["Object.assign(process.env, { THING: 'https://out.example.com/a' });"], ["Deno.env.set('THING', 'https://out.example.com/a');"],
    ["window.__ENV = { THING: 'https://out.example.com/a' };"], ["window.__RUNTIME_CONFIG__.thing = 'https://out.example.com/a';"],
  ])('is an endpoint where it stands, whatever the variable is called, for others read it: %s', (code) => {
    expect(hosts(code)).toBe('out.example.com');
  });

  it.each([
    ["process.env.MODE = 'production';\nfetch(process.env.THING);", 'configured env:THING'],
    ["process.env.THING = load();\nfetch(process.env.THING);", 'configured env:THING'],
    ["process.env.OTHER = 'https://out.example.com';\nfetch(process.env.THING);", 'configured env:THING'],
    ["options.env = { THING: 'https://out.example.com' };\nfetch(process.env.THING);", 'configured env:THING'],
    ["if (process.env.THING === 'https://out.example.com') run();\nfetch(process.env.THING);", 'configured env:THING'],
  ])('is nothing of another, and no text that is compared: %s', (code, expected) => { expect(destinationsOf(code)).toBe(expected); });

  it('is no endpoint where it is no address', () => {
    expect(hosts("process.env.THING = 'production';\nif (process.env.DOCS === 'https://docs.example.com') run();")).toBe('');
  });
});
