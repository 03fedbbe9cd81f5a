import rule from '../../rules/no-insecure-transport.ts';
import { inProject, tester } from '../support/tester.ts';

const filename = inProject('transport');

tester.run('no-insecure-transport', rule, {
  assertionOptions: { requireMessage: 'messageId', requireLocation: true },
  valid: [
    { name: 'TLS', filename, code: "fetch('https://api.example.com/'); new WebSocket('wss://api.example.com/');" },
    { name: 'what stays local', filename, code: "fetch('http://localhost/'); fetch('http://10.0.0.1/'); new WebSocket('ws://[::1]:3000/');" },
    { name: 'an address that is declared by name', filename, code: "fetch('http://legacy.example.com/prices')" },
    { name: 'a relative address', filename, code: "fetch('/users')" },
  ],
  invalid: [
    { name: 'HTTP', filename, code: "fetch('http://api.example.com/')", errors: [{ messageId: 'cleartext', data: { api: 'fetch', via: '', url: 'http://api.example.com/', secure: 'https:' }, line: 1, column: 1, endLine: 1, endColumn: 33, suggestions: [{ messageId: 'secure', data: { from: 'http:', to: 'https:' }, output: "fetch('https://api.example.com/')" }] }] },
    { name: 'a socket', filename, code: "new WebSocket('ws://api.example.com/')", errors: [{ messageId: 'cleartext', data: { api: 'new WebSocket', via: '', url: 'ws://api.example.com/', secure: 'wss:' }, line: 1, column: 1, endLine: 1, endColumn: 39, suggestions: [{ messageId: 'secure', data: { from: 'ws:', to: 'wss:' }, output: "new WebSocket('wss://api.example.com/')" }] }] },
    { name: 'one of two addresses', filename, code: "fetch(safe ? 'https://api.example.com/' : 'http://api.example.com/')", errors: [{ messageId: 'cleartext', data: { api: 'fetch', via: '', url: 'http://api.example.com/', secure: 'https:' }, line: 1, column: 1, endLine: 1, endColumn: 69, suggestions: [{ messageId: 'secure', data: { from: 'http:', to: 'https:' }, output: "fetch(safe ? 'https://api.example.com/' : 'https://api.example.com/')" }] }] },
    { name: 'an address that is kept elsewhere in the file', filename, code: "const base = `http://api.example.com`;\nfetch(`${base}/users`)", errors: [{ messageId: 'cleartext', line: 2, column: 1, endLine: 2, endColumn: 23, suggestions: [{ messageId: 'secure', output: 'const base = `https://api.example.com`;\nfetch(`${base}/users`)' }] }] },
    { name: 'one that is put together: nothing is offered', filename, code: "fetch('http:' + '//api.example.com/')", errors: [{ messageId: 'cleartext', line: 1, column: 1, endLine: 1, endColumn: 38 }] },
    { name: 'a scheme with several secure ones: nothing is offered', filename, code: "fetch('ftp://api.example.com/')", errors: [{ messageId: 'cleartext', line: 1, column: 1, endLine: 1, endColumn: 32 }] },
  ],
});
