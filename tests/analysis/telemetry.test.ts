import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

/** Where each send of the last line of a text goes, and whether it is telemetry. */
function lastLine(code: string): string[] {
  const last = code.split('\n').length;
  return analysed(code).egress.filter(({ line }) => line === last).map(({ destination, telemetry }) => `${destination.urls.join(' ')}${telemetry ? ' telemetry' : ''}`);
}

describe('what is telemetry', () => {
  it('leaves to a function the address that it decides on itself, whatever it hangs on behind the path', () => {
    const send = "function send(o) { return fetch(o.own ? 'https://telemetry.example.com/t?k=' + o.key : o.url); }";
    expect(lastLine(`${send}\nexport const f = (own) => send({ own, key: 'a', url: 'https://api.example.com/x' });`)).toEqual(['https://api.example.com/x']);
    expect(lastLine("function send(o) { return fetch(o.own ? `https://${o.key}.telemetry.example.com/t` : o.url); }\nexport const f = (own) => send({ own, key: 'a', url: 'https://api.example.com/x' });")).toEqual(['https://a.telemetry.example.com/t https://api.example.com/x telemetry']);
  });

  it('tells a request from what is reported of it, where both are handed over', () => {
    const both = "async function both(o) { await fetch(o.base); await fetch(o.to); }";
    expect(lastLine(`${both}\nexport const f = () => both({ base: 'https://api.example.com/x', to: 'https://us.i.posthog.com/capture' });`).sort()).toEqual(['https://api.example.com/x', 'https://us.i.posthog.com/capture telemetry']);
  });

  it('takes no tracker of progress, orders or issues for one of people', () => {
    const named = (name: string): string[] => lastLine(`export function ${name}(url) { return fetch('https://files.example.com/x'); }`);
    for (const name of ['downloadWithProgressTracker', 'loadOrderTracking', 'listIssueTracker']) expect(named(name)).toEqual(['https://files.example.com/x']);
    for (const name of ['startTracker', 'sendUserTracking', 'tracking']) expect(named(name)).toEqual(['https://files.example.com/x telemetry']);
  });

  it('takes no page that is shown for telemetry', () => {
    expect(lastLine("import open from 'open';\nexport const f = (project) => open(`https://console.example.com/project/${project}/analytics`);")).toEqual(['https://console.example.com/project/*/analytics']);
    expect(lastLine('export const f = (project) => fetch(`https://console.example.com/project/${project}/analytics`);')).toEqual(['https://console.example.com/project/*/analytics telemetry']);
  });
});
