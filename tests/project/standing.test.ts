import { describe, expect, it } from 'vitest';
import { rows } from '../../src/catalogue/index.ts';
import { engineFor } from '../../src/engine.ts';

const { scan } = engineFor().project;
/** An address beside it: without one, what only shows something counts nowhere. */
const mentions = (text: string): boolean => scan(`// see https://docs.example.com\n${text}\n`).api;

describe('a name in code', () => {
  it.each([
    'fetch(url)', 'const f = fetch', 'const f = fetch;', 'x = fetch in y', 'if (fetch instanceof F) f()', 'const f = fetch as F', 'const f = fetch satisfies F', 'export { fetch as default }',
    'import fetch from "./own"', 'for (const x of fetch) f()', 'class A extends WebSocket implements B {}', 'class A extends WebSocket {', "globalThis['fetch']", 'a / fetch', 'a-fetch(b)',
    'fetch\nrun', 'fetch. call(x)', 'fetch.\n  call(x)', 'fetch // what follows\n(url)', '@fetch class A {}', '<div bind:innerHTML class="a">', '{#await fetch then data}', "'use strict'; fetch", 'x ? fetch : y',
  ])('%j counts', (text) => { expect(mentions(text)).toBe(true); });
});

describe('a name in prose', () => {
  it.each([
    '// only fetch symbols if needed', '/** Methods to fetch the options. */', '// caches are clean', 'const a = "we fetch data for you";', "import x from './clear-caches';", "import x from './lib/fetch';",
    '/**\n * Clears all caches.\n * And more.\n */', '<p>Deno and others</p>', '`the WebSocket protocol`',
  ])('%j does not', (text) => { expect(mentions(text)).toBe(false); });
});

describe('what is commented out', () => {
  it.each([
    '// fetch(url)', '\t// const ws = new WebSocket(url);', "// import http from 'node:http'", "  // const { exec } = require('node:child_process')", "//\n//   import { request }\n//     from 'node:http';", '// require(name)',
    "//    Used... } from 'node:http'; import { ...Used } from",
  ])('%j does not count', (text) => { expect(mentions(text)).toBe(false); });

  it.each([
    'run() // then\n fetch(url)', '/*\n// */ fetch(url)', "/*\n// */ import http from 'node:http'", 'const a = `\n// ${fetch(url)}`', 'const a = `\n// } ${b} ${fetch(url)}`', 'const a = `\n// ` + fetch(url)', "const a = '\\\n// ' + fetch(url)",
    "const a = `\n// `; import http from 'node:http'", '<p>\n// {fetch(url)}</p>', '<p>\n// <img src={url} /></p>', '// \u2028fetch(url)', '// \rfetch(url)', '// \u2029require(name)', "x = 2\n* require('node:http')", 'a / fetch(url)',
    '<style>\n// a: b; background: url(https://out.example.com/a)</style>',
  ])('%j counts: code may follow', (text) => { expect(mentions(text)).toBe(true); });
});

const byTag = new Map<string, string[]>();
for (const { element, attributes } of rows.elements) for (const tag of [element].flat()) if (tag !== 'a') byTag.set(tag, [...(byTag.get(tag) ?? []), ...attributes]);
const spellings: readonly ((tag: string, attribute: string) => string)[] = [
  (tag, attribute) => `<${tag} ${attribute}="https://out.example.com/a">`,
  (tag, attribute) => `<${tag} ${attribute}={url} />`,
  (tag, attribute) => `<${tag}\n  title={a > b ? '>' : ">"}\n  onClick={() => go()}\n  ${attribute}={url}\n/>`,
  (tag, attribute) => `<${tag} title="a > b" :${attribute.toLowerCase()}="url">`,
  (tag, attribute) => `<${tag} [${attribute}]="url">`,
  (tag) => `<${tag} {...rest} />`,
  (tag, attribute) => `<${tag} /* a > b */ ${attribute}={url} />`,
  (tag, attribute) => `<${tag} // a > b\n  ${attribute}={url} />`,
  (tag, attribute) => `<${tag} title=<b>text</b> ${attribute}={url} />`,
  (tag) => `<${tag} {/* all */ ...rest} />`,
  (tag) => `<${tag} v-bind.prop="rest">`,
  (tag) => `<${tag} :="rest">`,
  (tag) => `<${tag} v-bind="rest">`,
  (tag) => `<${tag} :[name]="url">`,
  (tag, attribute) => `x = "<${tag} ${attribute}=\\"" + url + "\\">"`,
  (tag, attribute) => `x = '<${tag} ${attribute}="' + url + '">'`,
  (tag) => `x = '<${tag} ' + rest + '>'`,
  (tag) => `x = \`<${tag} \${rest}>\``,
  (tag, attribute) => `html\`<${tag} .${attribute}=\${url}>\``,
];

describe.each([...byTag])('an element <%s>', (tag, attributes) => {
  it('counts with what it loads or sends by, however it is written, and with what is not written out', () => {
    const missed = attributes.flatMap((attribute) => spellings.map((spelt) => spelt(tag, attribute))).filter((text) => !mentions(text));
    expect(missed).toEqual([]);
  });

  it('does not count without, nor where the name is one of a type', () => {
    const taken = [`<${tag}>`, `<${tag} className="a" title="b">`, `<${tag} onClick={() => go()} aria-label={label} />`, `const a: Set<${tag}> = b`, `new Map<${tag}, string>()`, `f<${tag} | null>(x)`];
    expect(taken.filter((text) => mentions(text))).toEqual([]);
  });
});

describe.each(rows.elements.filter((row) => row.element !== 'a' && row.element !== 'area'))('the type $interface', ({ interface: name, attributes }) => {
  it('counts where the text writes what it loads or sends by', () => {
    const [attribute] = attributes as readonly [string];
    const written = [`(el: ${name}) => { el['${attribute}'] = url; }`, `(el: ${name}) => { el[key] = url; }`, `(el: ${name}) => { el.setAttribute(key, url); }`, `(el: ${name}) => Object.assign(el, rest)`, `(el: ${name}) => { el.style.cssText = text; }`];
    expect(written.filter((text) => !mentions(text))).toEqual([]);
  });

  it('does not count where it only names what is shown', () => {
    expect(mentions(`const ref = useRef<${name}>(null); ref.current?.focus();`)).toBe(false);
  });
});

describe('a member of the global object', () => {
  it.each([
    "(window as any).gtag('event')", "(window as unknown as { fbq: Function }).fbq('track')", "window!.gtag('event')", "(<any>window).fbq('track')", "(globalThis satisfies object as any)?.fbq?.('track')", "window /* the page */ .fbq('track')",
    "const w = window as any; w.gtag('event')", "const w = globalThis;\nw.gtag('event')", "track(window).gtag('event')", 'const page = () => window;\npage().gtag(1)', "(window as any)\n  .mixpanel.track('x')", "(mixpanel as any).track('x')", "mixpanel!.track('x')", "(mixpanel satisfies M)?.track('x')",
    "(location as any).assign(url)", "(document as Document).location = url", "(window as any).location = url",
  ])('%j counts', (text) => { expect(mentions(text)).toBe(true); });

  it.each([
    "page.gtag('event')", "this.fbq('track')", "// keeps the window open\npage.gtag('event')", "const { width } = window.screen;\npage.gtag('event')", "typeof window === 'undefined' || page.gtag(1)", "(page as any).gtag('event')", '(path as any).assign(url)',
  ])('%j does not', (text) => { expect(mentions(text)).toBe(false); });
});
