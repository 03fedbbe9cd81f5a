import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

/** The hosts, or kinds, of the egress of a text, by lines. */
const egress = (code: string): string[] => analysed(code, '/p/file.js').egress.map(({ line, api, destination: { targets } }) => `${line} ${api} ${targets.map((t) => ('host' in t ? t.host : t.kind)).join()}`);

describe('private members, as compilers write them', () => {
  const typescript = (load: string, helper = '__classPrivateFieldGet'): string => `var _Client_send, _Client_base, _Client_instances, _Client_request;
export class Client {
  constructor(options) {
    __classPrivateFieldSet(this, _Client_base, options.base ?? 'https://api.example.com', "f");
    __classPrivateFieldSet(this, _Client_send, options.send ?? fetch.bind(globalThis), "f");
  }
  load(path) { return ${load}; }
}
_Client_send = new WeakMap(), _Client_base = new WeakMap(), _Client_instances = new WeakSet(), _Client_request = async function _Client_request(url) {
  return await ${helper}(this, _Client_send, "f").call(this, url);
};`;

  it('are fields in TypeScript output', () => {
    expect(egress(typescript('__classPrivateFieldGet(this, _Client_send, "f").call(this, `${__classPrivateFieldGet(this, _Client_base, "f")}/${path}`)'))).toEqual(['7 fetch caller,api.example.com']);
    expect(egress(typescript('__classPrivateFieldGet(this, _Client_instances, "m", _Client_request).call(this, path)', '(0, tslib_1.__classPrivateFieldGet)'))).toEqual(['10 fetch caller']);
  });

  it('are methods in TypeScript output', () => {
    expect(egress(typescript('__classPrivateFieldGet(this, _Client_instances, "m", _Client_request).call(this, `https://b.example.com/${path}`)'))).toEqual(['7 fetch b.example.com', '10 fetch caller']);
  });

  it('are getters and statics in TypeScript output', () => {
    expect(egress(`var _C_instances, _C_url_get;
export class C { go() { return fetch(__classPrivateFieldGet(this, _C_instances, "a", _C_url_get)); } }
_C_instances = new WeakSet(), _C_url_get = function _C_url_get() { return 'https://c.example.com/'; };`)).toEqual(['2 fetch c.example.com']);
    expect(egress(`var _a, _C_url;
export class C { static go() { return fetch(__classPrivateFieldGet(_a, _a, "f", _C_url)); } }
_a = C;
_C_url = { value: 'https://d.example.com/' };`)).toEqual(['2 fetch d.example.com']);
  });

  it('are those of esbuild, also with a number', () => {
    expect(egress(`import axios from 'axios';
var _http, _C_instances, request_fn;
export class C {
  constructor() { __privateAdd(this, _C_instances); __privateAdd(this, _http, axios.create({ baseURL: 'https://e.example.com' })); }
  load() { return __privateMethod2(this, _C_instances, request_fn).call(this, '/x'); }
}
_http = new WeakMap();
request_fn = function(p) { return __privateGet(this, _http).get('/inner'); };`)).toEqual(['8 AxiosInstance.get e.example.com']);
  });

  it('are those of Babel and SWC, in either order', () => {
    const babel = (read: string): string[] => egress(`var _send = /*#__PURE__*/new WeakMap();
export class D {
  constructor() { _classPrivateFieldInitSpec(this, _send, { writable: true, value: fetch }); }
  go() { return ${read}.call(this, 'https://f.example.com/'); }
}`);
    expect(babel('_classPrivateFieldGet(_send, this)')).toEqual(['4 fetch f.example.com']);
    expect(babel('_classPrivateFieldGet2(this, _send)')).toEqual(['4 fetch f.example.com']);
    expect(babel('(0, _classPrivateFieldGet2.default)(this, _send)')).toEqual(['4 fetch f.example.com']);
    expect(babel('_class_private_field_get(this, _other)')).toEqual([]);
  });

  it('are none where a function of another name is called', () => {
    expect(egress(`var _send;
export class D {
  constructor() { setField(this, _send, fetch); }
  go() { return getField(this, _send).call(this, 'https://f.example.com/'); }
}`)).toEqual([]);
  });
});

describe('a plain function that is called on an object', () => {
  const plain = "import axios from 'axios';\nfunction load(path) { return this.http.get(this.base + path); }\n";

  it('sends by what the object of a class has', () => {
    expect(egress(`${plain}export class C { constructor() { this.http = axios.create(); this.base = 'https://a.example.com'; this.load = load.bind(this); } }`)).toEqual(['2 AxiosInstance.get a.example.com']);
    expect(egress(`${plain}export class C { constructor() { this.http = axios.create(); this.base = 'https://a.example.com'; } get(p) { return load.call(this, p); } }`)).toEqual(['2 AxiosInstance.get a.example.com']);
  });

  it('hands the object on', () => {
    expect(egress("import axios from 'axios';\nfunction inner(path) { return this.http.get(this.base + path); }\nfunction outer() { return inner.call(this, '/x'); }\nexport class C { constructor() { this.http = axios.create(); this.base = 'https://a.example.com'; } get() { return outer.call(this); } }")).toEqual(['2 AxiosInstance.get a.example.com']);
  });

  it('sends by what an object that is written out has', () => {
    expect(egress(`${plain}const self = { http: axios, base: 'https://b.example.com' };\nconst bound = load.bind(self);\nbound('/a');`)).toEqual(['5 axios.get b.example.com']);
    expect(egress(`${plain}load.call({ http: axios, base: 'https://b.example.com' }, '/a');`)).toEqual(['3 axios.get b.example.com']);
    expect(egress(`${plain}const bound = load.bind({ http: new Map(), base: 'https://b.example.com' });\nbound('/a');`)).toEqual([]);
  });

  it('is of no class where objects of two are meant', () => {
    expect(egress(`${plain}class A { constructor() { this.http = axios; this.base = 'https://a.example.com'; } get() { return load.call(this, '/'); } }\nclass B { constructor() { this.http = new Map(); } get() { return load.call(this, '/'); } }\nexport { A, B };`)).toEqual(['3 axios.get a.example.com']);
  });
});
