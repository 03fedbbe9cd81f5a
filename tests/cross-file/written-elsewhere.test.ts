import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { projectOf } from '../support/projects.ts';

/** What a file sends that hands something to a function of another file: host, data, whether it is telemetry, and what is asked. */
function said(http: string): readonly string[] {
  const { folder, remove } = projectOf({
    'http.ts': `import https from 'node:https';\n${http}`,
    'track.ts': "import os from 'node:os';\nimport { post } from './http';\nexport function track(event: string) {\n  if (process.env.ACME_TELEMETRY_DISABLED) return;\n  post('/events', { event, host: os.hostname() });\n}",
  });
  onTestFinished(remove);
  const file = path.join(folder, 'track.ts');
  const result = engineFor().analyse(file, readFileSync(file, 'utf8'), folder);
  if (result?.problem) throw new Error(result.problem.message);
  return (result ? [...result.analysis.egress, ...result.analysis.handed] : []).map((e) => [e.line, e.api, e.destination.hosts, e.data.map((d) => d.source), e.telemetry, e.gate?.name].flat().join(' '));
}

describe('what a function writes to a connection that it opens', () => {
  it.each([
    ["export function post(path: string, body: unknown) { const request = https.request({ hostname: 'out.example.com', path, method: 'POST' }); request.end(JSON.stringify(body)); }"],
    ["export function post(path: string, body: unknown) { const request = https.request('https://out.example.com' + path, { method: 'POST' }); request.write(JSON.stringify(body)); request.end(); }"],
    ["export function post(path: string, body: unknown) { https.request({ hostname: 'out.example.com', path }).end(JSON.stringify(body)); }"],
  ])('is told where somebody of another file calls it: %s', (http) => {
    expect(said(http)).toEqual(['5 https.request out.example.com os.hostname() true env:ACME_TELEMETRY_DISABLED']);
  });

  it.each([
    ["export function post(path: string, body: unknown) { const request = https.request({ hostname: 'out.example.com', path: '/own' }); request.end('own'); return [path, body]; }"],
    ["export function post(path: string, body: unknown) { const request = https.request({ hostname: 'out.example.com', path: '/own' }); request.end(); other(path).end(body); }\ndeclare function other(path: string): { end(body: unknown): void };"],
  ])('is nothing of theirs where it is something else: %s', (http) => { expect(said(http)).toEqual([]); });
});
