import rule from '../../rules/no-hardcoded-endpoint.ts';
import { inProject, tester } from '../support/tester.ts';

const filename = inProject('declared');

tester.run('no-hardcoded-endpoint', rule, {
  assertionOptions: { requireMessage: 'messageId', requireLocation: true },
  valid: [
    { name: 'a declared endpoint', filename, code: "export const API_URL = 'https://api.example.com/v1/';" },
    { name: 'a literal of a call that is reported', filename, code: "fetch('https://evil.example.com/')" },
    { name: 'a constant of a call that is reported', filename, code: "const API_URL = 'https://evil.example.com/';\nfetch(API_URL);" },
    { name: 'a message', filename, code: "export const endpoint = 'See https://docs.example.com for endpoints.'; fetch('/');" },
    { name: 'a comment', filename, code: '// https://evil.example.com/\nfetch("/");' },
  ],
  invalid: [
    {
      name: 'a constant that nothing in the file sends to', filename, code: "export const API_URL = 'https://evil.example.com/';\nfetch('/');",
      errors: [{ messageId: 'undeclared', data: { url: 'https://evil.example.com/' }, line: 1, column: 24, endLine: 1, endColumn: 51 }],
    },
    {
      name: 'an endpoint for other files', filename, code: "export const API_URL = 'https://crash.example.com/';\nfetch('/');",
      errors: [{ messageId: 'elsewhere', data: { url: 'https://crash.example.com/', endpoint: 'crash-reports', only: 'src/telemetry/**' }, line: 1, column: 24, endLine: 1, endColumn: 52 }],
    },
    {
      name: 'an endpoint that expired', filename, code: "export const API_URL = 'https://old.example.com/';\nfetch('/');",
      errors: [{ messageId: 'expired', data: { url: 'https://old.example.com/', endpoint: 'old', expires: '2020-12-31' }, line: 1, column: 24, endLine: 1, endColumn: 50 }],
    },
  ],
});
