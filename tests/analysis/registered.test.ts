import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const hosts = (code: string): string => [...new Set(analysed(code).egress.flatMap((e) => e.destination.hosts))].sort().join(' ');

describe('what is put into a list, a set or a map', () => {
  it.each([
    ["const queue = [];\nqueue.push([fetch, 'https://out.example.com/a']);\nexport const flush = () => { for (const [f, ...given] of queue) f(...given); };"],
    ["const queue = [];\nfunction later(f, ...given) { queue.push({ f, given }); }\nlater(fetch, 'https://out.example.com/a');\nexport const drain = async () => { while (queue.length) { const { f, given } = queue.shift(); await f(...given); } };"],
    ["const jobs = new Map();\njobs.set('a', { run: fetch, given: ['https://out.example.com/a'] });\nfor (const { run, given } of jobs.values()) run(...given);"],
    ["const urls = new Set();\nurls.add('https://out.example.com/a');\nfor (const u of urls) fetch(u);"],
    ["new Set(['https://out.example.com/a']).forEach((u) => fetch(u));"],
    ["const m = new Map([['https://out.example.com/a', 1]]);\nfor (const u of m.keys()) fetch(u);"],
    ["const m = new Map([['a', 'https://out.example.com/a']]);\nfor (const [, u] of m.entries()) fetch(u);"],
    ["const m = new Map([['a', 'https://out.example.com/a']]);\nm.forEach((u) => fetch(u));"],
    ["const own = new WeakMap();\nclass A { constructor() { own.set(this, { url: 'https://out.example.com/a' }); } go() { return fetch(own.get(this).url); } }\nnew A().go();"],
    ["Array.from(new Set(['/a']), (p) => `https://out.example.com${p}`).forEach((u) => fetch(u));"],
    ["await Array.fromAsync(['https://out.example.com/a'], (u) => fetch(u));"],
    ["class Queue { items = [];\nadd(u) { this.items.push(u); }\nflush() { for (const u of this.items) fetch(u); } }\nconst q = new Queue();\nq.add('https://out.example.com/a');\nq.flush();"],
    ["class Queue { items = [];\nadd(f, ...given) { this.items.push([f, given]); }\nflush() { for (const [f, given] of this.items) f(...given); } }\nconst q = new Queue();\nq.add(fetch, 'https://out.example.com/a');\nq.flush();"],
  ])('is sent by whoever takes it out: %s', (code) => { expect(hosts(code)).toBe('out.example.com'); });

  it.each([
    ["const urls = new Set();\nurls.add('https://out.example.com/a');\nurls.forEach((u) => show(u));\nfetch('/own');"],
    ["const m = new Map([['https://out.example.com/a', '/own']]);\nm.forEach((u) => fetch(u));"],
    ["class Queue { items = [];\nadd(u) { this.items.push(u); }\nflush() { fetch('/own'); } }\nconst q = new Queue();\nq.add('https://out.example.com/a');\nq.flush();"],
    ["const queue = [];\nqueue.push([show, 'https://out.example.com/a']);\nfor (const [f, ...given] of queue) f(...given);\nconst show = (u) => console.log(u);\nfetch('/own');"],
  ])('goes nowhere where nobody sends it: %s', (code) => { expect(hosts(code)).toBe(''); });
});

describe('a function that is kept with others', () => {
  it.each([
    ["const ready = [];\nconst onReady = (f) => ready.push(f);\nonReady((base) => fetch(`${base}/a`));\nready.forEach((f) => f('https://out.example.com'));"],
    ["const all = new Set();\nconst subscribe = (f) => { all.add(f); return () => all.delete(f); };\nsubscribe((u) => fetch(u));\nconst publish = (u) => { for (const f of all) f(u); };\npublish('https://out.example.com/a');"],
    ["const byName = {};\nexport const on = (name, f) => { byName[name] = f; };\non('x', (u) => fetch(u));\nbyName['x']('https://out.example.com/a');"],
    ["const list = [];\nconst use = (plugin) => { list.push(plugin); };\nuse({ run: (url) => fetch(url) });\nfor (const one of list) one.run('https://out.example.com/a');"],
    ["const steps = [];\nexport const use = (f) => steps.push(f);\nuse(async (ctx, next) => { await next(); });\nuse(async (ctx) => { await fetch(ctx.url); });\nfunction run(i, ctx) { const f = steps[i]; if (f) return f(ctx, () => run(i + 1, ctx)); }\nrun(0, { url: 'https://out.example.com/a' });"],
    ["class Subject { all = [];\nsubscribe(o) { this.all.push(o); }\nnotify(v) { this.all.forEach((o) => o.update(v)); } }\nclass Sender { update(v) { fetch(v); } }\nconst s = new Subject();\ns.subscribe(new Sender());\ns.notify('https://out.example.com/a');"],
    ["class Registry { byName = new Map();\nset(name, f) { this.byName.set(name, f); }\nrun(name, ...given) { return this.byName.get(name)(...given); } }\nconst r = new Registry();\nr.set('x', (u) => fetch(u));\nr.run('x', 'https://out.example.com/a');"],
    ["class App { steps = [];\nuse(f) { this.steps.push(f); return this; }\nrun(ctx) { const go = (i) => { const f = this.steps[i]; return f ? f(ctx, () => go(i + 1)) : undefined; }; return go(0); } }\nnew App().use((c, next) => next()).use((c) => fetch(c.url)).run({ url: 'https://out.example.com/a' });"],
  ])('sends what it is called with: %s', (code) => { expect(hosts(code)).toBe('out.example.com'); });

  it.each([
    ["const ready = [];\nconst onReady = (f) => ready.push(f);\nonReady((base) => fetch(`${base}/a`));\nready.forEach((f) => show(f, 'https://out.example.com'));"],
    ["const ready = [], other = [];\nconst onReady = (f) => ready.push(f);\nonReady((base) => fetch(`${base}/a`));\nother.forEach((f) => f('https://out.example.com'));"],
    ["class Subject { all = [];\nsubscribe(o) { this.all.push(o); }\nnotify(v) { this.all.forEach((o) => o.update(v)); } }\nclass Sender { update(v) { fetch('/own', { body: v }); } }\nconst s = new Subject();\ns.subscribe(new Sender());\ns.notify('https://out.example.com/a');"],
  ])('does not send what others are called with: %s', (code) => { expect(hosts(code)).toBe(''); });

  it('is for whoever calls it where nobody of its file does', () => {
    expect(analysed("const ready = [];\nexport const onReady = (f) => { ready.push(f); };\nonReady((base) => fetch(base));").egress.map((e) => e.destination.targets.map((t) => t.kind).join())).toEqual(['unknown']);
  });
});
