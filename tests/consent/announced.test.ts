import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { projectOf } from '../support/projects.ts';

/** The gates of what the first file of a project sends. */
function gatesOf(files: Readonly<Record<string, string>>): string[] {
  const { folder, remove } = projectOf(files);
  onTestFinished(remove);
  const [[file, text] = ['', '']] = Object.entries(files);
  return (engineFor().analyse(path.join(folder, file), text, folder)?.analysis?.egress ?? []).map(({ gate }) => (gate ? `${gate.name} ${gate.file}:${gate.line}` : 'none'));
}

const send = "fetch('https://telemetry.example.com/v1', { method: 'POST' });";
const bus = "import { EventEmitter } from 'node:events';\nexport const bus = new EventEmitter();\n";
const main = `import { ipcMain } from 'electron';\nipcMain.handle('usage:track', (_e, name) => { ${send} });\n`;
const onBus = `import { bus } from './bus.js';\nbus.on('ran', () => { ${send} });\n`;
const worker = `self.onmessage = ({ data }) => {\n  if (data.type === 'track') ${send}\n};\n`;
const extension = `chrome.runtime.onMessage.addListener((said) => { if (said.kind === 'usage') ${send} });\n`;

describe('a gate where an event is sent', () => {
  it.each([
    ['of the same object', { 'a.js': `import { EventEmitter } from 'node:events';\nconst bus = new EventEmitter();\nbus.on('ran', () => { ${send} });\nexport function run(telemetryEnabled) { if (telemetryEnabled) bus.emit('ran'); }` }, 'telemetryEnabled a.js:4'],
    ['of the same object, handed over by its name', { 'a.js': `import { EventEmitter } from 'node:events';\nconst bus = new EventEmitter();\nbus.on('ran', usage);\nfunction usage() { ${send} }\nexport function run(telemetryEnabled) { if (telemetryEnabled) bus.emit('ran'); }` }, 'telemetryEnabled a.js:5'],
    ['of the object that it is', { 'a.js': `import { EventEmitter } from 'node:events';\nexport class App extends EventEmitter {\n  constructor() { super(); this.on('ran', () => { ${send} }); }\n  run() { if (!process.env.DO_NOT_TRACK) this.emit('ran'); }\n}` }, 'env:DO_NOT_TRACK a.js:4'],
    ['of an object of another file', { 'a.js': onBus, 'bus.js': bus, 'b.js': "import { bus } from './bus.js';\nexport function run() { if (!process.env.DO_NOT_TRACK) bus.emit('ran'); }\n" }, 'env:DO_NOT_TRACK b.js:2'],
    ['of a name that both import', { 'a.js': `import { bus, RAN } from './bus.js';\nbus.on(RAN, () => { ${send} });\n`, 'bus.js': `${bus}export const RAN = 'has-run';\n`, 'b.js': "import { bus, RAN } from './bus.js';\nexport function run() { if (!process.env.DO_NOT_TRACK) bus.emit(RAN); }\n" }, 'env:DO_NOT_TRACK b.js:2'],
    ['of the page', { 'a.js': `document.addEventListener('app:usage', () => { ${send} });\n`, 'b.js': "export function used(consent) { if (consent.analytics) document.dispatchEvent(new CustomEvent('app:usage', { detail: 1 })); }\n" }, 'consent b.js:1'],
    ['of a subject', { 'a.ts': `import { Subject } from 'rxjs';\nconst used$ = new Subject();\nused$.subscribe(() => { ${send} });\nexport function used(telemetryEnabled: boolean) { if (telemetryEnabled) used$.next(1); }\n` }, 'telemetryEnabled a.ts:4'],
    // One of several who send it asks nothing; another object; an event that comes from outside, too; nobody who sends it.
    ['of the same object, sent twice', { 'a.js': `import { EventEmitter } from 'node:events';\nconst bus = new EventEmitter();\nbus.on('ran', () => { ${send} });\nexport function run(telemetryEnabled) { if (telemetryEnabled) bus.emit('ran'); else bus.emit('ran', 1); }` }, 'none'],
    ['of an object of another file, sent twice', { 'a.js': onBus, 'bus.js': bus, 'b.js': "import { bus } from './bus.js';\nexport function run() { if (!process.env.DO_NOT_TRACK) bus.emit('ran'); }\n", 'c.js': "import { bus } from './bus.js';\nbus.emit('ran');\n" }, 'none'],
    ['of another object', { 'a.js': onBus, 'bus.js': `${bus}export const other = new EventEmitter();\n`, 'b.js': "import { other } from './bus.js';\nexport function run() { if (!process.env.DO_NOT_TRACK) other.emit('ran'); }\n" }, 'none'],
    ['of another event', { 'a.js': onBus, 'bus.js': bus, 'b.js': "import { bus } from './bus.js';\nexport function run() { if (!process.env.DO_NOT_TRACK) bus.emit('ended'); }\n" }, 'none'],
    ['that comes from outside', { 'a.js': `window.addEventListener('online', () => { ${send} });\nexport function used(consent) { if (consent.analytics) window.dispatchEvent(new CustomEvent('online', {})); }\n` }, 'none'],
    ['that nobody sends', { 'a.js': onBus, 'bus.js': bus }, 'none'],
    // More files use the object than are looked at: one of them may send it.
    ['of an object that very many files use', { 'a.js': onBus, 'bus.js': bus, 'b.js': "import { bus } from './bus.js';\nexport function run() { if (!process.env.DO_NOT_TRACK) bus.emit('ran'); }\n", ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`use${i}.js`, "import { bus } from './bus.js';\nexport const use = () => bus.emit('ended');\n"])), 'zz.js': "import { bus } from './bus.js';\nexport const end = (kind) => bus.emit('r' + kind);\n" }, 'none'],
    // Under a name that is worked out, or that anybody may hand over, it may be sent as well.
    ['of the same object, sent under any name', { 'a.js': `import { EventEmitter } from 'node:events';\nconst bus = new EventEmitter();\nbus.on('ran', () => { ${send} });\nexport function run() { if (!process.env.DO_NOT_TRACK) bus.emit('ran'); }\nexport function any(name) { bus.emit(name); }\n` }, 'none'],
    ['of an object of another file, sent under a name that is worked out', { 'a.js': onBus, 'bus.js': bus, 'b.js': "import { bus } from './bus.js';\nexport function run() { if (!process.env.DO_NOT_TRACK) bus.emit('ran'); }\n", 'c.js': "import { bus } from './bus.js';\nexport function end(kind) { bus.emit('r' + kind); }\n" }, 'none'],
    ['of the same object, sent by a function that is handed names written out', { 'a.js': `import { EventEmitter } from 'node:events';\nconst bus = new EventEmitter();\nbus.on('ran', () => { ${send} });\nexport function run() { if (!process.env.DO_NOT_TRACK) tell('ran'); }\nfunction tell(name) { bus.emit(name); }\nexport const end = () => tell('ended');\n` }, 'env:DO_NOT_TRACK a.js:4'],
  ] as const)('%s', (_, files, expected) => { expect(gatesOf(files)).toEqual([expected]); });
});

describe('a gate in another process', () => {
  it.each([
    ['of a window', { 'main.js': main, 'page.js': "import { ipcRenderer } from 'electron';\nexport function track(name, settings) { if (settings.analyticsEnabled) ipcRenderer.invoke('usage:track', name); }\n" }, 'analyticsEnabled page.js:2'],
    ['of a page that is given a function', { 'main.js': main, 'preload.js': "import { contextBridge, ipcRenderer } from 'electron';\ncontextBridge.exposeInMainWorld('app', { track: (name) => ipcRenderer.invoke('usage:track', name) });\n", 'page.js': 'export function track(name, settings) { if (settings.analyticsEnabled) window.app.track(name); }\n' }, 'analyticsEnabled page.js:1'],
    ['of a page that is given a function for all channels', { 'main.js': main, 'preload.js': "import { contextBridge, ipcRenderer } from 'electron';\ncontextBridge.exposeInMainWorld('app', { send: (channel, name) => ipcRenderer.invoke(channel, name) });\n", 'page.js': "export function track(name, settings) { if (settings.analyticsEnabled) window.app.send('usage:track', name); }\n" }, 'analyticsEnabled page.js:1'],
    ['of who started a worker', { 'work.js': worker, 'page.js': "const worker = new Worker(new URL('./work.js', import.meta.url));\nexport function track(name) { if (localStorage.getItem('analytics-consent') === 'granted') worker.postMessage({ type: 'track', name }); }\nexport const parse = (text) => worker.postMessage({ type: 'parse', text });\n" }, 'analytics-consent page.js:2'],
    ['of who started a process', { 'child.js': `process.on('message', () => { ${send} });\n`, 'parent.js': "import { fork } from 'node:child_process';\nconst child = fork(new URL('./child.js', import.meta.url));\nexport function track(e) { if (!process.env.DO_NOT_TRACK) child.send({ e }); }\n" }, 'env:DO_NOT_TRACK parent.js:3'],
    ['of a page that an extension looks into', { 'background.js': extension, 'content.js': "export function used({ telemetryEnabled }) { if (telemetryEnabled) chrome.runtime.sendMessage({ kind: 'usage' }); }\nchrome.runtime.sendMessage({ kind: 'ready' });\n" }, 'telemetryEnabled content.js:1'],
    // One of several who send it asks nothing.
    ['of one of two windows', { 'main.js': main, 'page.js': "import { ipcRenderer } from 'electron';\nexport function track(name, settings) { if (settings.analyticsEnabled) ipcRenderer.invoke('usage:track', name); }\n", 'other.js': "import { ipcRenderer } from 'electron';\nipcRenderer.invoke('usage:track', 'opened');\n" }, 'none'],
    ['of one of two who call what a page is given', { 'main.js': main, 'preload.js': "import { contextBridge, ipcRenderer } from 'electron';\ncontextBridge.exposeInMainWorld('app', { track: (name) => ipcRenderer.invoke('usage:track', name) });\n", 'page.js': 'export function track(name, settings) { if (settings.analyticsEnabled) window.app.track(name); }\nexport const opened = () => window.app.track();\n' }, 'none'],
    ['of one of two messages to a worker', { 'work.js': worker, 'page.js': "const worker = new Worker(new URL('./work.js', import.meta.url));\nexport function track(name) { if (localStorage.getItem('analytics-consent') === 'granted') worker.postMessage({ type: 'track', name }); }\nexport const load = (message) => worker.postMessage(message);\n" }, 'none'],
    ['of one of two pages', { 'background.js': extension, 'content.js': "export function used({ telemetryEnabled }) { if (telemetryEnabled) chrome.runtime.sendMessage({ kind: 'usage' }); }\nchrome.runtime.sendMessage({ kind: 'usage', of: 'start' });\n" }, 'none'],
  ] as const)('%s', (_, files, expected) => { expect(gatesOf(files)).toEqual([expected]); });
});
