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
    { name: 'HTTP', filename, code: "fetch('http://api.example.com/')", errors: [{ messageId: 'cleartext', data: { api: 'fetch', via: '', url: 'http://api.example.com/', secure: 'https:' }, line: 1, column: 1, endLine: 1, endColumn: 33 }] },
    { name: 'a socket', filename, code: "new WebSocket('ws://api.example.com/')", errors: [{ messageId: 'cleartext', data: { api: 'new WebSocket', via: '', url: 'ws://api.example.com/', secure: 'wss:' }, line: 1, column: 1, endLine: 1, endColumn: 39 }] },
    { name: 'one of two addresses', filename, code: "fetch(safe ? 'https://api.example.com/' : 'http://api.example.com/')", errors: [{ messageId: 'cleartext', data: { api: 'fetch', via: '', url: 'http://api.example.com/', secure: 'https:' }, line: 1, column: 1, endLine: 1, endColumn: 69 }] },
  ],
});
