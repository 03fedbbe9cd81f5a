import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const said = (code: string): string[] => analysed(code, '/p/file.tsx').egress.map(({ line, api, destination, gate, telemetry }) => `${line} ${api} ${destination.urls.join(' ')} ${gate?.name ?? 'none'}${telemetry ? '' : ' no telemetry'}`);

describe('code that stands in a text', () => {
  it.each([
    ['markup of a script', `export const head = '<script async src="https://telemetry.example.com/tag.js"></script>';`, ['1 <script src> https://telemetry.example.com/tag.js none']],
    ['an address that is put in', `const HOST = 'https://telemetry.example.com';\nexport const head = (id) => render(\`<img src="\${HOST}/pixel.gif?id=\${id}">\`);`, ['2 <img src> https://telemetry.example.com/pixel.gif none']],
    ['code that makes an element', `export function GET() {\n  if (process.env.DO_NOT_TRACK) return new Response('');\n  const script = \`(()=>{const i=document.createElement('img');i.setAttribute('src','https://telemetry.example.com/a.gif');document.body.append(i)})()\`;\n  return new Response(script);\n}`, ['3 <img src> https://telemetry.example.com/a.gif env:DO_NOT_TRACK']],
    ['code that sends', `export const inline = { __html: "navigator.sendBeacon('https://telemetry.example.com/v1', location.href)" };`, ['1 navigator.sendBeacon https://telemetry.example.com/v1 none']],
    ['in an element', `export const Head = ({ consent }) => consent && <script dangerouslySetInnerHTML={{ __html: "fetch('https://telemetry.example.com/v1')" }} />;`, ['1 fetch https://telemetry.example.com/v1 consent']],
    ['a library that is no telemetry', `export const head = '<script src="https://cdn.example.com/library.js"></script>'; fetch('/x');`, ['1 fetch  none no telemetry']],
    ['an address in a message', `export const text = 'See https://telemetry.example.com/docs'; fetch('/x');`, ['1 fetch  none no telemetry']],
    ['a part of a page', `export const head = '<script src="/telemetry.js"></script>'; fetch('/x');`, ['1 fetch  none no telemetry']],
    ['an address that is handed to code which is run', "export const send = new Function('u', 'return fetch(u)');", ['1 fetch  none no telemetry']],
    ['code that a worker is started with', "const code = \"self.onmessage = () => fetch('https://api.example.com/x')\";\nnew Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));", ['1 fetch https://api.example.com/x none no telemetry']],
    ['code with an address that is worked out, which nothing runs', "export const example = 'Then call fetch(url) and wait for it'; fetch('/x');", ['1 fetch  none no telemetry']],
  ])('%s', (_, code, expected) => { expect(said(code)).toEqual(expected); });
});
