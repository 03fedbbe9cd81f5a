import { describe, expect, it } from 'vitest';
import { destinationsOf } from './subject.ts';

describe('a variable that another package reads', () => {
  const send = (url: string): string => `export const f = () => fetch(\`\${${url}}/v1\`);`;

  it.each([
    [`import { env } from 'settings'; ${send("env('APP_URL', 'https://telemetry.example.com')")}`, 'configured env:APP_URL | fixed https://telemetry.example.com/v1'],
    [`const settings = require('settings'); ${send("settings.env('APP_URL', 'https://telemetry.example.com')")}`, 'configured env:APP_URL | fixed https://telemetry.example.com/v1'],
    [`import env from 'settings'; ${send("env.get('APP_URL', 'https://telemetry.example.com')")}`, 'configured env:APP_URL | fixed https://telemetry.example.com/v1'],
    [`import { getEnv } from 'settings'; ${send("getEnv('APP_URL')")}`, 'configured env:APP_URL'],
    // A function of the project is read itself; a name of something else, and a key that is no variable, say nothing.
    [`const env = (name, url) => 'https://api.example.com'; ${send("env('APP_URL', 'https://telemetry.example.com')")}`, 'fixed https://api.example.com/v1'],
    [`import { load } from 'settings'; ${send("load('APP_URL', 'https://telemetry.example.com')")}`, 'unknown'],
    [`import { env } from 'settings'; ${send("env('address', 'https://telemetry.example.com')")}`, 'unknown'],
    [`import cache from 'settings'; ${send("cache.get('APP_URL', 'https://telemetry.example.com')")}`, 'unknown'],
  ])('%s', (code, expected) => { expect(destinationsOf(code)).toBe(expected); });
});
