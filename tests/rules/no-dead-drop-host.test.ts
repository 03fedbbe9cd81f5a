import rule from '../../rules/no-dead-drop-host.ts';
import { inProject, tester } from '../support/tester.ts';

const filename = inProject('dead-drops');
const at = { api: 'fetch', via: '' };
const tunnel = 'a tunnel to a machine that its address does not name';

tester.run('no-dead-drop-host', rule, {
  assertionOptions: { requireMessage: 'messageId', requireLocation: true },
  valid: [
    { name: 'a host of one’s own', filename, code: "fetch('https://api.example.com/')" },
    { name: 'a host that ends alike', filename, code: "fetch('https://notwebhook.site/')" },
    { name: 'a host that begins alike', filename, code: "fetch('https://webhook.site.example.com/')" },
    { name: 'a host that is declared by name', filename, code: "fetch('https://demo.ngrok.app/')" },
    { name: 'another path of a shared host', filename, code: "fetch('https://discordapp.com/developers')" },
    { name: 'a bare name that is a top-level domain too', filename, code: "fetch('http://onion/')" },
    { name: 'a weak family', filename, code: "fetch('https://app.vercel.app/')" },
  ],
  invalid: [
    { name: 'a request catcher', filename, code: "fetch('https://webhook.site/')", errors: [{ messageId: 'call', data: { ...at, host: 'webhook.site', label: 'a service that catches requests for anyone to read' }, line: 1, column: 1, endLine: 1, endColumn: 31 }] },
    { name: 'a host below a suffix', filename, code: 'fetch(`https://${id}.ngrok.io/`)', errors: [{ messageId: 'call', data: { ...at, host: '*.ngrok.io', label: tunnel }, line: 1, column: 1, endLine: 1, endColumn: 33 }] },
    { name: 'a host that is declared through a star', filename, code: "fetch('https://a.preview.trycloudflare.com/')", errors: [{ messageId: 'call', data: { ...at, host: 'a.preview.trycloudflare.com', label: tunnel }, line: 1, column: 1, endLine: 1, endColumn: 46 }] },
    { name: 'a hidden service', filename, code: "fetch('http://abc.onion/')", errors: [{ messageId: 'call', data: { ...at, host: 'abc.onion', label: 'a network that hides who answers' }, line: 1, column: 1, endLine: 1, endColumn: 27 }] },
    { name: 'a webhook with a hole in its path', filename, code: 'fetch(`https://discordapp.com/api/webhooks/${id}`)', errors: [{ messageId: 'call', data: { ...at, host: 'discordapp.com', label: 'a chat webhook, which posts to a room that the address does not name' }, line: 1, column: 1, endLine: 1, endColumn: 51 }] },
    { name: 'a constant', filename, code: "export const API_URL = 'https://webhook.site/';\nfetch('/');", errors: [{ messageId: 'literal', data: { host: 'webhook.site', label: 'a service that catches requests for anyone to read' }, line: 1, column: 24, endLine: 1, endColumn: 47 }] },
    { name: 'a weak family where it is asked for', filename, options: [{ checkWeak: true }], code: "fetch('https://app.vercel.app/')", errors: [{ messageId: 'call', data: { ...at, host: 'app.vercel.app', label: 'free hosting, where anyone can run a server' }, line: 1, column: 1, endLine: 1, endColumn: 33 }] },
  ],
});
