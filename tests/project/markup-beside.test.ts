import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { projectOf } from '../support/projects.ts';

/** Where bytes leave one of these files, and which data they carry. */
function sent(files: Readonly<Record<string, string>>, file: string, how: 'egress' | 'handed' = 'egress'): string[] | undefined {
  const { folder, remove } = projectOf(files);
  onTestFinished(remove);
  return engineFor().analyse(path.join(folder, file), files[file] as string, folder)?.analysis?.[how].map(({ line, column, api, destination, data, gate }) => [`${line}:${column}`, api, destination.urls.join(' '), ...new Set(data.map(({ category }) => category)), ...(gate ? [`gated by ${gate.name}`] : [])].join(' ').trimEnd());
}

const component = (members: string, url = './a.component.html'): string => `import { Component } from '@angular/core';\n@Component({ selector: 'a', templateUrl: '${url}' })\nexport class AComponent { ${members} }\n`;
const html = 'src/a.component.html', ts = 'src/a.component.ts';
const host = 'https://t.example.com';

describe('the markup of a component in a file of its own', () => {
  it.each([
    ['an attribute that is bound', '<p>\n  <img [src]="url">\n</p>', `url = '${host}/a';`, [`2:3 <img src> ${host}/a`]],
    ['code in a text', `<img src="${host}/{{ user.email }}.gif">`, 'n = 1;', [`1:1 <img src> ${host}/*.gif user.contact.email`]],
    ['what the class writes', '<img [src]="url">', `url = '${host}/p?e=' + this.user.email;`, [`1:1 <img src> ${host}/p user.contact.email`]],
    ['what a getter gives', '<img [attr.src]="url">', `get url() { return \`${host}/p?e=\${this.user.email}\`; }`, [`1:1 <img src> ${host}/p user.contact.email`]],
    ['what is asked around it', '@if (consent) {<img [src]="url">}', "url = 'https://telemetry.example.com/p.gif'; consent = load();", ['1:16 <img src> https://telemetry.example.com/p.gif gated by consent']],
    ['what only stands there', `<img src="${host}/a">`, 'n = 1;', [`1:1 <img src> ${host}/a`]],
    ['a call of a client', `<p (click)="http.post('${host}/a', { text }).subscribe()"></p><input type="email" [(ngModel)]="text">`, "text = ''; constructor(private http: HttpClient) {}", [`1:13 HttpClient.post ${host}/a user.contact.email`]],
  ])('loads and sends %s', (_, markup, members, expected) => {
    const code = component(members).replace("import { Component }", "import { HttpClient } from '@angular/common/http';\nimport { Component }");
    expect(sent({ [html]: markup, [ts]: code }, html)).toEqual(expected);
  });

  it('loads what other files say', () => {
    const files = { [html]: '<img [src]="url">', [ts]: `import { pixel } from './pixel';\n${component('url = pixel;')}`, 'src/pixel.ts': `export const pixel = '${host}/a';\n` };
    expect(sent(files, html)).toEqual([`1:1 <img src> ${host}/a`]);
  });

  it('hands data to methods of the class', () => {
    const files = { [html]: '<p>\n  <b (click)="save(user.email)">a</b></p>', [ts]: component(`save(text: string) { fetch('${host}/a', { method: 'POST', body: text }); }`) };
    expect(sent(files, html, 'handed')).toEqual([`2:15 fetch ${host}/a user.contact.email`]);
  });

  it('says what the fields of the class hold', () => {
    const files = (members: string): Record<string, string> => ({ [ts]: component(members), [html]: '<input type="email" [(ngModel)]="text"><input autocomplete="cc-number" [(ngModel)]="form.other">' });
    expect(sent(files(`text = ''; save() { fetch('${host}/a', { method: 'POST', body: this.text }); }`), ts)).toEqual([`3:47 fetch ${host}/a user.contact.email`]);
    expect(sent(files(`form = {}; save() { fetch('${host}/a', { method: 'POST', body: this.form.other }); }`), ts)).toEqual([`3:47 fetch ${host}/a user.financial.credit_card`]);
    expect(sent(files(`other = ''; save() { fetch('${host}/a', { method: 'POST', body: this.other }); }`), ts)).toEqual([`3:48 fetch ${host}/a`]);
  });

  const telemetry = (members: string): string => component(`${members} track(event: string) { fetch('https://telemetry.example.com/v1', { method: 'POST', body: event }); }`);
  it.each([
    ['calls it', '@if (consent) {\n  <b (click)="track(\'a\')"></b>\n}', 'consent = load();', ' gated by consent'],
    ['hands it to an event', '<p *ngIf="consent"><b (click)="track($event)"></b></p>', 'consent = load();', ' gated by consent'],
    ['calls it in any case, too', '@if (consent) {<b (click)="track(\'a\')"></b>}<b (click)="track(\'b\')"></b>', 'consent = load();', ''],
    ['hands it to an event in any case, too', '<p *ngIf="consent"><b (click)="track(\'a\')"></b></p><b (click)="track($event)"></b>', 'consent = load();', ''],
  ])('asks before a method sends where it %s', (_, markup, members, expected) => {
    expect(sent({ [ts]: telemetry(members), [html]: markup }, ts)?.map((x) => x.replace(/^.*\/v1(?: x\.unspecified)?/, ''))).toEqual([expected]);
  });

  it.each([
    ['no component names', component('n = 1;', './b.component.html')],
    ['nothing but a text names', "const a = { templateUrl: './a.component.html' };\nexport class AComponent {}\n"],
  ])('is not read where %s it', (_, code) => { expect(sent({ [html]: `<img src="${host}/a">`, [ts]: code }, html)).toBeUndefined(); });

  it('is not read where it stands alone', () => { expect(sent({ 'src/index.html': `<img src="${host}/a">` }, 'src/index.html')).toBeUndefined(); });
});
