import rule from '../../rules/no-sensitive-egress.ts';
import { inProject, tester } from '../support/tester.ts';

const filename = inProject('flows');
const body = (text: string): string => `{ method: 'POST', body: ${text} }`;

tester.run('no-sensitive-egress', rule, {
  assertionOptions: { requireMessage: 'messageId', requireLocation: true },
  valid: [
    { name: 'data that the entry declares', filename, code: `fetch('https://device.example.com', ${body("require('node:os').platform()")})` },
    { name: 'what says nothing of anybody', filename, code: `fetch('https://quiet.example.com', ${body("JSON.stringify({ count: 1 })")})` },
    { name: 'a destination on this machine', filename, code: `fetch('http://localhost:3000', ${body('document.cookie')})` },
    { name: 'a relative destination', filename, code: `fetch('/users', ${body('document.cookie')})` },
    { name: 'a credential that says who calls', filename, code: "fetch('https://quiet.example.com', { headers: { authorization: process.env.API_TOKEN } })" },
  ],
  invalid: [
    {
      name: 'data that the entry does not declare', filename, code: `fetch('https://quiet.example.com', ${body('document.cookie')})`,
      errors: [{ messageId: 'uncovered', data: { api: 'fetch', via: '', data: 'document.cookie (user.device.cookie)', to: 'https://quiet.example.com', endpoint: 'quiet', categories: 'user.device.cookie', path: 'src/example.ts:1' }, line: 1, column: 1, endLine: 1, endColumn: 78 }],
    },
    {
      name: 'a destination that nothing declares', filename, code: `fetch('https://out.example.com', ${body('navigator.userAgent')})`,
      errors: [{ messageId: 'undeclared', line: 1, column: 1, endLine: 1, endColumn: 80 }],
    },
  ],
});
