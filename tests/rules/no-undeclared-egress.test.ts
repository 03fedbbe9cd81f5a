import rule from '../../rules/no-undeclared-egress.ts';
import { inProject, tester } from '../support/tester.ts';

const filename = inProject('declared');
const page = "import puppeteer from 'puppeteer'; const page = await (await puppeteer.launch()).newPage(); ";
const told = { api: 'fetch', via: '', more: '' };

tester.run('no-undeclared-egress', rule, {
  assertionOptions: { requireMessage: 'messageId', requireLocation: true },
  valid: [
    { name: 'a page that a test visits', filename: inProject('declared', 'e2e/visit.ts'), code: `${page}await page.goto(window.name)` },
    { name: 'markup that refers to nothing', filename, code: `${page}await page.setContent('<p>kept</p><a href="https://evil.example.com/">a link</a>')` },
    { name: 'a declared prefix', filename, code: "fetch('https://api.example.com/v1/users')" },
    { name: 'a hole below a declared prefix', filename, code: "fetch(`https://api.example.com/v1/${id}`)" },
    { name: 'a hole in a host under a declared star', filename, code: "fetch(`https://${region}.cdn.example.com/`)" },
    { name: 'a declared setting', filename, code: 'fetch(process.env.API_URL)' },
    { name: 'an entry for this file', filename: inProject('declared', 'src/telemetry/a.ts'), code: "fetch('https://crash.example.com/')" },
    { name: 'an unknown destination where it is declared', filename: inProject('declared', 'src/registry.ts'), code: 'fetch(window.name)' },
    { name: 'a relative destination', filename, code: "fetch('/users')" },
    { name: 'a local destination', filename, code: "fetch('http://127.0.0.1:8080/')" },
    { name: 'a development host', filename, code: "fetch('http://dev.example.com:8080/')" },
    { name: 'a parameter, whose callers are judged', filename, code: 'export const get = (url) => fetch(url)' },
    { name: 'a local function that happens to be called fetch', filename, code: "function fetch() {}\nfetch('https://evil.example.com/')" },
    { name: 'a member of something else', filename, code: "store.fetch('https://evil.example.com/')" },
    { name: 'an SDK whose default address is declared', filename: inProject('sdk'), code: "import OpenAI from 'openai';\nnew OpenAI().get('/models');" },
  ],
  invalid: [
    { name: 'a page that nobody knows', filename, code: `${page}await page.goto(window.name)`, errors: [{ messageId: 'elsewhere', line: 1, column: 99, endLine: 1, endColumn: 121 }] },
    { name: 'a page of a known address in a test', filename: inProject('declared', 'e2e/visit.ts'), code: `${page}await page.goto('https://evil.example.com/')`, errors: [{ messageId: 'undeclared', line: 1, column: 99, endLine: 1, endColumn: 137 }] },
    { name: 'markup of unknown parts', filename, code: `${page}await page.setContent('<p>' + window.name + '</p>')`, errors: [{ messageId: 'elsewhere', line: 1, column: 99, endLine: 1, endColumn: 144 }] },
    {
      name: 'a host that is not declared', filename, code: "fetch('https://evil.example.com/x')",
      errors: [{ messageId: 'undeclared', data: { ...told, to: 'https://evil.example.com/x' }, line: 1, column: 1, endLine: 1, endColumn: 36 }],
    },
    {
      name: 'a path beside a declared prefix', filename, code: "fetch('https://api.example.com/v2/users')",
      errors: [{ messageId: 'undeclared', data: { ...told, to: 'https://api.example.com/v2/users' }, line: 1, column: 1, endLine: 1, endColumn: 42 }],
    },
    {
      name: 'a hole that may leave a declared prefix', filename, code: 'fetch(`https://api.example.com/${id}`)',
      errors: [{ messageId: 'undeclared', data: { ...told, to: 'https://api.example.com/*' }, line: 1, column: 1, endLine: 1, endColumn: 39 }],
    },
    {
      name: 'the apex of a declared star', filename, code: "fetch('https://cdn.example.com/')",
      errors: [{ messageId: 'undeclared', data: { ...told, to: 'https://cdn.example.com/' }, line: 1, column: 1, endLine: 1, endColumn: 34 }],
    },
    {
      name: 'another setting', filename, code: 'fetch(process.env.OTHER_URL)',
      errors: [{ messageId: 'configured', data: { ...told, to: 'env:OTHER_URL' }, line: 1, column: 1, endLine: 1, endColumn: 29 }],
    },
    {
      name: 'an entry for other files', filename, code: "fetch('https://crash.example.com/')",
      errors: [{ messageId: 'elsewhere', data: { ...told, to: 'https://crash.example.com/', endpoint: 'crash-reports', only: 'src/telemetry/**' }, line: 1, column: 1, endLine: 1, endColumn: 36 }],
    },
    {
      name: 'an entry that expired', filename, code: "fetch('https://old.example.com/')",
      errors: [{ messageId: 'expired', data: { ...told, to: 'https://old.example.com/', endpoint: 'old', expires: '2020-12-31' }, line: 1, column: 1, endLine: 1, endColumn: 34 }],
    },
    {
      name: 'an unknown destination', filename: inProject('wrappers'), code: 'fetch(window.name)',
      errors: [{ messageId: 'unknown', data: told, line: 1, column: 1, endLine: 1, endColumn: 19 }],
    },
    {
      name: 'a function of the same file', filename, code: "const post = (url) => fetch(url);\npost('https://evil.example.com/');",
      errors: [{ messageId: 'undeclared', data: { api: 'fetch', via: ' (post -> fetch, src/example.ts:1)', to: 'https://evil.example.com/', more: '' }, line: 2, column: 1, endLine: 2, endColumn: 34 }],
    },
    {
      name: 'a function of another file', filename: inProject('wrappers'), code: "import { post } from './http.ts';\npost('https://evil.example.com/', '');",
      errors: [{ messageId: 'undeclared', data: { api: 'fetch', via: ' (post -> request -> fetch, src/http.ts:1)', to: 'https://evil.example.com/', more: '' }, line: 2, column: 1, endLine: 2, endColumn: 38 }],
    },
    {
      name: 'an SDK whose default address is not declared', filename, code: "import OpenAI from 'openai';\nnew OpenAI().get('/models');",
      errors: [{ messageId: 'undeclared', data: { api: 'OpenAI.get', via: '', to: 'https://api.openai.com', more: '' }, line: 2, column: 1, endLine: 2, endColumn: 28 }],
    },
    {
      name: 'an SDK that is sent elsewhere', filename: inProject('sdk'), code: "import OpenAI from 'openai';\nnew OpenAI({ baseURL: 'https://evil.example.com' }).get('/models');",
      errors: [{ messageId: 'undeclared', data: { api: 'OpenAI.get', via: '', to: 'https://evil.example.com', more: '' }, line: 2, column: 1, endLine: 2, endColumn: 67 }],
    },
  ],
});
