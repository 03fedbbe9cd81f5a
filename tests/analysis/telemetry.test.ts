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

  it('tells apart what a call leads to in several places', () => {
    const both = "function sendTelemetry(u, n) { return fetch(u, { method: 'POST', body: n }); }\nfunction load(u) { return fetch(u); }\nasync function work(o) { await sendTelemetry(o.to, o.n); return load(o.base); }";
    expect(lastLine(`${both}\nexport const f = () => work({ base: 'https://api.example.com/x', to: 'https://t.example.com/v1', n: 'a' });`).sort()).toEqual(['https://api.example.com/x', 'https://t.example.com/v1 telemetry']);
    // One send that may go to either place is one.
    expect(lastLine("function send(n, to) { return fetch(to, { method: 'POST', body: n }); }\nexport const f = (n, own) => send(n, own ? 'https://telemetry.example.com/v1' : 'https://own.example.com/v1');")).toEqual(['https://own.example.com/v1 https://telemetry.example.com/v1 telemetry']);
  });

  it('takes what a function sends that only telemetry calls for telemetry', () => {
    const post = "async function post(url, body) { await fetch(url, { method: 'POST', body }); }";
    const sent = (code: string): boolean[] => analysed(code).egress.filter(({ line }) => line === 1).map(({ telemetry }) => telemetry);
    const by = (name: string): string => `class ${name} { constructor(options) { this.options = options; } flush(e) { return post(this.options.url, e); } }`;
    expect(sent(`${post}\nexport ${by('Telemetry')}`)).toEqual([true]);
    expect(sent(`${post}\nexport function sendTelemetry(options, e) { return post(options.url, e); }`)).toEqual([true]);
    expect(sent(`${post}\nexport ${by('Queue')}`)).toEqual([false]);
    expect(sent(`${post}\nexport ${by('Telemetry')}\nexport ${by('Queue')}`)).toEqual([false]);
    expect(sent(`export ${post}\nexport ${by('Telemetry')}`)).toEqual([false]);
    expect(sent(`${post}\nexport ${by('Telemetry')}\nmodule.exports = { post };`)).toEqual([false]);
    expect(sent(`${post}\nexport ${by('Telemetry')}\nrun(post);`)).toEqual([false]);
    expect(sent(`${post}\nexport const getTelemetrySettings = (options, e) => post(options.url, e);`)).toEqual([false]);
    expect(sent(`async function load(url) { return (await fetch(url)).json(); }\nexport class Telemetry { constructor(o) { this.o = o; } flags() { return load(this.o.url); } }`)).toEqual([false]);
  });

  it('takes no letter that is sent by a service for telemetry', () => {
    const sent = (call: string): boolean[] => analysed(`import { Resend } from 'resend';\nconst resend = new Resend('key');\nexport async function syncMetrics(to) { await ${call}; }`).egress.map(({ telemetry }) => telemetry);
    expect(sent("resend.emails.send({ to, subject: 'Metrics', html: '<p>done</p>' })")).toEqual([false]);
    expect(sent("fetch('https://api.example.com/x', { method: 'POST', body: to })")).toEqual([true]);
  });

  it('takes no address that a package loads with a function for telemetry', () => {
    const load = (code: string): boolean[] => analysed(`import useSWR from 'swr';\n${code}\nexport function useFilmAnalytics(id) {\n  const { data } = useSWR(\`/api/films/analytics?id=\${id}\`, load);\n  return data;\n}`).egress.filter(({ line }) => line > 3).map(({ telemetry }) => telemetry);
    expect(load('const load = async (url, init) => (await fetch(url, init)).json();\n')).toEqual([false]);
    expect(load("const load = async (url) => { await fetch(url, { method: 'POST', body: 'seen' }); };\n")).toEqual([true]);
  });

  it('takes no letter to somebody for telemetry', () => {
    const mail = (fn: string): boolean[] => analysed(`import nodemailer from 'nodemailer';\nconst t = nodemailer.createTransport(process.env.SMTP_URL);\nexport async function ${fn}(to) { await t.sendMail({ to, text: 'x' }); }`).egress.map(({ telemetry }) => telemetry);
    for (const name of ['sendEventInvitation', 'sendUsageReport']) expect(mail(name)).not.toContain(true);
  });

  it('takes no tracker of progress, orders or issues for one of people', () => {
    const named = (name: string): string[] => lastLine(`export function ${name}(url) { return fetch('https://files.example.com/x'); }`);
    for (const name of ['downloadWithProgressTracker', 'loadOrderTracking', 'listIssueTracker']) expect(named(name)).toEqual(['https://files.example.com/x']);
    for (const name of ['startTracker', 'sendUserTracking', 'tracking']) expect(named(name)).toEqual(['https://files.example.com/x telemetry']);
  });

  it('takes what is told by the name of an event where somebody is followed for telemetry', () => {
    const told = (name: string, path: string, body: string, then = ''): string[] => lastLine(`export async function ${name}(event, note) { const r = await fetch('https://api.example.com/v3/${path}', { method: 'POST', body: JSON.stringify(${body}) });${then} }`);
    for (const [name, path] of [['track', 'steps'], ['send', 'track'], ['trackStep', 'steps']] as const) expect(told(name, path, '{ event, payload: { note } }')).toEqual([`https://api.example.com/v3/${path} telemetry`]);
    expect(told('track', 'track', '{ note }')).toEqual(['https://api.example.com/v3/track']);
    expect(told('track', 'track', '{ action: event }')).toEqual(['https://api.example.com/v3/track']);
    expect(told('trackOrder', 'orders', '{ event, note }')).toEqual(['https://api.example.com/v3/orders']);
    expect(told('track', 'track', '{ event, note }', ' return r.json();')).toEqual(['https://api.example.com/v3/track']);
  });

  it('takes nothing for telemetry that a function does with telemetry around it', () => {
    const named = (name: string): string[] => lastLine(`export function ${name}(url) { return fetch('https://files.example.com/x'); }`);
    const through = (name: string): string[] => lastLine(`function ${name}(url) { return fetch(url); }\nexport const f = () => ${name}('https://files.example.com/x');`);
    for (const name of ['loginWithTelemetry', 'uploadFilesWithoutAnalytics', 'retry_with_metrics']) for (const found of [named(name), through(name)]) expect(found).toEqual(['https://files.example.com/x']);
    for (const name of ['withTelemetry', 'logEventWithTags', 'sendTelemetryWithRetry']) for (const found of [named(name), through(name)]) expect(found).toEqual(['https://files.example.com/x telemetry']);
  });

  it('takes no page that is shown for telemetry', () => {
    expect(lastLine("import open from 'open';\nexport const f = (project) => open(`https://console.example.com/project/${project}/analytics`);")).toEqual(['https://console.example.com/project/*/analytics']);
    expect(lastLine('export const f = (project) => fetch(`https://console.example.com/project/${project}/analytics`);')).toEqual(['https://console.example.com/project/*/analytics telemetry']);
  });

  describe('what is sent', () => {
    const isTold = (code: string): boolean => analysed(code, '/p/src/a.ts').egress.some(({ telemetry }) => telemetry);
    const machine = "import os from 'node:os';\nimport { machineIdSync } from 'node-machine-id';\n";

    it.each([
      // A question for a newer version that says who asks.
      ["const stored = () => read('id');\nexport const latestVersion = async () => (await fetch(`https://updates.example.com/latest?uuid=${stored()}`)).json();"],
      [`${machine}export async function checkUpdate(v) { return (await fetch('https://updates.example.com/latest', { headers: { 'User-Agent': \`app/\${v} (\${machineIdSync()})\` } })).json(); }`],
      // An event of somebody, on some machine, that nobody answers.
      [`${machine}export function note(event) { fetch('https://api.example.com/c', { method: 'POST', body: JSON.stringify({ event, anonymousId: id(), os: os.platform() }) }).catch(() => {}); }`],
      [`${machine}export const ping = () => fetch(\`https://hello.example.com/?u=\${os.userInfo().username}&os=\${os.platform()}\`).catch(() => {});`],
      // What was made to report, of a machine.
      ["addEventListener('pagehide', () => { navigator.sendBeacon('https://api.example.com/v', JSON.stringify({ page: location.pathname, ua: navigator.userAgent })); });"],
      // An error that nobody caught.
      ["process.on('uncaughtException', async (err) => { await fetch('https://api.example.com/v1', { method: 'POST', body: JSON.stringify({ stack: err.stack, platform: process.platform }) }); });"],
      ["window.onerror = (message) => { fetch('https://api.example.com/v1', { method: 'POST', body: JSON.stringify({ message, ua: navigator.userAgent }) }); };"],
      // A program that starts itself once more, and does not wait.
      [`${machine}import { spawn } from 'node:child_process';\nif (process.argv[2] === '--deliver') void fetch('https://api.example.com/v1/r', { method: 'POST', body: JSON.stringify({ os: os.platform(), release: os.release() }) });\nelse spawn(process.execPath, [process.argv[1], '--deliver'], { detached: true, stdio: 'ignore' }).unref();`],
      [`${machine}import { spawn } from 'node:child_process';\nif (process.argv[2] === '--ask') void fetch('https://api.example.com/v1/r?' + new URLSearchParams({ os: os.platform(), release: os.release(), node: process.version }));\nelse spawn(process.execPath, [process.argv[1], '--ask'], { detached: true, stdio: 'ignore' }).unref();`],
    ])('makes it telemetry: %s', (code) => { expect(isTold(code)).toBe(true); });

    it.each([
      ["export const latestVersion = async () => (await fetch('https://updates.example.com/latest?channel=stable')).json();"],
      ["export const latestVersion = async (channel) => (await fetch(`https://updates.example.com/latest?channel=${channel}`)).json();"],
      ["export const download = async (uuid) => (await fetch(`https://files.example.com/get?uuid=${uuid}`)).json();"],
      [`${machine}export async function checkUpdate(v) { return (await fetch('https://updates.example.com/latest', { headers: { 'User-Agent': \`app/\${v} (\${os.platform()})\` } })).json(); }`],
      // What is fetched for a machine is asked for by what that is.
      [`${machine}import { spawn } from 'node:child_process';\nif (process.argv[2] === '--get') void fetch('https://files.example.com/v1?' + new URLSearchParams({ os: os.platform(), arch: process.arch }));\nelse spawn(process.execPath, [process.argv[1], '--get'], { detached: true, stdio: 'ignore' }).unref();`],
      // It is answered, or nobody is told apart, or nothing has happened.
      [`${machine}export async function note(event) { return (await fetch('https://api.example.com/c', { method: 'POST', body: JSON.stringify({ event, anonymousId: id(), os: os.platform() }) })).json(); }`],
      [`${machine}export function note(event) { fetch('https://api.example.com/c', { method: 'POST', body: JSON.stringify({ event, os: os.platform() }) }).catch(() => {}); }`],
      [`${machine}export function note(project) { fetch('https://api.example.com/c', { method: 'POST', body: JSON.stringify({ project, anonymousId: id(), os: os.platform() }) }).catch(() => {}); }`],
      ["addEventListener('pagehide', () => { navigator.sendBeacon('/api/drafts', JSON.stringify({ draft, ua: navigator.userAgent })); });"],
      ["addEventListener('pagehide', () => { navigator.sendBeacon('https://api.example.com/drafts', JSON.stringify({ draft })); });"],
      ["stream.on('error', async (err) => { await fetch('https://api.example.com/v1', { method: 'POST', body: JSON.stringify({ stack: err.stack, platform: process.platform }) }); });"],
      [`${machine}import { spawn } from 'node:child_process';\nif (process.argv[2] === '--deliver') void fetch('https://api.example.com/v1/r', { method: 'POST', body: JSON.stringify({ os: os.platform(), release: os.release() }) });\nelse spawn(process.execPath, [process.argv[1], '--deliver'], { stdio: 'inherit' });`],
      // It asks, and tells nothing: what it is called is what comes back.
      ["export async function metrics() { return (await fetch('https://api.example.com/repos/stats')).json(); }"],
      ['export async function show(id) { return (await fetch(`https://api.example.com/orders/${id}/tracking`)).json(); }'],
    ])('does not make it telemetry: %s', (code) => { expect(isTold(code)).toBe(false); });
  });

  describe('the file that sends', () => {
    const isTold = (file: string, code: string): boolean[] => analysed(code, `/p/${file}`).egress.map(({ telemetry }) => telemetry);

    it.each([
      // It tells something, and nobody reads what comes back.
      ['src/telemetry.ts', "export async function push(name: string) { await fetch('https://api.example.com/v1', { method: 'POST', body: JSON.stringify({ name }) }); }"],
      ['src/telemetry/client.ts', "export function push(name: string) { void fetch('https://api.example.com/v1', { method: 'POST', body: name }).catch(() => {}); }"],
      ['src/analytics/index.js', "const https = require('https');\nexports.push = (name) => { const req = https.request({ hostname: 'api.example.com', method: 'POST' }); req.write(name); req.end(); };"],
      ['src/analytics/pixel.ts', "export function push(name: string) { fetch(`https://api.example.com/p.gif?n=${name}`, { mode: 'no-cors' }); }"],
      ['src/telemetry.ts', "export function push(name: string) { new Image().src = 'https://api.example.com/p.gif?n=' + name; }"],
      ['src/tracker/index.js', "const push = (name) => navigator.sendBeacon('https://api.example.com/v1', name);\npush('a');"],
      ['src/telemetry/statsd.ts', "import dgram from 'node:dgram';\nexport const push = (name: string) => dgram.createSocket('udp4').send(name, 8125, 'api.example.com');"],
      ['src/telemetry/graphite.ts', "import net from 'node:net';\nexport function push(name: string) { const s = net.connect(2003, 'api.example.com'); s.write(name); s.end(); }"],
      ['src/telemetry.ts', "import { execSync } from 'node:child_process';\nexport const push = (name: string) => execSync(`curl -d ${name} https://api.example.com/v1`);"],
      // What comes back is read only where it failed.
      ['src/telemetry/transport.js', "export async function push(name) { const res = await fetch('https://api.example.com/v1', { method: 'POST', body: name }); if (!res.ok) { throw new Error(await res.text()); } }"],
      ['src/telemetry/transport.js', "export async function push(name) { const res = await fetch('https://api.example.com/v1', { method: 'POST', body: name }); if (res.status >= 400) console.warn(await res.json()); }"],
      ['src/telemetry/count.ts', "import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';\nconst cw = new CloudWatchClient({});\nexport const push = (name: string) => cw.send(new PutMetricDataCommand({ Namespace: name, MetricData: [] }));"],
      // What comes back is read, and what is told is an event, or somebody.
      ['src/tracker/index.js', "export async function track(name) { const res = await fetch('https://api.example.com/v1', { method: 'POST', body: name }); return (await res.json()).cache; }"],
      ['src/metrics/client.ts', "export async function push(o: { sessionId: string }) { const res = await fetch('https://api.example.com/v1', { method: 'POST', body: JSON.stringify({ sessionId: o.sessionId, arch: process.arch }) }); return res.json(); }"],
    ])('says so: %s %s', (file, code) => { expect(isTold(file, code)).toContain(true); });

    it.each([
      // It opens a connection for others to write to, or asks for an address.
      ['src/telemetry/proxy.ts', "import net from 'node:net';\nexport const open = (o: net.NetConnectOpts) => net.connect(o);"],
      ['src/telemetry/reachable.ts', "import dns from 'node:dns';\nexport const isUp = (host: string) => new Promise((r) => { dns.lookup(host, (e) => { r(!e); }); });"],
      // It asks something.
      ['src/commands/telemetry/status.ts', "export async function status() { const res = await fetch('https://api.example.com/v1/settings'); return (await res.json()).sent; }"],
      ['src/commands/telemetry/list.ts', 'export const list = (app: string) => fetch(`https://api.example.com/apps/${app}/drains`, { headers: { accept: "application/json" } });'],
      ['src/commands/analytics.ts', "import axios from 'axios';\nexport const visits = async (app: string) => { const { data } = await axios.get(`https://api.example.com/apps/${app}`); console.log(data); };"],
      ['src/components/metrics/Chart.tsx', "export const Chart = (name: string) => fetch(`https://api.example.com/${name}`, { method: 'get', headers: { accept: '*/*' }, body: undefined });"],
      ['src/telemetry/transport.js', "export async function push(name) { const res = await fetch('https://api.example.com/v1', { method: 'POST', body: name }); if (!res.ok) return; return res.json(); }"],
      ['src/telemetry/transport.js', "export async function push(name) { const res = await fetch('https://api.example.com/v1', { method: 'POST', body: name }); if (res.status < 300) return await res.json(); }"],
      ['src/telemetry/account.ts', "import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';\nexport async function account(sts = new STSClient()) { const asked = sts.send(new GetCallerIdentityCommand({})); return idOf(await asked); }\ndeclare function idOf(x: object): string;"],
      // It sets something up, and reads what came of it.
      ['src/commands/telemetry/add.ts', "export async function add(url: string) { const res = await fetch('https://api.example.com/v1/drains', { method: 'POST', body: JSON.stringify({ url }) }); return res.json(); }"],
      ['src/commands/telemetry/add.ts', "import axios from 'axios';\nexport async function add(url: string) { const { data } = await axios.post('https://api.example.com/v1/drains', { url }); console.log(data.id); }"],
      ['src/commands/telemetry/add.ts', "import axios from 'axios';\nexport async function add(url: string) { const res = await axios.post('https://api.example.com/v1/drains', { url }); return res.data.id; }"],
    ])('says nothing of it: %s %s', (file, code) => { expect(isTold(file, code)).not.toContain(true); });
  });

  describe('a question', () => {
    const api = "import axios from 'axios';\nconst api = axios.create({ baseURL: 'https://api.example.com' });\n";
    const told = (code: string): string[] => analysed(code, '/p/src/a.ts').egress.map(({ api: name, telemetry }) => `${name}${telemetry ? ' telemetry' : ''}`);

    it.each([
      // What somebody asks of an API about analytics, metrics or telemetry, they read.
      ["export async function logs(id) { const res = await fetch(`https://analytics.example.com/v2/sites/${id}/logs?from=1`, { headers: { authorization: 'a' } }); return (await res.json()).logs; }", 'fetch'],
      ["const get = async (url) => { const res = await fetch(url); return res.json(); };\nexport const logs = async (id) => (await get(`https://analytics.example.com/v2/sites/${id}/logs`)).map((l) => l.text);", 'fetch'],
      ["export async function consent() { const res = await fetch('https://telemetry.example.com/consent'); if (!res.ok) return false; return (await res.json()).granted; }", 'fetch'],
      [`${api}class Analytics { note(id) { return api.get(\`/v1/analytics/\${id}\`, { params: { range: 1 } }); } }\nexport async function show() { const { data } = await new Analytics().note(1); return data; }`, 'AxiosInstance.get'],
      [`${api}export const fetchMetrics = async (apps) => { const all = await Promise.all(apps.map((a) => api.get(\`/apps/\${a}/metrics?start=1\`).catch(() => {}))); return all.map((r) => ({ errors: r?.data })); };`, 'AxiosInstance.get'],
      // Who gets something says so, and may hand over of what.
      ["export const getTelemetryConsent = (client) => fetch('https://api.example.com/telemetry-status');", 'fetch'],
      ["export async function fetchBatchAnalytics(ids) { const res = await fetch('https://api.example.com/v1/checks', { method: 'POST', body: JSON.stringify({ ids }) }); return (await res.json()).checks; }", 'fetch'],
      // Who logs in to send it sends nothing of it with that.
      ["export async function sendTelemetry(key) { const res = await fetch('https://api.example.com/v1/login', { method: 'POST', body: JSON.stringify({ key }) }); return (await res.json()).token; }", 'fetch'],
      // What is changed, or taken away, is somebody's own.
      [`${api}export class TelemetryDrains { async run(id, body) { await api.patch(\`/telemetry-drains/\${id}\`, body); } }`, 'AxiosInstance.patch'],
      [`${api}export class TelemetryDrains { async run(id) { await api.delete(\`/telemetry-drains/\${id}\`); } }`, 'AxiosInstance.delete'],
      ["export async function setTelemetry(status) { await fetch(`https://api.example.com/consents/telemetry/${status}`, { method: 'PUT' }); }", 'fetch'],
      ["export async function setTelemetry(status) { if (process.env.DO_NOT_TRACK) return; await fetch(`https://api.example.com/consents/telemetry/${status}`, { method: 'PUT' }); }", 'fetch'],
      [`${api}import { ux } from 'ui';\nexport class Update { async run(id, drain) { ux.start(\`Updating telemetry drain \${id}\`); await api.patch(\`/drains/\${id}\`, drain); } }`, 'AxiosInstance.patch'],
      // What was reported to a vendor can be asked of it, and how that is set can be changed there.
      ["export async function series(id) { const res = await fetch(`https://monitoring.googleapis.com/v3/projects/${id}/timeSeries`); return (await res.json()).timeSeries; }", 'fetch'],
      ["export async function listEntries(body) { const res = await fetch('https://logging.googleapis.com/v2/entries:list', { method: 'POST', body }); return (await res.json()).entries; }", 'fetch'],
      ["export async function set(id, body) { await fetch(`https://logging.googleapis.com/v2/projects/${id}`, { method: 'PATCH', body }); }", 'fetch'],
      // What is done with the setting of telemetry, and what came of it is read.
      ["export async function createTelemetryConfig(body) { const res = await fetch('https://api.example.com/v1/configs', { method: 'POST', body }); return (await res.json()).name; }", 'fetch'],
      ["const origin = process.env.TELEMETRY_ADMIN_URL;\nexport async function make(body) { const res = await fetch(`${origin}/v1/configs`, { method: 'POST', body }); return (await res.json()).name; }", 'fetch'],
      // A function that asks says so, also where it is called.
      ["async function fetchInsights(base, id) { const body = JSON.stringify({ id }); const res = await fetch(`${base}/v1/rows`, { method: 'POST', body }); return (await res.json()).rows; }\nexport async function show(id) { for (const row of await fetchInsights('https://api.example.com', id)) console.log(row); }", 'fetch'],
      // It speaks of telemetry, and asks for something else.
      ["async function isOn(base, id) { const res = await fetch(`${base}/services/${id}`, { headers: { accept: '*/*' } }); return (await res.json()).on; }\nexport async function setUp(id) { log('Turning on the telemetry services'); if (!await isOn('https://api.example.com', id)) throw new Error('off'); }", 'fetch'],
      ["export async function checkForUpdates(name) { const res = await fetch(`https://api.example.com/latest?name=${name}`); return (await res.json()).version; }", 'fetch'],
      ["export async function checkForUpdates() { const res = await fetch('https://version.example.com/check?v=1'); return (await res.json()).version; }", 'fetch'],
      ["export async function check(more) { const res = await fetch(`https://api.example.com/check?${new URLSearchParams(more)}`); return (await res.json()).result; }", 'fetch'],
    ])('is none: %s', (code, name) => { expect(told(code)).toContain(name); expect(told(code)).not.toContain(`${name} telemetry`); });

    it.each([
      // A newer version is asked for with whatever callers add.
      ["import https from 'node:https';\nimport { stringify } from 'node:querystring';\nexport const look = (more, cb) => { https.get({ host: 'version.example.com', path: '/check?' + stringify(more) }, (res) => res.on('data', cb)); };", 'https.get'],
      ["export async function checkForUpdates(more) { const res = await fetch(`https://api.example.com/latest?${new URLSearchParams(more)}`); return (await res.json()).version; }", 'fetch'],
      // Nobody reads what comes back, or it tells something.
      ['export const ping = (id) => { void fetch(`https://analytics.example.com/ping?from=${id}`); };', 'fetch'],
      ["export async function logs(id) { const res = await fetch(`https://analytics.example.com/v2/sites/${id}/logs`, { method: 'POST', body: JSON.stringify({ id }) }); return (await res.json()).logs; }", 'fetch'],
      [`${api}class Analytics { note(id) { return api.get(\`/v1/analytics/\${id}\`, { params: { range: 1 } }); } }\nexport async function show() { await new Analytics().note(1); }`, 'AxiosInstance.get'],
      ["export const getTelemetryConsent = (client) => fetch('https://api.example.com/telemetry-status', { method: 'POST', body: client });", 'fetch'],
      ["export async function sendTelemetry(key) { await fetch('https://api.example.com/v1/login', { method: 'POST', body: JSON.stringify({ key }) }); }", 'fetch'],
      ["export async function sendTelemetry(key) { const res = await fetch('https://api.example.com/v1/logins', { method: 'POST', body: JSON.stringify({ key }) }); return (await res.json()).token; }", 'fetch'],
      ["export async function pingTelemetry(ids) { const res = await fetch('https://api.example.com/v1/checks', { method: 'POST', body: JSON.stringify({ ids }) }); return (await res.json()).checks; }", 'fetch'],
      ["export async function setTelemetry(status) { if (process.env.DO_NOT_TRACK) return; await fetch(`https://api.example.com/consents/${status}`); }", 'fetch'],
      [`${api}import { ux } from 'ui';\nexport class Update { async run(id, drain) { ux.start(\`Updating telemetry drain \${id}\`); await api.post(\`/drains/\${id}\`, drain); } }`, 'AxiosInstance.post'],
      [`${api}export class TelemetryDrains { async run(id, body) { await api.post(\`/telemetry-drains/\${id}\`, body); } }`, 'AxiosInstance.post'],
      ["export async function setTelemetry(status) { await fetch(`https://api.example.com/consents/telemetry`, { method: 'PUT', body: status }); }", 'fetch'],
      ["import os from 'node:os';\nexport async function collect(o) { const res = await fetch(`https://analytics.example.com/collect?machine=${o.machineId}&os=${os.platform()}`); return res.json(); }", 'fetch'],
      // A vendor is told something, or its address takes reports, or nobody reads what comes back.
      ["export async function series(id, body) { const res = await fetch(`https://monitoring.googleapis.com/v3/projects/${id}/timeSeries`, { method: 'POST', body }); return (await res.json()).timeSeries; }", 'fetch'],
      ["export async function series(id) { await fetch(`https://monitoring.googleapis.com/v3/projects/${id}/timeSeries`); }", 'fetch'],
      ["export async function note(id) { const res = await fetch(`https://www.google-analytics.com/collect?tid=${id}`); return res.text(); }", 'fetch'],
      ["export async function sendTelemetryConfig(body) { await fetch('https://api.example.com/v1/configs', { method: 'POST', body }); }", 'fetch'],
      ["const origin = process.env.TELEMETRY_URL;\nexport async function make(body) { const res = await fetch(`${origin}/v1/configs`, { method: 'POST', body }); return (await res.json()).name; }", 'fetch'],
      ["async function fetchWithin(url, body) { const res = await fetch(url, { method: 'POST', body }); return res.json(); }\nexport async function note(body) { await fetchWithin('https://browser-http-intake.logs.datadoghq.eu/v1/input', body); }", 'fetch'],
      ["import got from 'got';\nasync function post(url, { json, ...o }) { const request = { ...o, ...(json && { body: JSON.stringify(json) }) }; return (await got(url, request)).body; }\nexport function note(report) { post('https://browser-http-intake.logs.datadoghq.eu/v1/input', { json: report }); }", 'got'],
      ["async function addEntries(origin, body) { const res = await fetch(`${origin}/v2/entries:add`, { method: 'POST', body }); return (await res.json()).entries; }\nexport async function has(body) { return (await addEntries('https://logging.googleapis.com', body)).length > 0; }", 'fetch'],
      ["export async function createTelemetry(body) { const res = await fetch('https://api.example.com/v1/configs', { method: 'POST', body }); return (await res.json()).name; }", 'fetch'],
      ["async function shareInsights(base, id) { const body = JSON.stringify({ id }); await fetch(`${base}/v1/rows`, { method: 'POST', body }); }\nexport async function show(id) { await shareInsights('https://api.example.com', id); }", 'fetch'],
      ["async function make(url, body) { const res = await fetch(url, { method: 'POST', body }); return res.json(); }\nexport async function setUp(body) { try { await make('https://api.example.com/buckets', body); } catch { log('Failed to send telemetry'); } }", 'fetch'],
    ])('may be telemetry: %s', (code, name) => { expect(told(code)).toContain(`${name} telemetry`); });
  });

  describe('what a send carries', () => {
    const node = "import os from 'node:os';\nimport { randomUUID } from 'node:crypto';\n";
    const isTold = (code: string): boolean => lastLine(node + code).some((l) => l.endsWith(' telemetry'));

    it.each([
      // A report of a machine, of whoever it is.
      "export function reportRun(name) { return fetch('https://api.example.com/v1/runs', { method: 'POST', body: JSON.stringify({ name, os: os.platform(), release: os.release(), node: process.version }) }); }",
      "const instanceId = randomUUID();\nexport function f(name) { return fetch('https://api.example.com/v1/stats', { method: 'POST', body: JSON.stringify({ name, instanceId, node: process.version }) }); }",
      "export function f(o) { return fetch('https://api.example.com/collect', { method: 'POST', body: JSON.stringify({ session_id: o.sessionId, arch: process.arch }) }); }",
      "export function f(o) { return fetch(`https://api.example.com/ping?machine=${o.machineId}&arch=${process.arch}`); }",
      // A question for a newer version that says who asks.
      "export function checkForUpdates(o) { return fetch(`https://api.example.com/latest?v=${o.version}&id=${o.machineId}`); }",
      "const installationId = randomUUID();\nexport function f(version) { return fetch('https://api.example.com/version-check', { method: 'POST', body: JSON.stringify({ version, installationId }) }); }",
      // What is run on installing, and tells of the machine.
      "export function postinstall() { return fetch('https://api.example.com/packages', { method: 'POST', body: JSON.stringify({ os: process.platform }) }); }",
    ])('tells on somebody: %s', (code) => { expect(isTold(code)).toBe(true); });

    it.each([
      // What is no report: a request of another name, one that says too little, or says it for the answer only.
      "export function f(name) { return fetch('https://api.example.com/v1/builds', { method: 'POST', body: JSON.stringify({ name, os: os.platform(), release: os.release(), node: process.version }) }); }",
      "export function reportRun(name) { return fetch('https://api.example.com/v1/runs', { method: 'POST', body: JSON.stringify({ name, node: process.version }) }); }",
      "export function reportRun(name) { return fetch('https://api.example.com/v1/runs', { method: 'POST', headers: { 'x-os': os.platform(), 'x-release': os.release(), 'x-node': process.version }, body: name }); }",
      "export function f(o) { return fetch('https://api.example.com/collect', { method: 'POST', body: JSON.stringify({ session_id: o.sessionId }) }); }",
      // A question for a newer version that says what would fit.
      "export function checkForUpdates(version) { return fetch(`https://api.example.com/latest?v=${version}&os=${process.platform}&arch=${process.arch}&release=${os.release()}`); }",
      "export function checkForUpdates(o) { return fetch(`https://api.example.com/projects/${o.projectId}/latest`); }",
      "export function f(o) { return fetch(`https://api.example.com/download?id=${o.machineId}`); }",
      // What is downloaded on installing.
      "export function postinstall() { return fetch(`https://files.example.com/${process.platform}-${process.arch}-${process.versions.modules}.tgz`); }",
      "export function postinstall(name) { return fetch('https://api.example.com/packages', { method: 'POST', body: name }); }",
      // What is told to this machine.
      "export function reportRun(name) { return fetch('http://localhost:3000/runs', { method: 'POST', body: JSON.stringify({ name, os: os.platform(), release: os.release(), node: process.version }) }); }",
    ])('tells on nobody: %s', (code) => { expect(isTold(code)).toBe(false); });
  });
});
