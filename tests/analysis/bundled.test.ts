import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

/** The hosts that a text sends to, and the data that leave with it. */
const said = (code: string): string => {
  const { egress } = analysed(code, '/p/file.js');
  return [...new Set(egress.flatMap((e) => [...e.destination.hosts, ...e.data.map((d) => d.source)]))].sort().join(' ');
};

/** How webpack 5, its minified output (that of @vercel/ncc as well), and webpack 4 put modules into one text. */
const webpack = (modules: string, entry: string): string => `(() => { var __webpack_modules__ = ({ ${modules} });
var __webpack_module_cache__ = {};
function __webpack_require__(moduleId) { var cachedModule = __webpack_module_cache__[moduleId]; if (cachedModule !== undefined) return cachedModule.exports;
var module = __webpack_module_cache__[moduleId] = { exports: {} }; __webpack_modules__[moduleId].call(module.exports, module, module.exports, __webpack_require__); return module.exports; }
var __webpack_exports__ = {}; (() => { ${entry} })(); })();`;
const minified = (modules: string, entry: string): string => `(()=>{var e={${modules}},t={};function r(n){var i=t[n];if(void 0!==i)return i.exports;var o=t[n]={exports:{}},a=!0;try{e[n].call(o.exports,o,o.exports,r),a=!1}finally{a&&delete t[n]}return o.exports}${entry}})();`;
const older = (modules: string, entry: string): string => `(function(modules) { var installed = {};
function load(id) { if (installed[id]) return installed[id].exports; var module = installed[id] = { i: id, l: false, exports: {} }; modules[id].call(module.exports, module, module.exports, load); module.l = true; return module.exports; }
load.m = modules; return load(load.s = 0); })([function(module, exports, __webpack_require__) { ${entry} }, ${modules}]);`;

describe('modules that a bundler put into one text', () => {
  it.each([
    [webpack('594(module, exports, __webpack_require__) { const net = __webpack_require__(278); exports.go = (h) => net.connect(80, h); }, 278(module) { module.exports = require("net"); }', '__webpack_require__(594).go("out.example.com");'), 'out.example.com'],
    [webpack('"./a.js": (module, exports, load) => { const os = load("os"); exports.about = () => os.hostname(); }, "os": (module) => { module.exports = require("os"); }', 'var a = __webpack_require__("./a.js"); fetch("https://out.example.com", { method: "POST", body: a.about() });'), 'os.hostname() out.example.com'],
    [webpack('1(module, exports, load) { load.r(exports); load.d(exports, { base: () => base, default: () => send }); const base = "https://out.example.com"; function send(path) { return fetch(base + path); } }', 'var a = __webpack_require__(1); (0, a["default"])("/x"); fetch(a.base);'), 'out.example.com'],
    [webpack('1(module) { module.exports = { url: "https://out.example.com" }; }', 'Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 1)).then((c) => fetch(c.url));'), 'out.example.com'],
    [minified('278:e=>{"use strict";e.exports=require("https")},594:(e,t,r)=>{const n=r(278);t.go=e=>n.request({host:e,path:"/x"}).end()}', 'r(594).go("out.example.com")'), 'out.example.com'],
    [minified('278:e=>{e.exports=require("https")},594:(e,t,r)=>{var n=r(278),o=r.n(n);o().get("https://out.example.com/x")}', 'r(594)'), 'out.example.com'],
    [older('function(module, exports, load) { exports.url = "https://out.example.com"; exports.http = load(2); }, function(module, exports) { module.exports = require("http"); }', 'var a = __webpack_require__(1); a.http.get(a.url);'), 'out.example.com'],
  ])('load each other: %s', (code, expected) => { expect(said(code)).toBe(expected); });

  it.each([
    [webpack('594(module, exports, __webpack_require__) { const net = __webpack_require__(278); exports.go = (h) => net.connect(80, h); }, 278(module) { module.exports = { connect: (port, host) => host.length }; }', '__webpack_require__(594).go("out.example.com");'), ''],
    ['const steps = { go: (host, run) => fetch(`https://${host}/x`) }; function run(name, host) { return steps[name](host, run); } run("go", "out.example.com");', 'out.example.com'],
    // A list of functions that a name picks from loads nothing.
    ['const steps = { go: (net) => net.connect(80, "out.example.com") }; function run(name) { return steps[name]({ connect: () => 1 }); } run("go");', ''],
  ])('are no more than they are: %s', (code, expected) => { expect(said(code)).toBe(expected); });
});

/** Files that webpack splits off: for Node, as a module, and as a script of a page. */
const parts = [
  (modules: string): string => `exports.id = 7;\nexports.ids = [7];\nexports.modules = {\n${modules}\n};\n`,
  (modules: string): string => `"use strict";exports.id=7,exports.ids=[7],exports.modules={${modules}};`,
  (modules: string): string => `export const __webpack_esm_id__ = 7;\nexport const __webpack_esm_ids__ = [7];\nexport const __webpack_esm_modules__ = {\n${modules}\n};\n`,
  (modules: string): string => `"use strict";\n(self["webpackChunkapp"] = self["webpackChunkapp"] || []).push([[7],{\n${modules}\n}]);\n`,
  (modules: string): string => `(Array.isArray(self.parts)?self.parts:(self.parts=[])).push([["main",7],{${modules}},e=>{e(e.s=1)}]);`,
];

describe('modules of a file that was split off', () => {
  it.each(parts)('load each other: %s', (put) => {
    expect(said(put('1(module, exports, __webpack_require__) { const net = __webpack_require__(2); exports.go = () => net.connect(80, "out.example.com"); }, 2(module) { module.exports = require("net"); }'))).toBe('out.example.com');
    expect(said(put('1: (e, t, r) => { const c = r(2); t.go = () => fetch(c.url); }, 2: function(e, t, r) { "use strict"; r.r(t), r.d(t, { url: () => n }); const n = "https://out.example.com"; }'))).toBe('out.example.com');
  });

  it.each([
    ...parts.map((put) => put('1(module, exports, load) { const net = load(2); exports.go = () => net.connect(80, "out.example.com"); }, 2(module) { module.exports = { connect: (port, host) => host.length }; }')),
    ...parts.map((put) => put('1(module, exports, load) { const net = load(3); exports.go = () => net.connect(80, "out.example.com"); }, 2(module) { module.exports = require("net"); }')),
    // What stands in other lists is no module.
    'list.push([[7], { 1: (a, b, load) => { load(2).connect(80, "out.example.com"); }, 2: (module) => { module.exports = require("net"); }, name: "x" }]);',
    'exports.modules = { 1: (a, b, load) => { load(2).connect(80, "out.example.com"); }, 2: (module) => { module.exports = require("net"); } };',
  ])('are no more than they are: %s', (code) => { expect(said(code)).toBe(''); });
});

/** How browserify puts modules into one text, each with what it means by the names of others, and the same minified. */
const prelude = '(function(){function r(e,n,t){function o(i,f){if(!n[i]){if(!e[i]){var c="function"==typeof require&&require;if(!f&&c)return c(i,!0);throw new Error(i)}var p=n[i]={exports:{}};e[i][0].call(p.exports,function(r){var n=e[i][1][r];return o(n||r)},p,p.exports,r,e,n,t)}return n[i].exports}for(var i=0;i<t.length;i++)o(t[i]);return o}return r})()';
const browserify = (modules: string): string => `${prelude}({${modules}},{},[1]);`;

describe('modules that stand each with what it means by the names of others', () => {
  it.each([
    [browserify('1:[function(require,module,exports){ const { BASE } = require("./config"); require("https").get(BASE); },{"./config":2}],2:[function(require,module,exports){ exports.BASE = "https://out.example.com"; },{}]'), 'out.example.com'],
    [browserify('1:[function(require,module,exports){ require("./go")("out.example.com"); },{"./go":2}],2:[function(require,module,exports){ const net = require("net"); module.exports = (h) => net.connect(80, h); },{"net":undefined}]'), 'out.example.com'],
    [browserify('1:[function(e,t,n){e("./go")("out.example.com")},{"./go":2}],2:[function(e,t,n){const o=e("net");t.exports=e=>o.connect(80,e)},{}]'), 'out.example.com'],
  ])('load each other, and others: %s', (code, expected) => { expect(said(code)).toBe(expected); });

  it.each([
    [browserify('1:[function(require,module,exports){ require("net").connect(80, "out.example.com"); },{"net":2}],2:[function(require,module,exports){ exports.connect = (port, host) => host.length; },{}]'), ''],
    ['run({ 1: [function (load) { load("net").connect(80, "out.example.com"); }] }, {}, [1]);', ''],
  ])('are no more than they are: %s', (code, expected) => { expect(said(code)).toBe(expected); });
});

describe('modules that a function is handed by a list of their names', () => {
  it.each([
    ['define(["exports", "https"], function (exports, https) { https.get("https://out.example.com/x"); });', 'out.example.com'],
    ['define("app", ["exports", "node:net"], (function (exports, net) { var go = exports.go = (h) => net.connect(80, h); go("out.example.com"); }));', 'out.example.com'],
    ['define(["require", "exports", "axios"], function (require, exports, axios_1) { axios_1 = __importDefault(axios_1); axios_1.default.get("https://out.example.com/x"); });', 'out.example.com'],
    ['System.register(["https"], function (exports) { var https; return { setters: [function (module) { https = module.default; }], execute: function () { https.get("https://out.example.com/x"); } }; });', 'out.example.com'],
    ['System.register([], function (exports) { return { setters: [], execute: function () { const hosts = exports("h", { events: "https://out.example.com" }); fetch(hosts.events); } }; });', 'out.example.com'],
    ['System.register("app", ["net"], function (exports_1) { var net; return { setters: [function (net_1) { net = net_1; }], execute: function () { exports_1("go", () => net.connect(80, "out.example.com")); } }; });', 'out.example.com'],
  ])('are required: %s', (code, expected) => { expect(said(code)).toBe(expected); });

  it.each([
    ['define(["exports", "path"], function (exports, https) { https.get("https://out.example.com/x"); });', ''],
    ['var define = (names, run) => run({}, { get: (url) => url.length }); define(["exports", "https"], function (exports, https) { https.get("https://out.example.com/x"); });', ''],
    ['System.register(["path", "https"], function (exports) { var https; return { setters: [function (module) { https = module.default; }], execute: function () { https.get("https://out.example.com/x"); } }; });', ''],
  ])('are no others: %s', (code, expected) => { expect(said(code)).toBe(expected); });
});

describe('what bundlers and compilers write into a text', () => {
  it.each([
    // A module that is handed on by a function of any name.
    ['var i=(t,e,o)=>(o=t!=null?C(P(t)):{},f(e||!t||!t.__esModule?n(o,"default",{value:t,enumerable:!0}):o,t)); var x=i(require("node:https")); x.default.get("https://out.example.com");', 'out.example.com'],
    ['var i=t=>t&&t.__esModule?t:{default:t}; var x=i(require("node:https")); x.default.get("https://out.example.com");', 'out.example.com'],
    // `require` where there may be none.
    ['var __require = ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {}) : x)(function(x) { throw Error(x); }); var http = __require("http"); http.get("http://out.example.com");', 'out.example.com'],
    ['var u=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{}):e)(function(e){throw Error(e)});var h=u("https");h.get("https://out.example.com");', 'out.example.com'],
    // Fields of a class.
    ['var __publicField = (obj, key, value) => norm(obj, key + "", value); class Client { constructor(base) { __publicField(this, "base", base); } load() { return fetch(this.base); } } new Client("https://out.example.com").load();', 'out.example.com'],
    ['var l=(t,e,r)=>P(t,typeof e!="symbol"?e+"":e,r); class Client{constructor(){l(this,"base","https://out.example.com")}load(){return fetch(this.base)}} new Client().load();', 'out.example.com'],
    ['var _defineProperty2 = _interopRequireDefault(require("@babel/runtime/helpers/defineProperty")); class Client { constructor() { (0, _defineProperty2.default)(this, "base", "https://out.example.com"); } load() { return fetch(this.base); } } new Client().load();', 'out.example.com'],
  ])('is read as what was written: %s', (code, expected) => { expect(said(code)).toBe(expected); });

  it.each([
    ['var i=(t)=>t.length?f(t):{}; var x=i(require("node:https")); x.default.get("https://out.example.com");', ''],
    ['var u=(e=>typeof load<"u"?load:e)(function(e){throw Error(e)});var h=u("https");h.get("https://out.example.com");', ''],
    ['var note = (o, key) => o[key]; class Client { constructor() { note(this, "base", "https://out.example.com"); } load() { return fetch(this.base); } } new Client().load();', ''],
  ])('is another function where it does something else: %s', (code, expected) => { expect(said(code)).toBe(expected); });
});

/** How esbuild and rolldown wrap a module of CommonJS, and the same minified. */
const wrapping = [
  'var names = Object.getOwnPropertyNames; var wrap = (cb, mod) => function load() { return mod || (0, cb[names(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports; };',
  'var wrap = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);',
  'var wrap=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(o){throw t=0,o}};',
] as const;

describe('a module of CommonJS that a bundler wraps', () => {
  it.each([
    [`${wrapping[0]} var load = wrap({ 'src/a.cjs'(exports, module) { module.exports = { url: 'https://out.example.com' }; } }); fetch(load().url);`, 'out.example.com'],
    [`${wrapping[1]} var load = wrap((exports) => { exports.client = require('axios').create({ baseURL: 'https://out.example.com' }); }); var a = load(); a.client.get('/x');`, 'out.example.com'],
    [`${wrapping[2]} var load=wrap(O=>{O.go=function(h){require('net').connect(80,h)}});load().go('out.example.com');`, 'out.example.com'],
    // Wrapped and loaded on the spot.
    [`${wrapping[1]} var a = wrap((exports) => { exports.url = 'https://out.example.com'; })(); fetch(a.url);`, 'out.example.com'],
    // What wraps stands in another file.
    ['import { a as wrap } from "./chunk.js"; var load = wrap((e, t) => { t.exports = "https://out.example.com"; }); fetch(load());', 'out.example.com'],
    ['import { __commonJS } from "./chunk.js"; var load = __commonJS({ "a.cjs"(exports) { exports.url = "https://out.example.com"; } }); export { load }; fetch(load().url);', 'out.example.com'],
  ])('gives what it exports: %s', (code, expected) => { expect(said(code)).toBe(expected); });

  it.each([
    // It is handed no module.
    ['var wrap = (cb) => () => cb({}); var load = wrap((out) => { out.url = "https://out.example.com"; }); fetch(load().url);', ''],
    ['import { a as wrap } from "./other.js"; var make = wrap((e) => e.length); fetch(make().url);', ''],
    ['import wrap from "other"; var make = wrap((e) => { e.url = "https://out.example.com"; }); fetch(make().url);', ''],
  ])('is no other function: %s', (code, expected) => { expect(said(code)).toBe(expected); });
});

describe('modules that are loaded later', () => {
  const load = '480: (e, t, load) => { const config = load(384), net = load(30); fetch(config.url); net.connect(80, "out.example.com"); }, 384: (e, t, load) => { load.d(t, { url: () => url }); const url = "https://config.example.com"; }, 30: (e) => { e.exports = require("net"); }';

  it.each([
    `(self.webpackChunkapp = self.webpackChunkapp || []).push([[480], { ${load} }]);`,
    `exports.ids = [480]; exports.modules = { ${load} };`,
  ])('load each other: %s', (code) => { expect(said(code)).toBe('config.example.com out.example.com'); });

  it.each([
    `list.push([480, { ${load} }]);`,
    `exports.modules = { ${load} };`,
  ])('are no list of functions: %s', (code) => { expect(said(code)).toBe(''); });

  it('define what they export by getters and by values', () => {
    const define = 'load.d(t, ["url", 0, "https://one.example.com", "go", () => go]); function go(h) { fetch("https://" + h); }';
    expect(said(webpack(`1(e, t, load) { ${define} }`, 'var a = __webpack_require__(1); fetch(a.url); a.go("two.example.com");'))).toBe('one.example.com two.example.com');
  });
});

describe('what stands for require', () => {
  it.each([
    'const load = require; const axios = load("axios"); axios.get("https://out.example.com");',
    'import { __require } from "./chunk.js"; var axios = __require("axios"); axios.get("https://out.example.com");',
  ])('loads: %s', (code) => { expect(said(code)).toBe('out.example.com'); });

  it.each([
    'const load = (name) => require.cache[name]; const axios = load("axios"); axios.get("https://out.example.com");',
    'import { require as other } from "./chunk.js"; const axios = other("axios"); axios.get("https://out.example.com");',
  ])('is nothing else: %s', (code) => { expect(said(code)).toBe(''); });
});

describe('functions that compilers load from packages of theirs', () => {
  it.each([
    'var _interopRequireDefault = require("@babel/runtime/helpers/interopRequireDefault"); var _https = _interopRequireDefault(require("node:https")); _https.default.get("https://out.example.com");',
    'var _interopRequireDefault = require("@babel/runtime-corejs3/helpers/interopRequireDefault").default; var _https = _interopRequireDefault(require("node:https")); _https.default.get("https://out.example.com");',
    'import _interopRequireWildcard from "@babel/runtime/helpers/esm/interopRequireWildcard.js"; var net = _interopRequireWildcard(require("net")); net.connect(80, "out.example.com");',
    'var _interop_require_wildcard = require("@swc/helpers/_/_interop_require_wildcard"); var net = _interop_require_wildcard._(require("net")); net.connect(80, "out.example.com");',
    'import { _ as _interop_require_default } from "@swc/helpers/_/_interop_require_default"; var x = _interop_require_default(require("axios")); x.default.get("https://out.example.com");',
    'var tslib_1 = require("tslib"); var net = tslib_1.__importStar(require("net")); net.connect(80, "out.example.com");',
  ])('hand a module on: %s', (code) => { expect(said(code)).toBe('out.example.com'); });

  it.each([
    'var _length = require("@babel/runtime/helpers/length"); var net = _length(require("net")); net.connect(80, "out.example.com");',
    'var _x = require("@swc/helpers/_/_length"); var net = _x._(require("net")); net.connect(80, "out.example.com");',
  ])('hand on nothing else: %s', (code) => { expect(said(code)).toBe(''); });
});

describe('what goes through a list', () => {
  const list = 'const hosts = ["https://a.example.com", "https://b.example.com"];';
  it.each([
    [`${list} var it = hosts[Symbol.iterator](), step; while (!(step = it.next()).done) fetch(step.value);`, 'a.example.com b.example.com'],
    [`${list} var tslib_1 = require("tslib"); var it = tslib_1.__values(hosts), step = it.next(); fetch(step.value);`, 'a.example.com b.example.com'],
    [`${list} var it = _createForOfIteratorHelper(hosts), step; function _createForOfIteratorHelper(r) { return other(r); } for (it.s(); !(step = it.n()).done;) fetch(step.value);`, 'a.example.com b.example.com'],
    [`${list} var loose = require("@babel/runtime/helpers/createForOfIteratorHelperLoose"); for (var it = loose(hosts), step; !(step = it()).done;) fetch(step.value);`, 'a.example.com b.example.com'],
    [`const hosts = new Set(["https://a.example.com"]); fetch(hosts.values().next().value);`, 'a.example.com'],
    [`const hosts = new Map([["k", "https://a.example.com"]]); fetch(hosts.values().next().value); fetch(hosts[Symbol.iterator]().next().value[1]);`, 'a.example.com'],
    ['var _wrapAsyncGenerator2 = _interopRequireDefault(require("@babel/runtime/helpers/wrapAsyncGenerator")); function pages(_x) { return _pages.apply(this, arguments); } function _pages() { _pages = (0, _wrapAsyncGenerator2.default)(function* (c) { yield c.get("/x"); }); return _pages.apply(this, arguments); } pages(require("axios").create({ baseURL: "https://a.example.com" }));', 'a.example.com'],
  ])('gives its elements: %s', (code, expected) => { expect(said(code)).toBe(expected); });

  it.each([
    `${list} fetch(hosts.next().value.length);`,
    `${list} function values(x) { return x.length; } fetch(values(hosts)); fetch(require("lodash/values")(hosts).size);`,
    `${list} const it = { next: () => ({ value: "/own" }) }; fetch(it.next().value);`,
  ])('is no other: %s', (code) => { expect(said(code)).toBe(''); });
});
