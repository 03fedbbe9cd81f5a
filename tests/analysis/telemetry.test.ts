import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

/** Where each send of the last line of a text goes, and whether it is telemetry. */
function lastLine(code: string): string[] {
  const last = code.split('\n').length;
  return analysed(code).egress.filter(({ line }) => line === last).map(({ destination, telemetry }) => `${destination.urls.join(' ')}${telemetry ? ' telemetry' : ''}`);
}

describe('what is telemetry', () => {
  const track = "async function track(args) { const { test, key } = args; const v = test ? 'debug/' : ''; return fetch(`https://us.i.posthog.com/${v}capture?k=${key}`, { method: 'POST' }); }";

  it('leaves to a function what it reports of its own, whatever it is called with', () => {
    expect(lastLine(`${track}\nasync function request(o) { await track({ test: o.test, key: o.key }); return fetch(o.base + '/x'); }\nexport const list = () => request({ base: 'https://api.example.com', test: true, key: 'a' });`)).toEqual(['https://api.example.com/x']);
  });

  it('tells a request from what is reported of it, where both are handed over', () => {
    const both = "async function both(o) { await fetch(o.base); await fetch(o.to); }";
    expect(lastLine(`${both}\nexport const f = () => both({ base: 'https://api.example.com/x', to: 'https://us.i.posthog.com/capture' });`).sort()).toEqual(['https://api.example.com/x', 'https://us.i.posthog.com/capture telemetry']);
  });

  it('takes no page that is shown for telemetry', () => {
    expect(lastLine("import open from 'open';\nexport const f = (project) => open(`https://console.example.com/project/${project}/analytics`);")).toEqual(['https://console.example.com/project/*/analytics']);
    expect(lastLine('export const f = (project) => fetch(`https://console.example.com/project/${project}/analytics`);')).toEqual(['https://console.example.com/project/*/analytics telemetry']);
  });
});
