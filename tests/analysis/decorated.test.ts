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

const destination = (code: string): string => analysed(code).egress.map(({ destination: to }) => `${to.kind} ${to.urls.join(' ')}`.trim()).join(', ');

it.each([
  ["import { Query } from '@nestjs/common';\nexport class A { get(@Query('url') url: string) { return fetch(url); } }", 'unknown'],
  ["import { Req } from '@nestjs/common';\nexport class A { get(@Req() req) { return fetch(req.query.url); } }", 'unknown'],
  ["import { Body } from '@nestjs/common';\nexport class A { get(@Body() { id }) { return fetch(`https://out.example.com/${id}`); } }", 'fixed https://out.example.com/*'],
  ["export class A { get(url: string) { return fetch(url); } }", 'caller'],
  ["import { Named } from './named.ts';\nexport class A { get(@Named() url: string) { return fetch(url); } }", 'caller'],
])('%s: nobody of the project calls what a framework does', (code, expected) => { expect(destination(code)).toBe(expected); });
