import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const send = "import os from 'node:os';\nconst send = (place: string) => fetch('https://api.example.com/x', { method: 'POST', body: JSON.stringify({ place, user: os.userInfo().username }) });\n";

/** What the calls that only hand data over are said to send. */
const handedIn = (code: string): string[] => analysed(send + code).handed.flatMap(({ line, data }) => data.map((d) => `${line} ${d.source}`));

describe('a call that only hands data over', () => {
  it('is said to send what it hands over, and not what the send puts beside it', () => {
    expect(handedIn('export const f = () => send(os.hostname());')).toEqual(['3 os.hostname()']);
    expect(analysed(`${send}export const f = () => send(os.hostname());`).egress.flatMap(({ line, data }) => data.map((d) => `${line} ${d.source}`))).toContain('2 os.userInfo()');
  });

  it('hands over twice where what it leads to reports on the way, wherever the SDK is configured to report to', () => {
    const saving = "import os from 'node:os';\nimport * as Sentry from '@sentry/node';\nSentry.init({ dsn: process.env.CRASHES_DSN });\nconst save = (name: string) => { Sentry.captureMessage(name); return fetch('https://api.example.com/names', { method: 'POST', body: name }); };\n";
    const { handed } = analysed(`${saving}export const f = () => save(os.hostname());`);
    expect(handed.map(({ api, destination, telemetry }) => [api, destination.kind, telemetry])).toEqual([['@sentry/node.captureMessage', 'configured', true], ['fetch', 'fixed', false]]);
  });

  it('is none where it hands nothing over', () => {
    expect(handedIn("export const f = () => send('here');")).toEqual([]);
    expect(handedIn("const outer = (x: string) => send('here' + x.length);\nexport const f = () => outer(os.hostname());")).toEqual([]);
    expect(handedIn("const part = (o: { place: string; rest: string }) => send(o.place);\nexport const f = () => part({ place: 'here', rest: os.hostname() });")).toEqual([]);
  });

  it('is none where what it hands over is taken out on the way', () => {
    const cut = "import MaskData from 'maskdata';\nimport { pick } from 'lodash';\n";
    const given = (body: string): string[] => handedIn(`${cut}const part = (o: { email: string; plan: string }) => send(${body});\nexport const f = () => part({ plan: 'x', email: document.cookie });`).filter((one) => one.startsWith('6'));
    expect(given("JSON.stringify(pick(o, ['plan']))")).toEqual([]);
    expect(given("JSON.stringify(pick(o, ['plan', 'email']))")).toEqual(['6 email', '6 document.cookie']);
    expect(given('MaskData.maskEmail2(o.email)')).toEqual(['6 document.cookie']);
  });

  it('may hand over through further functions, in members, to a constructor, and to the function around', () => {
    expect(handedIn('const outer = (x: string) => send(x);\nexport const f = () => outer(os.hostname());')).toEqual(['4 os.hostname()']);
    expect(handedIn("const part = (o: { place: string }) => send(o.place);\nexport const f = () => part({ place: os.hostname() });")).toEqual(['4 os.hostname()']);
    expect(handedIn('const all = (...places: string[]) => send(places.join());\nexport const f = () => all("x", os.hostname());')).toEqual(['4 os.hostname()']);
    expect(handedIn('class Told { constructor(place: string) { void send(place); } }\nexport const f = () => new Told(os.hostname());')).toEqual(['4 os.hostname()']);
    expect(handedIn("const make = (place: string) => (more: string) => send(place + more);\nexport const f = () => make(os.hostname())('x');")).toEqual(['4 os.hostname()']);
  });

  it('may hand over to an object that keeps what it is given for a send of its own', () => {
    const told = "class Told { kept: { place?: string } = {}; keep(place: string) { this.kept.place = place; this.flush(); } flush() { [this.kept].forEach((k) => this.tell(k)); } tell(o: object) { return send(JSON.stringify(o)); } }\n";
    expect(handedIn(`${told}export const f = () => new Told().keep(os.hostname());`)).toContain('4 os.hostname()');
    expect(handedIn(`${told}export const f = () => new Told().keep('here');`).filter((one) => one.startsWith('4'))).toEqual([]);
  });

  it('says where it is a longer chain of functions than is followed', () => {
    const chain = (length: number) => analysed(`${send}const f0 = send;\n${Array.from({ length }, (_, i) => `const f${i + 1} = (x: string) => f${i}(x);`).join('\n')}\nexport const f = () => f${length}(os.hostname());`);
    expect(chain(4)).toMatchObject({ limited: false, handed: [{ line: 8, via: { length: 5 } }] });
    expect(chain(20)).toMatchObject({ limited: false, handed: [{ line: 24, via: { length: 21 } }] });
    expect(chain(40)).toMatchObject({ limited: true });
  });

  it('is one, by however many ways the data gets to the send', () => {
    expect(handedIn('const twice = (x: string) => { void send(x); void send(`more ${x}`); };\nconst outer = (x: string) => { twice(x); twice(x); };\nexport const f = () => outer(os.hostname());')).toEqual(['5 os.hostname()']);
    const wide = (n: number): string => `const f${n} = (x: string) => { ${Array.from({ length: 6 }, () => `void f${n - 1}(x);`).join(' ')} };`;
    expect(handedIn(`const f0 = send;\n${[1, 2, 3, 4, 5].map(wide).join('\n')}\nexport const f = () => f5(os.hostname());`)).toEqual(['9 os.hostname()']);
  });
});
