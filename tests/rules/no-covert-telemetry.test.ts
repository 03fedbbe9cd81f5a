import rule from '../../rules/no-covert-telemetry.ts';
import { inProject, tester } from '../support/tester.ts';

const filename = inProject('consent');
const send = (host: string): string => `fetch('https://${host}.example.com/', { method: 'POST', body: '{}' })`;

tester.run('no-covert-telemetry', rule, {
  assertionOptions: { requireMessage: 'messageId', requireLocation: true },
  valid: [
    { name: 'telemetry behind the declared gate', filename, code: `if (!process.env.DO_NOT_TRACK) ${send('opt-out')}` },
    { name: 'a gate that is declared by a path to it', filename, code: `export const f = (app: { settings: { agreed: boolean } }) => app.settings.agreed && ${send('opt-in')}` },
    { name: 'a contract asks for no gate', filename, code: send('contract') },
    { name: 'what an entry says is none', filename, code: send('no-telemetry') },
    { name: 'undeclared telemetry that is switchable is said by no-undeclared-egress', filename, code: `if (!process.env.DO_NOT_TRACK) ${send('telemetry.undeclared')}` },
    { name: 'no telemetry', filename, code: send('other') },
    { name: 'what an SDK is handed after a setting was asked', filename, code: "import * as Sentry from '@sentry/node'; if (!process.env.DO_NOT_TRACK) Sentry.setTag('plan', 'free')" },
    { name: 'a parameter that has the name of an SDK', filename, code: "export const f = (Sentry: { setTag(a: string, b: string): void }) => Sentry.setTag('plan', 'free')" },
    { name: 'a request that says nothing of telemetry when it fails', filename, code: `export function tell() { ${send('undeclared')}.catch(() => { console.log('Failed to store the usage of the disk') }) }` },
    { name: 'a question that fails, and tells nothing', filename, code: "export function ask() { fetch('https://undeclared.example.com/').catch(() => { console.log('Failed to read usage statistics') }) }" },
    { name: 'a check for updates that can be switched off', filename, code: `export const f = (updatesEnabled: boolean) => updatesEnabled && ${send('other')}` },
    { name: 'telemetry to this machine', filename, code: "fetch('http://localhost:4318/v1/telemetry')" },
  ],
  invalid: [
    {
      name: 'nobody is asked', filename, code: send('opt-out'),
      errors: [{ messageId: 'ungated', data: { api: 'fetch', via: '', to: 'https://opt-out.example.com/', endpoint: 'opt-out', gates: 'env:DO_NOT_TRACK or env:APP_TELEMETRY' }, line: 1, column: 1, endLine: 1, endColumn: 70 }],
    },
    {
      name: 'another gate than the declared one', filename, code: `export const f = (telemetryEnabled: boolean) => telemetryEnabled && ${send('opt-out')}`,
      errors: [{ messageId: 'other', data: { api: 'fetch', via: '', to: 'https://opt-out.example.com/', endpoint: 'opt-out', gates: 'env:DO_NOT_TRACK or env:APP_TELEMETRY', asked: 'telemetryEnabled' }, line: 1, column: 69, endLine: 1, endColumn: 138 }],
    },
    {
      name: 'undeclared, and not to be switched off', filename, code: send('telemetry.undeclared'),
      errors: [{ messageId: 'covert', data: { api: 'fetch', via: '', to: 'https://telemetry.undeclared.example.com/' }, line: 1, column: 1, endLine: 1, endColumn: 83 }],
    },
    {
      name: 'an SDK that is started elsewhere, once', filename, code: "import * as Sentry from '@sentry/node'; Sentry.setTag('plan', 'free'); Sentry.setTag('tier', 'b')",
      errors: [{ messageId: 'covert', data: { api: '@sentry/node.setTag', via: '', to: 'https://*.ingest.de.sentry.io' }, line: 1, column: 41, endLine: 1, endColumn: 70 }],
    },
    {
      name: 'an SDK that is started here is told once', filename, code: "import * as Sentry from '@sentry/node'; Sentry.init({ dsn: 'https://key@telemetry.undeclared.example.com/1' }); Sentry.setTag('plan', 'free')",
      errors: [{ messageId: 'covert', line: 1, column: 41, endLine: 1, endColumn: 111 }],
    },
    {
      name: 'a request that says of itself what it is', filename, code: `export function tell() { ${send('undeclared')}.catch(() => { console.log('Failed to send usage statistics') }) }`,
      errors: [{ messageId: 'covert', line: 1, column: 26, endLine: 1, endColumn: 98 }],
    },
    {
      name: 'what a switch of telemetry switches', filename, code: `export const f = (usageStatsEnabled: boolean) => usageStatsEnabled && ${send('other')}`,
      errors: [{ messageId: 'unmarked', line: 1, column: 71, endLine: 1, endColumn: 138 }],
    },
    {
      name: 'declared as something else', filename, code: send('telemetry'),
      errors: [{ messageId: 'unmarked', data: { api: 'fetch', via: '', to: 'https://telemetry.example.com/', endpoint: 'unmarked' }, line: 1, column: 1, endLine: 1, endColumn: 72 }],
    },
  ],
});
