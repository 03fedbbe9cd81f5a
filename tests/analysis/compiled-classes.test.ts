import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

/** The hosts that a text sends to. */
const hosts = (code: string): string => [...new Set(analysed(code, '/p/file.js').egress.flatMap((e) => e.destination.hosts))].sort().join(' ');

/** A class and one above it, as compilers write them: Babel, the same minified, SWC, and TypeScript. */
const babel = `var Base = function () { function Base(base) { _classCallCheck(this, Base); this.base = base; } return _createClass(Base, [{ key: "url", value: function url(p) { return this.base + p; } }]); }();
var Client = function (_Base) { function Client(base) { var _this; _classCallCheck(this, Client); _this = _callSuper(this, Client, [base]); _this.later = function () { return fetch(_this.base + '/later'); }; return _this; }
_inherits(Client, _Base); return _createClass(Client, [{ key: "root", get: function get() { return this.base; } }, { key: "send", value: function send(body) { return fetch(this.url("/send")); } }], [{ key: "make", value: function make() { return new Client("https://out.example.com"); } }]); }(Base);`;
const minified = `var b=function(){return p(function t(e){l(this,t),this.base=e},[{key:"url",value:function(t){return this.base+t}}])}(),v=function(){function t(e){var r;return l(this,t),(r=i(this,t,[e])).later=function(){return fetch(r.base+"/later")},r}return function(t,e){t.prototype=Object.create(e&&e.prototype)}(t,b),p(t,[{key:"root",get:function(){return this.base}},{key:"send",value:function(t){return fetch(this.url("/send"))}}],[{key:"make",value:function(){return new t("https://out.example.com")}}]);var n,u}();`;
const inlined = 'var v=function(){function e(t){!function(t,e){if(!(t instanceof e))throw new TypeError("x")}(this,e),this.base=t}return t=e,(n=[{key:"send",value:function(t){return fetch(this.base+"/send")}}])&&r(t.prototype,n),(i=[{key:"make",value:function(){return new e("https://out.example.com")}}])&&r(t,i),t;var t,n,i}();';
const older = `var Client = function (_Base) { _inherits(Client, _Base); var _super = _createSuper(Client); function Client(base) { _classCallCheck(this, Client); var _this = _super.call(this, base); _this.later = function () { return fetch(_this.base + "/later"); }; return _this; } _createClass(Client, [{ key: "send", value: function send() { return fetch(this.base + "/send"); } }]); return Client; }(Base);`;
const typescript = `var Client = (function (_super) { __extends(Client, _super); function Client(base) { var _this = _super.call(this, base) || this; _this.later = function () { return fetch(_this.base + "/later"); }; return _this; }
Client.make = function () { return new Client("https://out.example.com"); }; Object.defineProperty(Client.prototype, "root", { get: function () { return this.base; }, enumerable: false }); Client.prototype.send = function () { return fetch(this.root + "/send"); }; return Client; }(Base));`;
const base = 'class Base { constructor(base) { this.base = base; } url(p) { return this.base + p; } log(p) { return fetch(this.base + p); } }';

describe('a class that a compiler took out', () => {
  it.each([
    [`${babel} Client.make().send("x");`, 'out.example.com'],
    [`${babel} new Client("https://out.example.com").later();`, 'out.example.com'],
    [`${babel} fetch(new Client("https://out.example.com").root);`, 'out.example.com'],
    [`${minified} v.make().send("x");`, 'out.example.com'],
    [`${minified} new v("https://out.example.com").later();`, 'out.example.com'],
    [`${inlined} v.make().send("x");`, 'out.example.com'],
    [`${base} ${older} new Client("https://out.example.com").send();`, 'out.example.com'],
    [`${base} ${older} new Client("https://out.example.com").later();`, 'out.example.com'],
    [`${base} ${typescript} Client.make().send();`, 'out.example.com'],
    [`${base} ${typescript} new Client("https://out.example.com").later();`, 'out.example.com'],
    // What is asked of the class above.
    [`${base} var C = function (_Base) { function C() { return _callSuper(this, C, arguments); } _inherits(C, _Base); return _createClass(C, [{ key: "log", value: function log(p) { return _superPropGet(C, "log", this, 3)([p]); } }]); }(Base); new C("https://out.example.com").log("/x");`, 'out.example.com'],
    [`${base} var C = (function (_super) { __extends(C, _super); function C() { return _super !== null && _super.apply(this, arguments) || this; } C.prototype.log = function (p) { return _super.prototype.log.call(this, p); }; return C; }(Base)); new C("https://out.example.com").log("/x");`, 'out.example.com'],
    // What stands beside it.
    ['var C = function () { var at = "https://out.example.com"; function C() { check(this, C); } return create(C, [{ key: "go", value: function () { return fetch(at); } }]); }(); new C().go();', 'out.example.com'],
  ])('is what was written: %s', (code, expected) => { expect(hosts(code)).toBe(expected); });

  it.each([
    [`${babel} new Base("https://two.example.com").url("x");`, 'out.example.com'],
    [`${minified} new b("https://two.example.com").url("x");`, 'out.example.com'],
    // Lists of other things make no class, and neither does a function that is handed another one.
    ['var v = function () { function e(t) { this.base = t; } return list(e, [{ key: "send", title: "x" }]); }(); new v("https://out.example.com").send();', ''],
    ['var v = function (a) { function e(t) { this.base = t; } note(e, other); return e; }(Base); new v("https://out.example.com").send();', ''],
  ])('is no more than that: %s', (code, expected) => { expect(hosts(code)).toBe(expected); });
});

/** Async functions as regenerator runs them: in Babel's newest output, in older ones, and minified. */
const newest = (steps: string): string => `function _main() { _main = _asyncToGenerator(_regenerator().m(function _callee(base) { var r; return _regenerator().w(function (_context) { while (1) switch (_context.n) { ${steps} } }, _callee, this); })); return _main.apply(this, arguments); } function main() { return _main.apply(this, arguments); }`;
const runtime = (steps: string): string => `var main = function () { var _ref = _asyncToGenerator(regeneratorRuntime.mark(function _callee(base) { var r; return regeneratorRuntime.wrap(function _callee$(_context) { while (1) { switch (_context.prev = _context.next) { ${steps} case 9: case "end": return _context.stop(); } } }, _callee, this); })); return function main(_x) { return _ref.apply(this, arguments); }; }();`;

describe('an async function that regenerator runs', () => {
  it.each([
    [`${newest('case 0: _context.n = 1; return settings(); case 1: r = _context.v; return _context.a(2, fetch(r.url));')} async function settings() { return { url: "https://out.example.com" }; } main();`, 'out.example.com'],
    [`${newest('case 0: return _context.a(2, base + "/x");')} main("https://out.example.com").then(function (url) { fetch(url); });`, 'out.example.com'],
    [`${runtime('case 0: _context.next = 2; return settings(); case 2: r = _context.sent; return _context.abrupt("return", fetch(r.url));')} async function settings() { return { url: "https://out.example.com" }; } main();`, 'out.example.com'],
    [`${runtime('case 0: return _context.abrupt("return", base + "/x");')} main("https://out.example.com").then(function (url) { fetch(url); });`, 'out.example.com'],
    ['var f=(n=r().m(function t(n){var o;return r().w(function(t){for(;;)switch(t.n){case 0:return t.n=1,load();case 1:return o=t.v,t.a(2,fetch(o.url))}},t,this)}),function(t){return n.apply(this,arguments)}),n; async function load() { return { url: "https://out.example.com" }; } f();', 'out.example.com'],
    ['var C = function () { function C() { this.base = "https://out.example.com"; } return create(C, [{ key: "ask", value: function () { var _ask = _asyncToGenerator(_regenerator().m(function _callee(id) { return _regenerator().w(function (_context) { while (1) switch (_context.n) { case 0: return _context.a(2, fetch(this.base + id)); } }, _callee, this); })); function ask(_x) { return _ask.apply(this, arguments); } return ask; }() }]); }(); new C().ask("1");', 'out.example.com'],
  ])('is one: %s', (code, expected) => { expect(hosts(code)).toBe(expected); });

  it.each([
    // What is awaited is not what is given back.
    [`${newest('case 0: _context.n = 1; return base; case 1: return _context.a(2, "x");')} main("https://out.example.com").then(function (url) { fetch(url); });`, ''],
    ['var f = r.m(function t(n) { return r.w(function (t) { switch (t.n) { case 0: return n; } }); }); f("https://out.example.com").then(function (url) { fetch(url); });', ''],
  ])('is no more than one: %s', (code, expected) => { expect(hosts(code)).toBe(expected); });
});
