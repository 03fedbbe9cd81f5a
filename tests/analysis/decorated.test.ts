import { expect, it } from 'vitest';
import { analysed } from './subject.ts';

const sent = (imports: string, parameter: string, body: string): string[] =>
  analysed(`${imports}\nexport class A { act(${parameter}) { return fetch('https://out.example.com', { method: 'POST', body: ${body} }); } }`).egress.flatMap(({ data }) => data.map(({ category, source }) => `${category} ${source}`));

it.each([
  ["import { Body } from '@nestjs/common';", '@Body() note', 'note', 'user.content @nestjs/common.Body()'],
  ["import { Body } from '@nestjs/common';", "@Body('note') note", 'note', 'user.content @nestjs/common.Body()'],
  ["import * as nest from '@nestjs/common';", '@nest.Query() { q }', 'q', 'user.content @nestjs/common.Query()'],
  ["import { UploadedFile } from '@nestjs/common';", '@UploadedFile() file', 'file.buffer', 'user.content @nestjs/common.UploadedFile()'],
  ["import { Args } from '@nestjs/graphql';", "@Args('note') note", 'note', 'user.content @nestjs/graphql.Args()'],
  ["import { MessageBody } from '@nestjs/websockets';", '@MessageBody() text', 'text', 'user.content @nestjs/websockets.MessageBody()'],
])('%s %s: what a decorator hands to a parameter is data', (imports, parameter, body, expected) => { expect(sent(imports, parameter, body)).toContain(expected); });

it.each([
  ["import { Body } from './own.ts';", '@Body() note', 'note'],
  ["import { Body } from '@nestjs/common';", '@Body() note', "'fixed'"],
  ["import { Body } from '@nestjs/common';", '@Body() note, other', 'other'],
])('%s %s: and no more', (imports, parameter, body) => { expect(sent(imports, parameter, body).filter((said) => said.includes('Body'))).toEqual([]); });

const compiled = (how: readonly [string, string], decorators: string, body: string): string[] => {
  const [decorate, parameter] = how, written = decorators.replace('PARAM', parameter);
  return analysed(`const common_1 = require('@nestjs/common'); const own_1 = require('./own');\nlet A = class A { act(note) { return fetch('https://out.example.com', { method: 'POST', body: ${body} }); } };\n${decorate}(${written}, A.prototype, 'act', null);\nA = ${decorate}([(0, common_1.Controller)()], A);`).egress.flatMap(({ data }) => data.map(({ category, source }) => `${category} ${source}`));
};

const compilers: readonly (readonly [string, string])[] = [['__decorate', '__param'], ['(0, tslib_1.__decorate)', '(0, tslib_1.__param)'], ['_ts_decorate', '_ts_param'], ['__decorateClass', '__decorateParam']];

it.each(compilers)('%s: a decorator of a parameter stands before it in compiled code as well', (...how) => {
  expect(compiled(how, "[(0, common_1.Post)(), PARAM(0, (0, common_1.Body)())]", 'note')).toContain('user.content @nestjs/common.Body()');
  expect(compiled(how, "[(0, common_1.Post)(), PARAM(0, (0, own_1.Body)())]", 'note').filter((said) => said.includes('Body'))).toEqual([]);
  expect(compiled(how, "[(0, common_1.Post)(), PARAM(0, (0, common_1.Body)())]", "'fixed'").filter((said) => said.includes('Body'))).toEqual([]);
  expect(compiled(how, "[(0, common_1.Post)(), PARAM(1, (0, common_1.Body)())]", 'note').filter((said) => said.includes('Body'))).toEqual([]);
});

it.each([
  ['http_1.HttpService', 'HttpService.post'],
  ['typeof (_a = typeof http_1.HttpService !== "undefined" && http_1.HttpService) === "function" ? _a : Object', 'HttpService.post'],
  ['typeof http_1.HttpService === "undefined" ? Object : http_1.HttpService', 'HttpService.post'],
  ['Object', ''],
  ['http_1.Other', ''],
])('%s: what a compiler tells of the type of a parameter says what is sent by', (type, expected) => {
  const told = (key: string): string => analysed(`var _a; const http_1 = require('@nestjs/axios'); let A = class A { constructor(http) { this.http = http; } act() { return this.http.post('https://out.example.com'); } }; A = __decorate([__metadata('${key}', [${type}])], A);`).egress.map(({ api }) => api).join();
  expect(told('design:paramtypes')).toBe(expected);
  expect(told('design:type')).toBe('');
});

const destination = (code: string): string => analysed(code).egress.map(({ destination: to }) => `${to.kind} ${to.urls.join(' ')}`.trim()).join(', ');

it.each([
  ["import { Query } from '@nestjs/common';\nexport class A { get(@Query('url') url: string) { return fetch(url); } }", 'unknown'],
  ["import { Req } from '@nestjs/common';\nexport class A { get(@Req() req) { return fetch(req.query.url); } }", 'unknown'],
  ["import { Body } from '@nestjs/common';\nexport class A { get(@Body() { id }) { return fetch(`https://out.example.com/${id}`); } }", 'fixed https://out.example.com/*'],
  ["export class A { get(url: string) { return fetch(url); } }", 'caller'],
  ["import { Named } from './named.ts';\nexport class A { get(@Named() url: string) { return fetch(url); } }", 'caller'],
])('%s: nobody of the project calls what a framework does', (code, expected) => { expect(destination(code)).toBe(expected); });

it('says itself where what it gives back sends', () => {
  const own = 'const Get = (url: string) => (_t: object, _k: string, d: PropertyDescriptor) => { d.value = () => fetch(url); };\n';
  const hosts = (code: string): string[] => analysed(own + code).egress.flatMap(({ line, destination }) => destination.urls.map((url) => `${line} ${url}`));
  expect(hosts("export class A { @Get('https://out.example.com/users') users(): void {} }")).toEqual(['2 https://out.example.com/users']);
  expect(hosts("const Said = (url: string) => () => { console.log(url); };\nexport class A { @Said('https://out.example.com/users') users(): void {} }")).toEqual([]);
});
