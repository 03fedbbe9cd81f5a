import rule from '../../rules/no-insecure-transport.ts';
import { inProject, tester } from '../support/tester.ts';

const filename = inProject('transport');

tester.run('no-insecure-transport', rule, {
  assertionOptions: { requireMessage: 'messageId', requireLocation: true },
  valid: [
    { name: 'TLS', filename, code: "fetch('https://api.example.com/'); new WebSocket('wss://api.example.com/');" },
    { name: 'what stays local', filename, code: "fetch('http://localhost/'); fetch('http://10.0.0.1/'); new WebSocket('ws://[::1]:3000/');" },
    { name: 'an address that is declared by name', filename, code: "fetch('http://legacy.example.com/prices')" },
    { name: 'TLS that is verified', filename, code: "require('node:https').get({ host: 'api.example.com', rejectUnauthorized: true }); process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '1'" },
    { name: 'a value that something else may be', filename, code: "let strict = true; export const set = (value: boolean) => { strict = value; }; export const options = () => ({ rejectUnauthorized: strict });" },
    { name: 'a host name that is looked at', filename, code: "export const options = { checkServerIdentity: (host: string, cert: object) => known(host, cert) }" },
    { name: 'a channel with credentials', filename, code: "import { Client, credentials } from '@grpc/grpc-js'; new Client('api.example.com:443', credentials.createSsl())" },
    { name: 'a channel in clear text to this machine', filename, code: "import { Client, credentials } from '@grpc/grpc-js'; new Client('127.0.0.1:50051', credentials.createInsecure())" },
    { name: 'an option that encrypts', filename, code: "import Redis from 'ioredis'; import { Client } from 'minio'; import { Client as Ftp } from 'basic-ftp'; new Redis({ host: 'cache.example.com', tls: {} }); new Redis(6379, 'cache.example.com', { tls: {} }); new Client({ endPoint: 'files.example.com', useSSL: true }); await new Ftp().access({ host: 'files.example.com', secure: 'implicit' })" },
    { name: 'a database on this machine, and one that only may be in clear text', filename, code: "import pg from 'pg'; new pg.Pool({ host: 'localhost', ssl: false }); new pg.Pool({ host: 'db', ssl: false }); new pg.Pool({ host: 'db.example.com', ssl: process.env.OFF ? false : {} }); new pg.Pool({ connectionString: 'postgres://db.example.com/films?sslmode=require' })" },
    { name: 'mail that is encrypted from the beginning', filename, code: "import { createTransport } from 'nodemailer'; createTransport({ host: 'mail.example.com', secure: true, ignoreTLS: true }).sendMail({}); createTransport({ host: 'mail.example.com', secure: false }).sendMail({})" },
    { name: 'the same option of something else', filename, code: "import pg from 'pg'; new pg.Pool({ host: 'db.example.com', statement: { ssl: false } })" },
    { name: 'a relative address', filename, code: "fetch('/users')" },
  ],
  invalid: [
    { name: 'HTTP', filename, code: "fetch('http://api.example.com/')", errors: [{ messageId: 'cleartext', data: { api: 'fetch', via: '', url: 'http://api.example.com/', secure: 'https:' }, line: 1, column: 1, endLine: 1, endColumn: 33, suggestions: [{ messageId: 'secure', data: { from: 'http:', to: 'https:' }, output: "fetch('https://api.example.com/')" }] }] },
    { name: 'a socket', filename, code: "new WebSocket('ws://api.example.com/')", errors: [{ messageId: 'cleartext', data: { api: 'new WebSocket', via: '', url: 'ws://api.example.com/', secure: 'wss:' }, line: 1, column: 1, endLine: 1, endColumn: 39, suggestions: [{ messageId: 'secure', data: { from: 'ws:', to: 'wss:' }, output: "new WebSocket('wss://api.example.com/')" }] }] },
    { name: 'one of two addresses', filename, code: "fetch(safe ? 'https://api.example.com/' : 'http://api.example.com/')", errors: [{ messageId: 'cleartext', data: { api: 'fetch', via: '', url: 'http://api.example.com/', secure: 'https:' }, line: 1, column: 1, endLine: 1, endColumn: 69, suggestions: [{ messageId: 'secure', data: { from: 'http:', to: 'https:' }, output: "fetch(safe ? 'https://api.example.com/' : 'https://api.example.com/')" }] }] },
    { name: 'an address that is kept elsewhere in the file', filename, code: "const base = `http://api.example.com`;\nfetch(`${base}/users`)", errors: [{ messageId: 'cleartext', line: 2, column: 1, endLine: 2, endColumn: 23, suggestions: [{ messageId: 'secure', output: 'const base = `https://api.example.com`;\nfetch(`${base}/users`)' }] }] },
    { name: 'one that is put together: nothing is offered', filename, code: "fetch('http:' + '//api.example.com/')", errors: [{ messageId: 'cleartext', line: 1, column: 1, endLine: 1, endColumn: 38 }] },
    { name: 'a scheme with several secure ones: nothing is offered', filename, code: "fetch('ftp://api.example.com/')", errors: [{ messageId: 'cleartext', line: 1, column: 1, endLine: 1, endColumn: 32 }] },
    { name: 'a variable of the process as a number', filename, code: "process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0", errors: [{ messageId: 'disabled', data: { what: 'NODE_TLS_REJECT_UNAUTHORIZED: 0' }, line: 1, column: 1, endLine: 1, endColumn: 48 }] },
    { name: 'an option, from where the options begin', filename, code: "module.exports = {\n  production: {\n    dialect: 'postgres',\n    dialectOptions: { ssl: {\n      rejectUnauthorized: false,\n    } },\n  },\n};", errors: [{ messageId: 'disabled', data: { what: 'rejectUnauthorized: false' }, line: 2, column: 15, endLine: 5, endColumn: 32 }] },
    { name: 'an option behind a name', filename, code: "const off = !1; export const agent = { rejectUnauthorized: off }", errors: [{ messageId: 'disabled', line: 1, column: 38, endLine: 1, endColumn: 63 }] },
    { name: 'a check of host names that says nothing', filename, code: "export const options = { checkServerIdentity: () => undefined }", errors: [{ messageId: 'disabled', data: { what: "'checkServerIdentity' that accepts any host" }, line: 1, column: 24, endLine: 1, endColumn: 62 }] },
    { name: 'an option that takes encryption away', filename, code: "import { Client } from 'minio'; new Client({ endPoint: 'files.example.com', useSSL: false })", errors: [{ messageId: 'cleartext', data: { api: 'new minio.Client', via: '', url: 'http://files.example.com', secure: 'https:' }, line: 1, column: 33, endLine: 1, endColumn: 93 }] },
    { name: 'a database that is asked in clear text', filename, code: "import pg from 'pg'; const off = { ssl: false }; new pg.Pool({ host: 'db.example.com', ...off })", errors: [{ messageId: 'unencrypted', data: { api: 'new pg.Pool', via: '', host: 'db.example.com', what: 'ssl: false' }, line: 1, column: 50, endLine: 1, endColumn: 97 }] },
    { name: 'an address that asks for clear text', filename, code: "import postgres from 'postgres'; postgres(`postgres://${process.env.USER}@db.example.com/films?sslmode=disable`)", errors: [{ messageId: 'unencrypted', data: { api: 'postgres', via: '', host: 'db.example.com', what: 'sslmode=disable' }, line: 1, column: 34, endLine: 1, endColumn: 113 }] },
    { name: 'mail that never changes to TLS', filename, code: "import { createTransport } from 'nodemailer'; createTransport({ host: 'mail.example.com', ignoreTLS: true }).sendMail({})", errors: [{ messageId: 'unencrypted', data: { api: 'Transporter.sendMail', via: '', host: 'mail.example.com', what: 'ignoreTLS: true' }, line: 1, column: 47, endLine: 1, endColumn: 122 }] },
    { name: 'a channel in clear text', filename, code: "import { Client, credentials } from '@grpc/grpc-js'; new Client('api.example.com:50051', credentials.createInsecure())", errors: [{ messageId: 'cleartext', data: { api: 'new @grpc/grpc-js.Client', via: '', url: 'http://api.example.com:50051', secure: 'https:' }, line: 1, column: 54, endLine: 1, endColumn: 119 }] },
  ],
});
