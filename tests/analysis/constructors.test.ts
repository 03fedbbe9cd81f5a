import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const egress = (code: string): string[] => analysed(code, '/p/file.js').egress.map(({ line, api, destination: { targets } }) => `${line} ${api} ${targets.map((t) => ('host' in t ? t.host : t.kind)).join()}`);

describe('a function that is a constructor', () => {
  const stream = (asks: string): string => `var Stream = function (url) {
  ${asks}
  this.url = url;
  this.xhr = null;
  this.start = function () { this.xhr = new XMLHttpRequest(); this.xhr.open('GET', this.url); };
};
if (typeof exports !== 'undefined') exports.Stream = Stream;`;

  it('is told by asking whether it made an object', () => {
    expect(egress(stream('if (!(this instanceof Stream)) return new Stream(url);'))).toEqual(['5 XMLHttpRequest.open caller']);
    expect(egress(`${stream('if (!(this instanceof Stream)) return new Stream(url);')}\nnew Stream('https://a.example.com/').start();`)).toEqual(['5 XMLHttpRequest.open caller', '8 XMLHttpRequest.open a.example.com', '8 XMLHttpRequest.open a.example.com']);
  });

  it('is told by its prototype, and what it gives its objects are methods', () => {
    expect(egress("import axios from 'axios';\nfunction Api() {\n  this.http = axios.create({ baseURL: 'https://b.example.com' });\n  this.load = function (path) { return this.http.get('/a'); };\n}\nApi.prototype.close = function () {};\nexport { Api };")).toEqual(['4 AxiosInstance.get b.example.com']);
  });

  it('is none where nothing says so', () => {
    expect(egress("function start(maps) { this.http = maps; this.load = function (path) { return this.http.get(path); }; }\nstart(new Map());")).toEqual([]);
    expect(egress(stream('if (!(url instanceof Other)) return;').replace('XMLHttpRequest', 'Parser'))).toEqual([]);
  });
});

describe('a member of a module that is named at run time', () => {
  it('is any of what the module hands out', () => {
    expect(egress("exports.http = (url) => fetch(url);\nexports.none = (url) => String(url);\nexports.run = (kind) => exports[kind]('https://c.example.com/');")).toEqual(['1 fetch caller', '3 fetch c.example.com']);
  });
});
